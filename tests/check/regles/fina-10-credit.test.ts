import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-10', () => {
  it('points at the credit', () => {
    expect(faults('rapports/1.md: { inscription: { prevu: 6 000 } }', 'FINA-10')).toMatchObject([
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'inscription', 'prevu'],
        written: '6 000 €',
        reckoned: '30 000 € au moins',
      },
    ]);
  });

  it('accepts a credit used up', () => {
    expect(faults('rapports/1.md: { inscription: { prevu: 30 000 } }', 'FINA-10')).toEqual([]);
  });
});
