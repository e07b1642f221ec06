import { expect } from 'vitest';
import { articles, cases, expose, OBJET } from '../cases.ts';

cases('CONV-46', [
  [
    'sees an account whose figures were swapped, changed or left out',
    articles(
      OBJET,
      "Les sommes vont au compte FR14 2004 1010 0550 0001 3M02 606 de l'association.",
      'Elles vont au compte FR7630006000011234567890188.',
      'Elles vont au compte DE89 3704 0044 0532 0130 01.',
      'Le compte a pour code banque 20041 guichet 01005 compte 0500013M026 clé 60.',
    ),
    [
      { severity: 'erreur', written: 'FR14 2004 1010 0550 0001 3M02 606' },
      { written: 'FR7630006000011234567890188' },
      { written: 'DE89 3704 0044 0532 0130 01' },
      { written: expect.stringContaining('clé 60') },
    ],
  ],
  [
    'accepts accounts that are right',
    articles(
      OBJET,
      "Les sommes vont au compte FR14 2004 1010 0505 0001 3M02 606 de l'association, ou DE89 3704 0044 0532 0130 00.",
      'Le compte a pour code banque 20041 guichet 01005 compte 0500013M026 clé 06.',
    ),
    [],
  ],
  [
    'takes no reference for an account',
    expose('Le lot AB12 1234 et la référence CE20 1024 sont vendus.'),
    [],
  ],
]);
