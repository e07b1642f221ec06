import { expect } from 'vitest';
import { cases } from '../cases.ts';

cases('CONV-13', [
  [
    'points at a wrong key',
    'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, siret: 51234567900018, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'parties', 0, 'siret'],
        message: expect.stringContaining('clé de contrôle'),
      },
    ],
  ],
  [
    'counts the figures',
    'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, siret: 5123456790001, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
    [{ severity: 'erreur', message: expect.stringContaining('quatorze chiffres') }],
  ],
  [
    'compares SIREN and SIRET',
    'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, siren: 200099901, siret: 51234567900017, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'parties', 0, 'siret'], reckoned: '200099901' }],
  ],
  [
    'reads the spaces of readers, and the key of La Poste',
    'conventions/aide.md: { parties: [{ nom: La Poste, genre: feminin, prive: oui, siren: 356 000 000, siret: 356 000 000 00048, representant: { personne: Mme Yvonne ZELLER, fonction: Directrice } }] }',
    [],
  ],
]);
