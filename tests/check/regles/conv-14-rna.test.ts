import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-14', () => {
  it('shows the form', () => {
    expect(
      faults(
        'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, rna: W3920001234, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
        'CONV-14',
      ),
    ).toMatchObject([
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'parties', 0, 'rna'],
        written: 'W3920001234',
        reckoned: 'W et neuf chiffres',
      },
    ]);
  });
});
