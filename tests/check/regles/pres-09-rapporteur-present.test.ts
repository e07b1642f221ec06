import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-09';

describe(CODE, () => {
  it('asks who presented the report', () => {
    const fault = seule('rapports/2.md: { rapporteur: Hugo LEROUX }', CODE);
    expect(fault.message).toBe(
      'M. Hugo LEROUX rapporte la question n°2 sans être dans la salle (arrivé seulement à la question n°3).',
    );
    expect(fault.path).toEqual(['rapports', '2', 'rapporteur']);
    expect(faults('{}', CODE)).toEqual([]);
  });
});
