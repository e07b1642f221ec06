import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-07', () => {
  it('points at the two signs with their words', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    Les horaires,, les tarifs ; , et les lieux. .`,
        'REDA-07',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written: 'horaires,, les' },
      { severity: 'avertissement', written: expect.stringContaining('; ,') },
      { severity: 'avertissement', written: expect.stringContaining('. .') },
    ]);
  });

  it('accepts ellipses, abbreviations and question marks', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    Les horaires, etc., les tarifs... et M. A., puis : « Quoi ? ». Voir p. 3.`,
        'REDA-07',
      ),
    ).toEqual([]);
  });
});
