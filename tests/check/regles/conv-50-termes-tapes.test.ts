import { articles, cases } from '../cases.ts';

const article = (texte: string): string => articles(`## Divers\n\n${texte}`);

const ici = { severity: 'erreur', path: ['conventions', 'aide', 'corps', 4] };

cases('CONV-50', [
  [
    'reads a duration in words',
    article('La convention est conclue pour trois ans.'),
    [{ ...ici, written: 'trois ans' }],
  ],
  [
    'reads a duration in figures, in months, in brackets',
    article(
      'La présente convention est conclue pour une durée de 36 mois. Le contrat est signé pour une durée de deux (2) ans.',
    ),
    [{ written: '36 mois' }, { written: 'deux (2) ans' }],
  ],
  [
    'reads the term, in words and in figures',
    article(
      'La convention prend effet à sa signature et prend fin le 30 juin 2027. Elle expire le 31/12/2026.',
    ),
    [
      { ...ici, written: '30 juin 2027', reckoned: '30 juin 2025' },
      { ...ici, written: '31/12/2026' },
    ],
  ],
  [
    'reads a term far from its verb',
    article(
      "Elle prendra effet à sa signature par les parties et cessera avec la remise des pièces mentionnées à l'article 3, au plus tard le 30 avril 2026.",
    ),
    [{ ...ici, written: '30 avril 2026' }],
  ],
  [
    'counts copies and instalments',
    article(
      'La convention est établie en trois exemplaires originaux. La subvention est versée en quatre fois.',
    ),
    [
      { ...ici, written: 'trois exemplaires', reckoned: '2 exemplaires' },
      { ...ici, written: 'quatre fois', reckoned: '2 versements' },
    ],
  ],
  [
    'reads the report that annexes the convention',
    'rapports/1.md: { corps: "# Résumé\\n\\nLa convention, conclue pour une durée de quatre ans, est jointe.\\n" }',
    [{ severity: 'erreur', path: ['rapports', '1', 'corps', 2], written: 'quatre ans' }],
  ],
  [
    'reads the shares of instalments',
    article('Un acompte de 60 % est versé à la signature, puis 35 % à la remise du bilan.'),
    [
      { ...ici, written: '60 %' },
      { ...ici, written: '35 %' },
    ],
  ],
  [
    'accepts what the data say, and what lasts or is copied beside the convention',
    article(
      "La convention est conclue pour un an. Elle prend fin le 30 juin 2025. Elle est établie en deux exemplaires. La subvention est versée en deux fois. L'association conserve les pièces pendant dix ans et remet le bilan en trois exemplaires. La convention est renouvelable pour trois ans. Si la convention prend fin avant son terme, l'association rembourse le solde au plus tard le 31 mars 2025. Elle remet le bilan au plus tard le 31 mars 2025. Le bénéficiaire s'engage, aux fins de contrôle, à garder les pièces justificatives des dépenses effectuées dans le cadre de la présente convention pendant une durée de 10 ans.",
    ),
    [],
  ],
  [
    'tells a triple original',
    article('La convention est faite en triple exemplaire.'),
    [{ written: 'triple exemplaire' }],
  ],
  ['accepts a double original', article('La convention est faite en double exemplaire.'), []],
  [
    'finds an end before the year whose accounts are due',
    `conventions/aide.md: { duree: { exercice: 2024, fin: 2024-06-30 }, corps: ${JSON.stringify("# Articles\n\n## Comptes {#comptes}\n\nAu plus tard le [échéance](#fin), dans les six mois qui suivent la fin de l'exercice, l'association remet ses comptes.\n")} }`,
    [{ path: ['conventions', 'aide', 'duree', 'fin'] }],
  ],
  [
    'lets an end in the year after be',
    `conventions/aide.md: { duree: { exercice: 2024, fin: 2025-06-30 }, corps: ${JSON.stringify("# Articles\n\n## Comptes {#comptes}\n\nAu plus tard le [échéance](#fin), dans les six mois qui suivent la fin de l'exercice, l'association remet ses comptes.\n")} }`,
    [],
  ],
  [
    'leaves the term of another contract than this one',
    article(
      'Le bail du local prend fin le 28 février 2029. Le contrat de location du fourgon expire le 15 septembre 2027.',
    ),
    [],
  ],
  [
    'reads that of the contract itself, called a lease',
    article('Le présent bail prend fin le 28 février 2029. Le contrat expire le 28 février 2028.'),
    [{ written: '28 février 2029' }, { written: '28 février 2028' }],
  ],
  [
    'takes the share on which a payment hangs, and that of something else, for no payment',
    article(
      "Le solde n'est pas dû si moins de 80 % des actions sont réalisées. Le solde, versé dès que 60 % sont justifiés, suit l'avance. L'acompte tient compte de 45 % des charges.",
    ),
    [],
  ],
  [
    'reads the share of the grant in other words',
    article(
      'Un acompte de 60 % de la subvention est versé en avril, et un solde de 40 % du montant en juin.',
    ),
    [{ written: '60 %' }, { written: '40 %' }],
  ],
]);
