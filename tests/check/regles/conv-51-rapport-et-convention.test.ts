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
]);
