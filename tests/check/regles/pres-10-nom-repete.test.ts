import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-10';

describe(CODE, () => {
  it('points at the second writing, and at the first', () => {
    const fault = seule('presences.yaml: { absents: [Rose THOMAS, Luc OLIVIER, Rose THOMAS] }', CODE);
    expect(fault.path).toEqual(['presences', 'absents', 2]);
    expect(fault.related?.[0]?.path).toEqual(['presences', 'absents', 0]);
  });

  it('looks into each line of the journal', () => {
    const fault = seule(
      'presences.yaml: { mouvements: [{ pendant: [2], sortent: [Noé QUENTIN, Noé QUENTIN] }] }',
      CODE,
    );
    expect(fault.path).toEqual(['presences', 'mouvements', 0, 'sortent', 1]);
    expect(faults('{}', CODE)).toEqual([]);
  });
});
