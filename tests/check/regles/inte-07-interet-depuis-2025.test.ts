import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'INTE-07';

describe(CODE, () => {
  it('judges by the law of the day', () => {
    const le = (date: string): string =>
      `rapports/2.md: { interesses: [Noé QUENTIN] }
seance.yaml: { date: ${date}, convocation: { date: 2025-12-01 } }`;
    expect(faults(le('2025-12-23'), CODE)).toEqual([]);
    const fault = seule(le('2025-12-24'), CODE);
    expect(fault.message).toContain('depuis le 24 décembre 2025');
    expect(fault.law?.map(({ article }) => article)).toContain('L1111-6');
  });
});
