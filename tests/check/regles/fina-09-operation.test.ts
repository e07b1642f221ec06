import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-09', () => {
  it('points at the operation and shows the grant', () => {
    expect(faults('rapports/1.md: { inscription: { operation: 03 000 } }', 'FINA-09')).toMatchObject([
      {
        severity: 'erreur',
        path: ['rapports', '1', 'inscription', 'operation'],
        written: '3 000 €',
        reckoned: '30 000 €',
        related: [{ path: ['conventions', 'aide', 'subvention'] }],
      },
    ]);
  });

  it('leaves a mistyped grant to the rule on receipts', () => {
    expect(faults('conventions/aide.md: { subvention: 33 000 }', 'FINA-09')).toEqual([]);
  });
});
