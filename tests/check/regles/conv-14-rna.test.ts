import { cases } from '../cases.ts';

cases('CONV-14', [
  [
    'shows the form',
    'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, rna: W3920001234, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'parties', 0, 'rna'],
        written: 'W3920001234',
        reckoned: 'W et neuf chiffres',
      },
    ],
  ],
]);
