import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-12', () => {
  it('refuses an effect after the term', () => {
    expect(
      faults('conventions/aide.md: { duree: { effet: 2025-07-01, fin: 2025-06-30 } }', 'CONV-12'),
    ).toMatchObject([{ severity: 'erreur', path: ['conventions', 'aide', 'duree', 'effet'] }]);
  });

  it('refuses a term before the sitting', () => {
    expect(faults('conventions/aide.md: { duree: { fin: 2024-06-01 } }', 'CONV-12')).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'duree', 'fin'], written: '2024-06-01' },
    ]);
  });

  it('warns of an effect before the sitting', () => {
    expect(faults('conventions/aide.md: { duree: { effet: 2024-01-01 } }', 'CONV-12')).toMatchObject([
      { severity: 'avertissement', path: ['conventions', 'aide', 'duree', 'effet'] },
    ]);
  });

  it('points at the date of an instalment after the term', () => {
    expect(
      faults(
        'conventions/aide.md: { versements: [{ part: 100 %, echeance: le 1er juillet 2025 }] }',
        'CONV-12',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'versements', 0, 'echeance'],
        written: '1er juillet 2025',
      },
    ]);
  });

  it('warns of a term ten years away', () => {
    expect(faults('conventions/aide.md: { duree: { fin: 2034-06-30 } }', 'CONV-12')).toMatchObject([
      { severity: 'avertissement', path: ['conventions', 'aide', 'duree', 'fin'] },
    ]);
  });
});
