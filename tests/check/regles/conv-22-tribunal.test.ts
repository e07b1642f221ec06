import { articles, cases } from '../cases.ts';

cases('CONV-22', [
  [
    'points at another court',
    articles(`## Litiges

Ils relèvent du tribunal administratif de Lyon.`),
    [
      {
        severity: 'avertissement',
        written: 'tribunal administratif de Lyon',
        reckoned: 'Tribunal administratif de Besançon',
      },
    ],
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
