import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('FINA-08', () => {
  it('adds the shares', () => {
    expect(
      faults(
        'conventions/aide.md: { versements: [{ part: 70 %, echeance: à la signature }, { part: 20 %, echeance: au bilan }] }',
        'FINA-08',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'versements'], written: '90 %', reckoned: '100 %' },
    ]);
  });

  it('points at the only instalment', () => {
    expect(
      faults('conventions/aide.md: { versements: [{ part: 90 %, echeance: à la signature }] }', 'FINA-08'),
    ).toMatchObject([{ severity: 'erreur', path: ['conventions', 'aide', 'versements', 0, 'part'] }]);
  });

  it('adds sums and shares together', () => {
    expect(
      faults(
        'conventions/aide.md: { versements: [{ part: 50 %, echeance: à la signature }, { montant: 15 000, echeance: au bilan }] }',
        'FINA-08',
      ),
    ).toEqual([]);
  });

  it('asks when a grant is paid', () => {
    expect(faults('conventions/aide.md: { versements: [] }', 'FINA-08')).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide'] },
    ]);
  });

  it('rounds thirds without a word', () => {
    expect(
      faults(
        'conventions/aide.md: { versements: [{ part: "33,33 %", echeance: un }, { part: "33,33 %", echeance: deux }, { part: "33,34 %", echeance: trois }] }',
        'FINA-08',
      ),
    ).toEqual([]);
  });
});
