import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-18';

describe(CODE, () => {
  it('asks a look of one person for two signatures', () => {
    const fault = seule('seance.yaml: { secretaire: Camille AUBRY }', CODE);
    expect(fault.severity).toBe('avertissement');
    expect(fault.message).toContain('Mme Camille AUBRY est à la fois président de séance et secrétaire');
    expect(faults('{}', CODE)).toEqual([]);
  });
});
