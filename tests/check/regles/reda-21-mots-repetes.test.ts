import { cases } from '../cases.ts';

cases('REDA-21', [
  [
    'shows the two words',
    'rapports/2.md: { decision: ["fixe les horaires de de la déchèterie"] }',
    [{ severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: 'de de' }],
  ],
  [
    'leaves pronouns, names and hyphens alone',
    'rapports/2.md: { decision: ["dit que nous nous engageons, à Bora Bora, là-bas bas-là"] }',
    [],
  ],
]);
