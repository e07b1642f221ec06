import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-21', [
  [
    'points at the words of a purchase',
    articles(
      OBJET,
      `## Prix

La collectivité rémunère les prestations sur présentation d'une facture.`,
    ),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 8],
        written: 'rémunère les prestations',
      },
      { severity: 'avertissement', written: "présentation d'une facture" },
    ],
  ],
  [
    'leaves denials and budget lines alone',
    articles(
      OBJET,
      `## Nature

La subvention ne rémunère aucune prestation de service.`,
    ),
    [],
  ],
]);
