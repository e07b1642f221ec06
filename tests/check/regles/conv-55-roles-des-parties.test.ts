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
  [
    'finds the party that receives the grant told to give it',
    `conventions/aide.md: { corps: ${JSON.stringify("# Articles\n\n## Montant {#montant}\n\nPour mener ces actions, l'Atelier des Rives verse une subvention de 30 000 €.\n")} }`,
    [{ severity: 'avertissement', path: ['conventions', 'aide', 'corps', 4] }],
  ],
  [
    'lets the one who receives it receive, and the council give',
    `conventions/aide.md: { corps: ${JSON.stringify("# Articles\n\n## Montant {#montant}\n\nL'Atelier des Rives reçoit une subvention. La communauté de communes verse une subvention à l'Atelier des Rives, qui verse ses cotisations.\n")} }`,
    [],
  ],
]);
