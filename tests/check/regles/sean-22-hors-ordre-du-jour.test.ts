import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-22';

describe(CODE, () => {
  it('names each question taken that the agenda does not hold', () => {
    const trouvees = faults('seance.yaml: { ordre_du_jour: 1 à 6 }', CODE);
    expect(trouvees.map(({ path }) => path?.at(-1))).toEqual([6, 7]);
    expect(faults('{}', CODE)).toEqual([]);
  });

  it('refuses an addition of what the agenda holds', () => {
    const yaml = 'seance.yaml: { ordre_du_jour: 1 à 8, ajoutees: [{ questions: 8, motif: urgence }] }';
    expect(seule(yaml, CODE).path).toEqual(['seance', 'ajoutees', 0, 'questions']);
  });

  it('asks a look of a decision added at the sitting, and none of what binds nobody', () => {
    const ajout = (rapport: string): string =>
      `seance.yaml: { ordre_du_jour: [1, 3 à 8], ajoutees: [{ questions: 2, motif: une promesse expire }] }\nrapports/2.md: { ${rapport} }`;
    const fault = seule(ajout('titre: Achat de la maison Prévost'), CODE);
    expect(fault.severity).toBe('avertissement');
    expect(fault.path).toEqual(['seance', 'ajoutees', 0, 'questions']);
    for (const sans of [
      "titre: Vœu pour le maintien de l'école",
      'titre: Motion de soutien à la gare',
      'titre: Demande de subvention au Département',
      'titre: Communication, nature: information, decision:',
      'titre: Bilan, decision: [prend acte du bilan]',
    ])
      expect(faults(ajout(sans), CODE)).toEqual([]);
  });
});
