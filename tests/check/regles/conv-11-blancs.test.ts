import { expect } from 'vitest';
import { articles, cases, expose, OBJET } from '../cases.ts';

cases('CONV-11', [
  [
    'points at dots, lines and missing numbers',
    articles(
      OBJET,
      `## Visas

Vu la délibération du....., en date du, et la décision n°du conseil, ____ et … ,`,
    ),
    [
      { severity: 'erreur', path: ['conventions', 'aide', 'corps', 8], written: 'du.....' },
      { severity: 'erreur', written: 'conseil, ____' },
      { severity: 'erreur', written: 'et …' },
      { severity: 'erreur', written: 'décision n°' },
      { severity: 'erreur', written: 'en date du' },
    ],
  ],
  [
    'only warns in a report',
    'rapports/2.md: { corps: "# Exposé\\n\\nLe coût est de …." }',
    [{ severity: 'avertissement' }],
  ],
  [
    'leaves ellipses and abbreviations alone',
    articles(
      OBJET,
      `## Divers

Ateliers, formations, visites... et fêtes, etc. Voir le n° de téléphone.`,
    ),
    [],
  ],
  [
    'leaves the cuts of a quotation alone, and points at a blank that stands in one',
    articles(
      OBJET,
      `## Citation

La loi dit : « … le conseil règle (…) les affaires […] de la commune », et la lettre : « reçue le … ». Il reste (…) après.`,
    ),
    [{ written: 'le …' }, { written: '(…' }],
  ],
  [
    'sees a blank made of crosses before any unit',
    expose(
      'Un local de XX m², loué pour XX mois au taux de xx % le XX janvier 2025, au XXe siècle, sous Louis XX.',
    ),
    [
      { written: expect.stringContaining('XX') },
      { written: expect.stringContaining('XX') },
      { written: expect.stringContaining('xx') },
      { written: expect.stringContaining('XX') },
    ],
  ],
]);
