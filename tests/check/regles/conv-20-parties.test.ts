import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-20', () => {
  it('knows the council by its number', () => {
    expect(
      faults(
        'conventions/aide.md: { parties: [{ nom: La communauté, genre: feminin, prive: non, siren: 200 099 901, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
        'CONV-20',
      ),
    ).toMatchObject([{ severity: 'erreur', path: ['conventions', 'aide', 'parties', 0, 'nom'] }]);
  });

  it('points at a party written twice', () => {
    expect(
      faults(
        'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }, { nom: ATELIER, genre: masculin, prive: oui, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
        'CONV-20',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'parties', 1, 'nom'], written: 'ATELIER' },
    ]);
  });
});
