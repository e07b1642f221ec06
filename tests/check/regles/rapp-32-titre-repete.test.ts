import { cases } from '../cases.ts';

const PREMIER = "Soutien au programme d'actions 2024 de l'association Atelier des Rives";
const corps = (texte: string): string =>
  `corps: ${JSON.stringify(`# Résumé\n\nBref.\n\n# Exposé\n\n${texte}`)}`;

cases('RAPP-32', [
  [
    'shows the copy, not the report that it was taken from',
    `rapports/2.md: { titre: "${PREMIER}" }`,
    [{ path: ['rapports', '2', 'titre'], related: [{ path: ['rapports', '1', 'titre'] }] }],
  ],
  [
    'shows it wherever it stands',
    'rapports/1.md: { titre: Règlement intérieur des déchèteries }',
    [{ path: ['rapports', '1', 'titre'] }],
  ],
  [
    'reads through case and accents',
    'rapports/1.md: { titre: RÈGLEMENT INTERIEUR DES DÉCHÈTERIES }',
    [{ path: ['rapports', '1', 'titre'] }],
  ],
  [
    'lets two reports of the same object be',
    `rapports/1.md: { titre: Règlement intérieur des déchèteries, ${corps('Le règlement intérieur des déchèteries change.')} }`,
    [],
  ],
  ['lets titles that differ by a word be', 'rapports/1.md: { titre: Règlement intérieur des piscines }', []],
]);
