import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-03';

describe(CODE, () => {
  it('recalls the account to give and the vote', () => {
    const fault = seule('seance.yaml: { convocation: { date: 2024-06-11, urgence: Crue } }', CODE);
    expect(fault.severity).toBe('information');
    expect(fault.message).toContain("le conseil se prononce sur l'urgence");
  });

  it('finds the urgency needless when five clear days are there', () => {
    const fault = seule('seance.yaml: { convocation: { urgence: Crue } }', CODE);
    expect(fault.message).toContain('délai ordinaire de cinq jours francs est respecté');
    expect(faults('{}', CODE)).toEqual([]);
  });
});
