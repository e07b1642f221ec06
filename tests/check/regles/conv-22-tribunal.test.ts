import { articles, cases } from '../cases.ts';

cases('CONV-22', [
  [
    'only informs of another court in a contract, whose parties may choose it',
    articles(`## Litiges

Ils relèvent du tribunal administratif de Lyon.`),
    [
      {
        severity: 'information',
        written: 'tribunal administratif de Lyon',
        reckoned: 'Tribunal administratif de Besançon',
      },
    ],
  ],
  [
    'points at another court in a report, whose acts have one only',
    'rapports/2.md: { decision: [rappelle que le tribunal administratif de Lyon est compétent] }',
    [{ severity: 'avertissement', written: 'tribunal administratif de Lyon' }],
  ],
  [
    'informs of another case',
    articles(`## Litiges

Ils relèvent du Tribunal Administratif de Besançon.`),
    [
      {
        severity: 'information',
        written: 'Tribunal Administratif de Besançon',
        hint: 'Écrire « Tribunal administratif de Besançon ».',
      },
    ],
  ],
  [
    'accepts the court without its capital',
    articles(`## Litiges

Ils relèvent du tribunal administratif de Besançon.`),
    [],
  ],
]);
