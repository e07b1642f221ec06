import { expect } from 'vitest';
import { cases } from '../cases.ts';

const budget = (...parts: readonly string[]): string =>
  `conventions/aide.md: { budget: { ${parts.join(', ')} } }`;

/** What the association and the council bring. */
const recettes = (association: string, conseil: string): string =>
  `recettes: [{ axes: [1, 2], lignes: [${[
    `{ nature: Autofinancement, financeur: ADR, montant: ${association} }`,
    `{ nature: Subvention, financeur: VDB, montant: ${conseil} }`,
  ].join(', ')}] }]`;

const axe = (titre: string, montant: string): string =>
  `{ titre: ${titre}, lignes: [{ libelle: Animateur, quantite: 75, poste: animateur, montant: ${montant} }] }`;

/** Two axes of 75 days at a known rate, which makes 30 000 €; the first is given that amount. */
const axes = (premier: string): string => `axes: [${axe('Ateliers', premier)}, ${axe('Former', '30 000')}]`;

cases('FINA-05', [
  [
    "points at the council's receipt when the grant shows it",
    budget(recettes('30 000', '33 000')),
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 1, 'montant'],
        reckoned: '60 000 €',
      },
    ],
  ],
  [
    'shows the group when several lines may be at fault',
    budget(recettes('31 000', '30 000')),
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'budget', 'recettes', 0],
        message: expect.stringContaining('1 000 € de trop'),
      },
    ],
  ],
  [
    'points at the only line left when all others are checked otherwise',
    budget(axes('30 000'), recettes('31 000', '30 000')),
    [{ severity: 'erreur', path: ['conventions', 'aide', 'budget', 'recettes', 0, 'lignes', 0, 'montant'] }],
  ],
  ['leaves to its own rule a line that departs from its rate', budget(axes('33 000')), []],
]);
