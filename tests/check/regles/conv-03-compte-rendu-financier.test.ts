import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-03', [
  [
    'asks for the account',
    articles(OBJET),
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 0] }],
  ],
  [
    'points at a delay longer than the law leaves',
    articles(`## Comptes

Le compte rendu financier parvient dans les douze mois qui suivent la clôture de l'exercice.`),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 4],
        written: 'dans les douze mois',
        reckoned: 'dans les six mois',
      },
    ],
  ],
  [
    'reckons the six months when the term is the day to file',
    `conventions/aide.md:
  duree: { fin: 2025-09-30 }
  corps: |
    # Articles

    ## Comptes

    Le compte rendu financier est remis au plus tard le [échéance](#fin).`,
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'duree', 'fin'], reckoned: '30 juin 2025' }],
  ],
  [
    'leaves other delays alone',
    articles(`## Comptes

Le compte rendu financier est dû dans les six mois.

## Archives

Les pièces sont gardées dix ans après l'exercice.`),
    [],
  ],
]);
