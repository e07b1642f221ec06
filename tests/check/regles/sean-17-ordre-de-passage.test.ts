import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-17';

describe(CODE, () => {
  it('names a question called twice', () => {
    const fault = seule('seance.yaml: { ordre_de_passage: [1 à 8, 4] }', CODE);
    expect(fault.message).toBe("La question n°4 est appelée deux fois dans l'ordre de passage.");
    expect(fault.path).toEqual(['seance', 'ordre_de_passage', 8]);
  });

  it('names whatever speaks of a question that was not called', () => {
    expect(seule('seance.yaml: { ordre_de_passage: [1, 3 à 8] }', CODE).path).toEqual([
      'rapports',
      '2',
      'question',
    ]);
    expect(
      seule('seance.yaml: { sans_rapport: [{ questions: [3 à 9], motif: Ailleurs }] }', CODE).written,
    ).toBe('9');
    expect(
      seule(
        'seance.yaml: { autres_presidences: [{ questions: 12, presidence: Jacques MERCIER, motif: Déport }] }',
        CODE,
      ).written,
    ).toBe('12');
    expect(faults('seance.yaml: { ordre_de_passage: [8, 1 à 7] }', CODE)).toEqual([]);
  });
});
