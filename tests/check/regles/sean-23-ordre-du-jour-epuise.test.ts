import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-23';

describe(CODE, () => {
  it('says what became of no one, one or several questions', () => {
    expect(faults('seance.yaml: { ordre_du_jour: [2, 1, 3 à 8] }', CODE)).toEqual([]);
    expect(seule('seance.yaml: { ordre_du_jour: 1 à 9 }', CODE).message).toBe(
      "La question n°9 de l'ordre du jour n'a été ni appelée, ni retirée, ni reportée.",
    );
    expect(seule('seance.yaml: { ordre_du_jour: 1 à 11 }', CODE).message).toBe(
      "Les questions n°9 à 11 de l'ordre du jour n'ont été ni appelées, ni retirées, ni reportées.",
    );
    expect(faults('seance.yaml: { ordre_du_jour: 1 à 9, reportees: [{ questions: 9 }] }', CODE)).toEqual([]);
  });
});
