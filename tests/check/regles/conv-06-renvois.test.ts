import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-06', [
  [
    'points at the reference and offers the nearest id',
    articles(
      OBJET,
      `## Durée {#duree}

Voir l'[article](#objte).`,
    ),
    [
      {
        severity: 'erreur',
        path: ['conventions', 'aide', 'corps', 8],
        written: '[article](#objte)',
        hint: 'Écrire « #objet ».',
      },
    ],
  ],
  [
    'looks at decisions and reports',
    'rapports/1.md: { decision: ["attribue [montant](#subventoin)", { signature: aide }] }',
    [{ severity: 'erreur', path: ['rapports', '1', 'decision', 0], hint: 'Écrire « #subvention ».' }],
  ],
  [
    'knows no sum in a report without a convention',
    'rapports/2.md: { decision: ["attribue [montant](#subvention)"] }',
    [{ severity: 'erreur' }],
  ],
  [
    'knows sums, dates, instalments, annexes and the budget entry',
    "rapports/1.md: { decision: [\"attribue [montant](#operation), dont [versement](#versement-2), jusqu'au [date](#fin), selon l'[annexe](#programme) et l'[annexe](#budget)\", { signature: aide }] }",
    [],
  ],
]);
