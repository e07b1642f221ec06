import { cases } from '../cases.ts';

cases('CONV-20', [
  [
    'knows the council by its number',
    'conventions/aide.md: { parties: [{ nom: La communauté, genre: feminin, prive: non, siren: 200 099 901, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'parties', 0, 'nom'] }],
  ],
  [
    'points at a party written twice',
    'conventions/aide.md: { parties: [{ nom: Atelier, genre: masculin, prive: oui, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }, { nom: ATELIER, genre: masculin, prive: oui, representant: { personne: Mme Yvonne ZELLER, fonction: Présidente } }] }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'parties', 1, 'nom'], written: 'ATELIER' }],
  ],
  [
    'shows the number of the council where it is that of a private body',
    'conseil.yaml: { collectivite: { siren: 512345679 } }',
    [{ path: ['conseil', 'collectivite', 'siren'] }],
  ],
]);
