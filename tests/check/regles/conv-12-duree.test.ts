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
  [
    'warns of a paper due after the payment that hangs on it',
    `conventions/aide.md: { versements: [{ part: 70 %, echeance: à la signature de la présente convention }, { part: 30 %, echeance: le 15 octobre 2024 }], corps: "# Articles\\n\\n## Versement {#v}\\n\\nLe second versement est subordonné à la remise d'un bilan d'étape, au plus tard le 30 novembre 2024." }`,
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 4], written: '30 novembre 2024' }],
  ],
  [
    'accepts a paper due before it',
    `conventions/aide.md: { versements: [{ part: 70 %, echeance: à la signature de la présente convention }, { part: 30 %, echeance: le 15 octobre 2024 }], corps: "# Articles\\n\\n## Versement {#v}\\n\\nLe solde est versé après remise d'un bilan, au plus tard le 30 septembre 2024." }`,
    [],
  ],
]);
