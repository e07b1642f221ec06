import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-17', () => {
  it('names the lines that count something else', () => {
    expect(faults('conventions/aide.md: { budget: { unite: Quantité Jours } }', 'FINA-17')).toMatchObject([
      {
        severity: 'information',
        path: ['conventions', 'aide', 'budget', 'unite'],
        written: 'Quantité Jours',
        message: expect.stringContaining('« Outillage »'),
      },
    ]);
  });

  it('accepts a column without a unit', () => {
    expect(faults('conventions/aide.md: { budget: { unite: Quantité } }', 'FINA-17')).toEqual([]);
  });
});
