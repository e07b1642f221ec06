import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-06', () => {
  it('shows each style and points at the second', () => {
    expect(faults('rapports/2.md: { decision: ["vote 65 k€ puis 65 000 €"] }', 'REDA-06')).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: '65 000 €' },
    ]);
  });

  it('sees thousands without a space', () => {
    expect(faults('rapports/2.md: { decision: ["vote 65 000 € et 7500 €"] }', 'REDA-06')).toMatchObject([
      { severity: 'avertissement', written: '7500 €' },
    ]);
  });

  it('informs of a capital K alone', () => {
    expect(faults('rapports/2.md: { decision: ["vote 65 K€"] }', 'REDA-06')).toMatchObject([
      { severity: 'information', written: '65 K€' },
    ]);
  });

  it('lets sums below a thousand go with any', () => {
    expect(faults('rapports/2.md: { decision: ["vote 65 000 € et 250 €"] }', 'REDA-06')).toEqual([]);
  });

  it('points at the style met least often, wherever it stands', () => {
    expect(
      faults('rapports/2.md: { decision: ["vote 65 k€, puis 65 000 € et 12 000 €"] }', 'REDA-06'),
    ).toMatchObject([{ written: '65 k€' }]);
  });
});
