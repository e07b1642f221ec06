import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-22', () => {
  it('writes what is right, capitals kept', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["adopte le budget du dit programme", "Ci joint le plan, malgrés tout"] }',
        'REDA-22',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: 'du dit',
        reckoned: 'dudit',
      },
      { severity: 'avertissement', reckoned: 'malgré' },
      { severity: 'avertissement', reckoned: 'Ci-joint' },
    ]);
  });

  it('leaves words inside others alone', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["adopte ce que le conseil a dit du dithyrambe, et le fait-tout-les-jours"] }',
        'REDA-22',
      ),
    ).toEqual([]);
  });
});
