import { cases } from '../cases.ts';

const decision = (texte: string): string => `rapports/2.md: { decision: [${JSON.stringify(texte)}] }`;
const vu = (texte: string): [string, string, object[]] => [
  `reads « ${texte} »`,
  decision(texte),
  [{ path: ['rapports', '2', 'decision', 0] }],
];
const tu = (texte: string): [string, string, object[]] => [`lets « ${texte} »`, decision(texte), []];

cases('REDA-50', [
  ...[
    'autorise Monsieur le Président à signer',
    'remercie M. le président',
    'charge Madame le Maire de la suite',
    "charge le Maire de l'exécution de la présente délibération",
    'autorise le Maire à signer',
    'donne pouvoir à la maire pour signer',
  ].map(vu),
  ...[
    'autorise Madame la Présidente à signer',
    'autorise la Présidente à signer',
    'autorise le président à signer',
    "remercie Monsieur le Maire d'Arbois",
    'remercie Madame le Maire de Poligny',
    'saisit Monsieur le Président du Conseil départemental',
    'autorise le maire délégué à signer',
    "charge le président de l'exécution",
    "remercie Monsieur le Président de l'association",
    'invite le Préfet à se prononcer',
    'dit que Madame la Maire de séance proclame le résultat',
  ].map(tu),
  [
    'sees who orders the spending under another gender, in a convention too',
    `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nL'ordonnateur est le Président du Val de Brume."`,
    [{ severity: 'information', written: 'le Président', reckoned: 'la Présidente' }],
  ],
  [
    'accepts who orders the spending, and the office of another party',
    `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nL'ordonnateur est la Présidente du Val de Brume. L'ordonnateur est le maire de Poligny."`,
    [],
  ],
]);
