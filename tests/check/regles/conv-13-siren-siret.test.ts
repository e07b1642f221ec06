import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

describe('CONV-13', () => {
  it('points at a wrong key', () => {
    expect(
      faults(
        'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, siret: 51234567900018, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
        'CONV-13',
      ),
    ).toMatchObject([
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'parties', 0, 'siret'],
        message: expect.stringContaining('clé de contrôle'),
      },
    ]);
  });

  it('counts the figures', () => {
    expect(
      faults(
        'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, siret: 5123456790001, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
        'CONV-13',
      ),
    ).toMatchObject([{ severity: 'erreur', message: expect.stringContaining('quatorze chiffres') }]);
  });

  it('compares SIREN and SIRET', () => {
    expect(
      faults(
        'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, siren: 200099901, siret: 51234567900017, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
        'CONV-13',
      ),
    ).toMatchObject([
      { severity: 'erreur', path: ['conventions', 'aide', 'parties', 0, 'siret'], reckoned: '200099901' },
    ]);
  });

  it('reads the spaces of readers, and the key of La Poste', () => {
    expect(
      faults(
        'conventions/aide.md: { parties: [{ nom: La Poste, genre: feminin, prive: oui, siren: 356 000 000, siret: 356 000 000 00048, representant: { personne: Mme Yvonne ZELLER, fonction: Directrice } }] }',
        'CONV-13',
      ),
    ).toEqual([]);
  });
});
