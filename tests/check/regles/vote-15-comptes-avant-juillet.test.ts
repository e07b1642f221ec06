import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-15';

describe(CODE, () => {
  const le = (date: string): string => `rapports/2.md: { nature: comptes }
seance.yaml: { date: ${date}, autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }`;

  it('wants the accounts voted by 30 June', () => {
    expect(seule(le('2024-07-01'), CODE).message).toContain('le 1er juillet 2024, après le 30 juin');
    expect(faults(le('2024-06-28'), CODE)).toEqual([]);
  });
});
