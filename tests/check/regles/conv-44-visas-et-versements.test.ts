import { articles, cases, OBJET } from '../cases.ts';

const visas = (...textes: readonly string[]): string =>
  `conventions/aide.md: { visas: ${JSON.stringify(textes)} }`;
const LOI = 'la loi n°2000-321 du 12 avril 2000';
const versement = (...lignes: readonly string[]): string =>
  articles(OBJET, '## Versement {#versement}', ...lignes);

cases('CONV-44', [
  ...['Vu la loi', 'vu la loi', 'VU : la loi', 'Vue la loi'].map((texte): [string, string, object[]] => [
    `reads « ${texte} »`,
    visas(LOI, texte),
    [{ path: ['conventions', 'aide', 'visas', 1] }],
  ]),
  [
    'tells a visa written twice',
    visas(LOI, 'le décret n°2001-495 du 6 juin 2001', `${LOI} `),
    [{ path: ['conventions', 'aide', 'visas', 2] }],
  ],
  ['lets laws of one day be cited', visas(LOI, 'la loi n°2000-322 du 12 avril 2000'), []],
  ['lets a word that begins alike be', visas("vulgarisation : la charte de l'Université"), []],
  [
    'tells an instalment printed for another',
    versement('- [versement](#versement-1) ;', '- [versement](#versement-1).'),
    [{ path: ['conventions', 'aide', 'corps', 10], reckoned: 'versement-2' }],
  ],
  [
    'lets an instalment be recalled',
    versement(
      '- [versement](#versement-1) ;',
      '- [versement](#versement-2).',
      'Le premier, [versement](#versement-1), est dû au départ.',
    ),
    [],
  ],
  [
    'finds two instalments due on the same event',
    'conventions/aide.md: { versements: [{ part: 60 %, echeance: à la signature de la convention }, { part: 40 %, echeance: "À la signature de la convention" }] }',
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'versements', 1, 'echeance'],
      },
    ],
  ],
]);
