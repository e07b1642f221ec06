import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-04';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  it('names the proxy and the questions without a voice', () => {
    const fault = seule(procurations('{ de: Luc OLIVIER, a: Hugo LEROUX }'), CODE);
    expect(fault.message).toBe(
      "La procuration de M. Luc OLIVIER à M. Hugo LEROUX ne donne pas de voix à la question n°1 et à la question n°2 : M. Hugo LEROUX n'est pas dans la salle (arrivé seulement à la question n°3).",
    );
    expect(fault.severity).toBe('avertissement');
    expect(fault.path).toEqual(['presences', 'procurations', 0, 'a']);
  });

  it('names a holder who has left, and one who never came', () => {
    expect(seule(procurations('{ de: Luc OLIVIER, a: Denise DELORME }'), CODE).message).toContain(
      'de la question n°6 à la question n°8',
    );
    expect(seule(procurations('{ de: Luc OLIVIER, a: Rose THOMAS }'), CODE).message).toContain(
      "à toutes les questions : Mme Rose THOMAS n'est pas dans la salle (absente toute la séance)",
    );
    expect(faults('{}', CODE)).toEqual([]);
  });

  it('keeps quiet of a holder who leaves because interested, and speaks of who leaves without a reason', () => {
    const sortie = procurations(
      '{ de: Luc OLIVIER, a: Noé QUENTIN }',
      'mouvements: [{ pendant: [2], sortent: [Noé QUENTIN] }], ',
    );
    expect(seule(sortie, CODE).message).toContain('à la question n°2');
    expect(faults(`${sortie}\nrapports/2.md: { interesses: [Noé QUENTIN] }`, CODE)).toEqual([]);
  });
});
