import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-17', () => {
  it('gathers the acronyms of a paper in one finding', () => {
    expect(
      faults('rapports/2.md: { decision: ["adhère à l\'AGEX et au SYDOM", "paie le SYDOM"] }', 'REDA-17'),
    ).toMatchObject([
      {
        severity: 'information',
        path: ['rapports', '2', 'decision', 0],
        written: 'AGEX',
        message: expect.stringContaining('AGEX et SYDOM'),
      },
    ]);
  });

  it('accepts those spelled out, known to all, or part of a name', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["adhère au Syndicat des ordures (SYDOM), au CGCT, à AC Automation et remercie Mme Rose THOMAS"] }',
        'REDA-17',
      ),
    ).toEqual([]);
  });
});
