import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-09';

describe(CODE, () => {
  it('refuses a secretary away throughout', () => {
    const fault = seule('seance.yaml: { secretaire: Rose THOMAS }', CODE);
    expect(fault.message).toBe('Mme Rose THOMAS, secrétaire de séance, est absente toute la séance.');
    expect(fault.severity).toBe('erreur');
  });

  it('asks who took over where the secretary is away for some questions', () => {
    const fault = seule('seance.yaml: { secretaire: Hugo LEROUX }', CODE);
    expect(fault.severity).toBe('information');
    expect(fault.message).toBe(
      "M. Hugo LEROUX, secrétaire de séance, n'est pas dans la salle à la question n°1 et à la question n°2 (arrivé seulement à la question n°3).",
    );
    expect(faults('{}', CODE)).toEqual([]);
  });

  it('takes another member named for the questions that the secretary missed, if that one was there', () => {
    const remplace = (questions: string, nom: string): string =>
      `seance.yaml: { secretaire: Denise DELORME, autres_secretaires: [{ questions: ${questions}, secretaire: ${nom} }] }`;
    expect(faults(remplace('6 à 8', 'Inès GUYOT'), CODE)).toEqual([]);
    expect(faults(remplace('6 à 7', 'Inès GUYOT'), CODE)).toHaveLength(1);
    expect(seule(remplace('6 à 8', 'Rose THOMAS'), CODE)).toMatchObject({
      severity: 'erreur',
      path: ['seance', 'autres_secretaires', 0, 'secretaire'],
    });
  });
});
