import { cases } from '../cases.ts';

const rapport = (titre: string, decision: string, ...corps: readonly string[]): string =>
  `rapports/2.md: ${JSON.stringify({ titre, decision: [decision], corps: `# Résumé\n\nBref.\n\n# Exposé\n\n${corps.join('\n\n')}\n` })}`;

const avecConvention = (decision: string, texte: string, article: string): string =>
  `rapports/1.md: ${JSON.stringify({ decision: [decision, { signature: 'aide' }], corps: `# Résumé\n\nBref.\n\n# Exposé\n\n${texte}\n` })}
conventions/aide.md: ${JSON.stringify({ corps: `# Exposé des motifs\n\n${texte}\n\n# Articles\n\n## Objet {#objet}\n\n${article}\n` })}`;

const ICI = ['rapports', '2', 'decision', 0];

cases('RAPP-61', [
  [
    'finds a plot, a lot and a surface that the decision alone tells',
    rapport(
      'Cession de la parcelle ZD n° 63',
      'cède la parcelle cadastrée section ZD n° 36',
      'La parcelle ZD n° 63 est en friche.',
    ),
    [{ severity: 'avertissement', path: ICI, written: 'ZD n° 36', reckoned: 'ZD n° 63' }],
  ],
  [
    'finds a lot',
    rapport("Vente d'un terrain", 'vend le lot n° 4 à un artisan', 'Le lot n° 7 est viabilisé.'),
    [{ path: ICI, written: 'lot n° 4' }],
  ],
  [
    'finds a surface',
    rapport(
      "Vente d'un terrain",
      "vend un terrain d'une superficie de 835 m²",
      "Le terrain a une superficie de 853 m². L'abri mesure 12 m².",
    ),
    [{ path: ICI, written: '835 m²', reckoned: '853 m²' }],
  ],
  [
    'finds the plot that the text alone tells',
    rapport(
      'Cession de la parcelle ZD n° 63',
      'cède la parcelle ZD n° 63',
      'La parcelle ZD n° 36 est en friche.',
    ),
    [{ path: ['rapports', '2', 'corps', 6], written: 'ZD n° 36', reckoned: 'ZD n° 63' }],
  ],
  [
    'finds a surname and a company spelled two ways',
    rapport(
      'Cession de terrains',
      'cède un terrain à M. Luc MARÉCHAL et Mme Anne MARÉCHAL',
      'M. et Mme MARÉCHAT ont fait une offre.',
      'La SARL des Peupliers est voisine. La SARL du Peuplier a renoncé, la SARL des Peupliers non.',
    ),
    [{ written: 'SARL du Peuplier' }, { written: 'M. et Mme MARÉCHAT' }],
  ],
  [
    'finds the school that one place alone names',
    rapport(
      "Travaux de l'école Louise-Michel",
      'approuve les travaux',
      "La toiture de l'école Louis-Pasteur est usée.",
    ),
    [
      {
        path: ['rapports', '2', 'corps', 6],
        written: 'école Louis-Pasteur',
        reckoned: 'école Louise-Michel',
      },
    ],
  ],
  [
    'finds another commune in the decision',
    rapport(
      'Fonds de concours à la commune de Villers',
      'attribue à la commune de Vannoz 12 000 €',
      'La commune de Villers refait sa mairie.',
    ),
    [{ path: ICI, written: 'commune de Vannoz' }],
  ],
  [
    'finds a buyer whom nothing else names',
    rapport(
      'Cession',
      'cède le terrain à M. Paul DESROCHES',
      'Par courrier, M. Guy LOMBARD demande que la commune lui vende le terrain.',
    ),
    [{ path: ICI, written: 'M. Paul DESROCHES' }],
  ],
  [
    'holds the number in a street to the rest of the report and its convention',
    avecConvention(
      'met à disposition un local 8 rue des Forges',
      'Le local est situé 8 rue des Forges.',
      'Le local, 18 rue des Forges, est vide.',
    ),
    [{ path: ['conventions', 'aide', 'corps', 8], written: '18 rue des Forges' }],
  ],
  [
    'accepts what is told alike, several of a kind, a neighbour, a successor, and who has two names',
    rapport(
      'Cession des parcelles ZD n° 63 et ZD n° 64',
      "cède la parcelle ZD n° 63 et la parcelle ZD n° 64, d'une superficie de 420 m², à M. Paul DESROCHES",
      'Les parcelles ZD n° 63 et ZD n° 64 touchent la parcelle voisine ZD n° 65. La maison a 95 m².',
      'M. Paul DESROCHES succède à M. Guy LOMBARD. Mme SIMONNET et Mme SIMONIN sont témoins.',
      "Les élèves de l'école Louise-Michel et de l'école Jules-Ferry y passent. Le local est 3 rue Basse, l'autre 5 rue Basse.",
    ),
    [],
  ],
  [
    'accepts communes of one region, and a title that names a thing that the text calls otherwise',
    rapport(
      'Entente avec la commune de Saint-Martin-du-Mont',
      'approuve une entente avec la commune de Saint-Martin-du-Mont',
      'La commune de Saint-Martin-du-Puy et la commune de Saint-Martin-du-Mont partagent un garde.',
    ),
    [],
  ],
]);
