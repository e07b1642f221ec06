import { cases } from '../cases.ts';

const deux = (rapport: string, convention: string, duree = '{ fin: 2025-06-30 }'): string =>
  [
    `rapports/1.md: ${JSON.stringify({ corps: `# Exposé\n\n${rapport}\n` })}`,
    `conventions/aide.md: { duree: ${duree}, corps: ${JSON.stringify(`# Articles\n\n## Objet {#objet}\n\n${convention}\n`)} }`,
  ].join('\n');

cases('CONV-51', [
  [
    'tells another surface',
    deux('La salle a une surface de 120 m².', 'Une salle de 210 m² est mise à disposition.'),
    [
      {
        severity: 'avertissement',
        path: ['conventions', 'aide', 'corps', 4],
        written: '210 m²',
        reckoned: '120 m²',
      },
    ],
  ],
  [
    'tells another rent',
    deux('Le loyer mensuel est de 300 €.', 'Le loyer est fixé à 3 000 € par an.'),
    [{ written: '3 000 €' }],
  ],
  [
    'tells another end in the report',
    deux(
      'Elle court du 1er juillet 2024 au 30 juin 2026.',
      'Le soutien est annuel.',
      '{ effet: 2024-07-01, fin: 2025-06-30 }',
    ),
    [{ path: ['rapports', '1', 'corps', 2], reckoned: '30 juin 2025' }],
  ],
  [
    'lets one rent told by the month and by the year pass',
    deux('Le loyer mensuel est de 300 €.', 'Le loyer est fixé à 3 600 € par an.'),
    [],
  ],
  [
    'lets several surfaces be',
    deux('La salle de 120 m² ouvre sur une cour de 40 m².', 'Une salle de 118 m² est prêtée.'),
    [],
  ],
  [
    'lets another period be',
    deux(
      'Le festival dure du 5 août 2024 au 9 août 2024.',
      'Le soutien est annuel.',
      '{ effet: 2024-07-01, fin: 2025-06-30 }',
    ),
    [],
  ],
  [
    'holds the days of one event to those of the convention',
    `rapports/1.md: { corps: ${JSON.stringify('# Résumé\n\nBref.\n\n# Exposé\n\nLa fête aura lieu du 12 au 14 mai 2024.\n')} }
conventions/aide.md: { corps: ${JSON.stringify('# Articles\n\n## Objet {#objet}\n\nLa fête se tient du 12 au 14 juillet 2024.\n')} }`,
    [{ severity: 'avertissement', path: ['rapports', '1', 'corps', 6] }],
  ],
  [
    'lets the same days, and whole months, be',
    `rapports/1.md: { corps: ${JSON.stringify('# Résumé\n\nBref.\n\n# Exposé\n\nLa fête aura lieu du 12 au 14 mai 2024, les ateliers du 1er au 30 juin 2024.\n')} }
conventions/aide.md: { corps: ${JSON.stringify('# Articles\n\n## Objet {#objet}\n\nLa fête se tient du 12 au 14 mai 2024, la saison du 1er avril au 30 septembre 2024.\n')} }`,
    [],
  ],
  [
    'holds the payments and the payers of a report to its convention',
    `rapports/1.md: ${JSON.stringify({ corps: '# Exposé\n\nLa subvention est versée en deux fois : 60 % à la signature et 30 % au bilan.\n' })}`,
    [{ severity: 'avertissement', path: ['rapports', '1', 'corps', 2], written: '60 %', reckoned: '70 %' }],
  ],
  [
    'finds another day of payment',
    `rapports/1.md: ${JSON.stringify({ corps: '# Exposé\n\nLa subvention est versée en deux fois : 70 % à la signature et 30 % le 15 décembre 2024.\n' })}
conventions/aide.md: { versements: [{ part: 70 %, echeance: à la signature de la présente convention }, { part: 30 %, echeance: le 15 octobre 2024 }] }`,
    [{ written: '15 décembre 2024', reckoned: '15 octobre 2024' }],
  ],
  [
    'finds the end that the convention types otherwise than its data, and the surface of a whole',
    `rapports/1.md: ${JSON.stringify({ corps: '# Exposé\n\nLe local a 90 m².\n' })}
conventions/aide.md: ${JSON.stringify({ duree: { effet: '2024-07-01', fin: '2025-06-30' }, corps: '# Articles\n\n## Objet {#objet}\n\nUn local de 80 m² est prêté du 1er juillet 2024 au 30 juin 2026. Il comprend un atelier de 60 m² et un bureau de 30 m².\n' })}`,
    [
      { path: ['conventions', 'aide', 'corps', 4], written: '80 m²', reckoned: '90 m²' },
      { path: ['conventions', 'aide', 'corps', 4], reckoned: '30 juin 2025' },
    ],
  ],
  [
    'accepts the same payments',
    `rapports/1.md: ${JSON.stringify({ corps: '# Exposé\n\nLa subvention est versée en deux fois : 70 % à la signature et 30 % au bilan. Le tarif baisse de 10 %.\n' })}`,
    [],
  ],
]);
