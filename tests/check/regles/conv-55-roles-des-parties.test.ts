import { articles, cases, OBJET } from '../cases.ts';

const avecLaCommune = (texte: string): string =>
  `conventions/aide.md:\n  parties: [{ nom: Commune de Poligny, genre: feminin, forme: commune, prive: non, representant: { personne: Mme Yvonne ZELLER, fonction: Maire, habilitation: une délibération } }]\n  corps: |\n    # Articles\n\n    ## Objet {#objet}\n\n    ${texte}`;

cases('CONV-55', [
  [
    'sees another commune than the party',
    avecLaCommune('La Commune de Champagnole met un local à la disposition de la communauté.'),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 4],
        written: 'Commune de Champagnole',
      },
    ],
  ],
  [
    'sees who gives to itself',
    avecLaCommune('La Commune de Poligny met à la disposition de la commune un local de 85 m².'),
    [{ severity: 'avertissement' }],
  ],
  [
    'accepts the party',
    avecLaCommune('La Commune de Poligny met un local à la disposition de la communauté.'),
    [],
  ],
  [
    'accepts a commune that another gives to',
    avecLaCommune('La Commune de Poligny verse sa part à la commune de Champagnole.'),
    [],
  ],
  [
    'accepts the sigle, the council and what nobody knows',
    articles(
      OBJET,
      "L'ADR verse une part.",
      'Le Val de Brume verse la somme.',
      'Le trésorier remet les comptes.',
    ),
    [],
  ],
]);
