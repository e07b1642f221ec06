import { cases } from '../cases.ts';

cases('FINA-11', [
  [
    'warns of a budget two years ahead',
    `rapports/1.md: { inscription: { libelle: Économie locale, exercice: 2026 } }
conventions/aide.md: { duree: { exercice: 2026 } }`,
    [{ severity: 'avertissement', path: ['rapports', '1', 'inscription', 'exercice'], written: '2026' }],
  ],
  [
    'compares the convention with the budget entry',
    'conventions/aide.md: { duree: { exercice: 2025 } }',
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'duree', 'exercice'],
        written: '2025',
        reckoned: '2024',
      },
    ],
  ],
  [
    'reads the year of the budget in its title',
    'rapports/1.md: { inscription: { libelle: Budget primitif 2023 } }',
    [
      {
        severity: 'avertissement',
        path: ['rapports', '1', 'inscription', 'libelle'],
        written: 'Budget primitif 2023',
      },
    ],
  ],
  [
    'accepts the next budget',
    `rapports/1.md: { inscription: { libelle: Économie locale, exercice: 2025 } }
conventions/aide.md: { duree: { exercice: 2025 } }`,
    [],
  ],
]);
