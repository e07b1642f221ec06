import { cases, expose } from '../cases.ts';

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
  [
    'leaves two words that are written alike',
    expose(
      'Il convient de faire faire un diagnostic, de laisser laisser passer le délai. Nous nous réunirons ; vous vous prononcerez.',
      'La façade est est à reprendre. Ce fait fait grief. Le projet a tout l’été été suspendu.',
      'La porte porte un numéro, et le contrôle contrôle les comptes. La note précise tout en en précisant la portée.',
    ),
    [],
  ],
  [
    'sees the others, nouns and small words alike',
    expose(
      'La demande demande de subvention est est reçue.',
      'Le compte compte administratif est voté par par le conseil, en en séance.',
    ),
    ['demande demande', 'est est', 'compte compte', 'par par', 'en en'].map((written) => ({ written })),
  ],
]);
