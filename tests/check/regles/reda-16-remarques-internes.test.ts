import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('REDA-16', () => {
  it('points at each kind of remark', () => {
    expect(
      faults(
        `rapports/2.md:
  corps: |
    # Exposé

    ALERTE : voir le service.

    Montant à compléter, date (à confirmer), lieu ??? TODO`,
        'REDA-16',
      ),
    ).toMatchObject([
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written: 'ALERTE' },
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 4], written: 'à compléter' },
      { severity: 'avertissement', written: '(à confirmer)' },
      { severity: 'avertissement', written: 'TODO' },
      { severity: 'avertissement', written: expect.stringContaining('???') },
    ]);
  });

  it('leaves ordinary sentences alone', () => {
    expect(
      faults(
        'rapports/2.md: { decision: ["vise à compléter le financement", "prévoit une alerte, des points à préciser et à valider ensuite"] }',
        'REDA-16',
      ),
    ).toEqual([]);
  });

  it('finds an alert after a sentence', () => {
    expect(
      faults(
        'rapports/2.md: { corps: "# Exposé\\n\\nLes horaires changent. ALERTE : à revoir." }',
        'REDA-16',
      ),
    ).toMatchObject([{ written: 'ALERTE' }]);
  });
});
