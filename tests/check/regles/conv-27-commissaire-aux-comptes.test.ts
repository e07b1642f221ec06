import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-27', () => {
  it('asks for the auditor', () => {
    expect(faults('conventions/aide.md: { subvention: 153 001 }', 'CONV-27')).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps'],
        reckoned: "153 001 € pour l'exercice 2024",
      },
    ]);
  });

  it('takes the clause', () => {
    expect(
      faults(
        'conventions/aide.md: { subvention: 200 000, corps: "# Articles\\n\\n## Comptes\\n\\nElle nomme un commissaire aux comptes." }',
        'CONV-27',
      ),
    ).toEqual([]);
  });

  it('says nothing at the threshold', () => {
    expect(faults('conventions/aide.md: { subvention: 153 000 }', 'CONV-27')).toEqual([]);
  });
});
