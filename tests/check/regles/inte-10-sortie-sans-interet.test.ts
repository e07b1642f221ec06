import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-10';

describe(CODE, () => {
  it('asks why somebody stepped out', () => {
    const fault = seule(
      'presences.yaml: { mouvements: [{ pendant: [1, 2], sortent: [Noé QUENTIN] }] }',
      CODE,
    );
    expect(fault.message).toContain('sort le temps des questions n°1 et 2 sans figurer parmi les intéressés');
    expect(fault.path).toEqual(['presences', 'mouvements', 0, 'sortent', 0]);
  });

  it('says nothing of a question without a report', () => {
    expect(faults('presences.yaml: { mouvements: [{ pendant: 5, sortent: [Noé QUENTIN] }] }', CODE)).toEqual(
      [],
    );
  });
});
