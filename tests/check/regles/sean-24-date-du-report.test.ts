import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-24';

describe(CODE, () => {
  it('wants a later day, or none', () => {
    const report = (au: string): string => `seance.yaml: { reportees: [{ questions: 3${au} }] }`;
    expect(faults(report(''), CODE)).toEqual([]);
    expect(faults(report(', au: 2024-06-14'), CODE)).toEqual([]);
    expect(seule(report(', au: 2024-06-13'), CODE).path).toEqual(['seance', 'reportees', 0, 'au']);
  });
});
