import { cases } from '../cases.ts';

cases('CONV-12', [
  [
    'refuses an effect after the term',
    'conventions/aide.md: { duree: { effet: 2025-07-01, fin: 2025-06-30 } }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'duree', 'effet'] }],
  ],
  [
    'refuses a term before the sitting',
    'conventions/aide.md: { duree: { fin: 2024-06-01 } }',
    [{ severity: 'erreur', path: ['conventions', 'aide', 'duree', 'fin'], written: '2024-06-01' }],
  ],
  [
    'warns of an effect before the sitting',
    'conventions/aide.md: { duree: { effet: 2024-01-01 } }',
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'duree', 'effet'] }],
  ],
  [
    'points at the date of an instalment after the term',
    'conventions/aide.md: { versements: [{ part: 100 %, echeance: le 1er juillet 2025 }] }',
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'versements', 0, 'echeance'],
        written: '1er juillet 2025',
      },
    ],
  ],
  [
    'warns of a term ten years away',
    'conventions/aide.md: { duree: { fin: 2034-06-30 } }',
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'duree', 'fin'] }],
  ],
  [
    'only tells the far term of a convention that grants nothing: a lease lasts',
    'conventions/aide.md: { subvention: , versements: , duree: { fin: 2034-06-30 } }',
    [{ severity: 'information', path: ['conventions', 'aide', 'duree', 'fin'] }],
  ],
  [
    'warns of a term that no lease has',
    'conventions/aide.md: { subvention: , versements: , duree: { fin: 2199-06-30 } }',
    [{ severity: 'avertissement' }],
  ],
]);
