import { cases } from '../cases.ts';

const question = (decision: string, ...amendements: readonly object[]): string =>
  `rapports/2.md: ${JSON.stringify({
    decision: [decision],
    amendements: amendements.map((un) => ({ auteur: 'Paul SIMONET', ...un })),
  })}`;

cases('RAPP-41', [
  [
    'holds the number of the decision to that of the amendment',
    question('fixe à douze jours le délai de réponse', { texte: 'ramener à dix jours le délai de réponse' }),
    [
      {
        severity: 'erreur',
        path: ['rapports', '2', 'decision', 0],
        written: 'douze jours',
        reckoned: 'dix jours',
      },
    ],
  ],
  [
    'reads what replaces, and not what is replaced',
    question('ouvre la piscine six matinées par semaine', {
      texte: 'remplacer six matinées par huit matinées',
    }),
    [{ written: 'six matinées', reckoned: 'huit matinées' }],
  ],
  [
    'lets the same number be, in figures or in words',
    question('ouvre la piscine 8 matinées par semaine', {
      texte: 'remplacer six matinées par huit matinées',
    }),
    [],
  ],
  [
    'lets an amendment withdrawn or superseded be',
    question(
      'accorde quatre places gratuites',
      { texte: 'accorder deux places gratuites', retire: 'oui' },
      { texte: 'accorder quatre places gratuites' },
    ),
    [],
  ],
  [
    'lets an amendment rejected be',
    question('accorde quatre places gratuites', {
      texte: 'accorder deux places gratuites',
      scrutin: {
        contre: [
          'Camille AUBRY',
          'Bruno CARLIER',
          'Étienne FABRE',
          'Inès GUYOT',
          'Odile RENARD',
          'Jacques MERCIER',
          'Karine NOEL',
          'Maud PERRIN',
          'Noé QUENTIN',
        ],
      },
    }),
    [],
  ],
  [
    'holds the sum that the amendment puts',
    question("fixe l'aide à 9 000 €, et à 10 000 € en montagne", {
      texte: "porter l'aide de 9 000 € à 12 000 € en montagne",
    }),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'decision', 0],
        written: '10 000',
        reckoned: '12 000 €',
      },
    ],
  ],
  [
    'lets the sum that it puts be',
    question("fixe l'aide à 9 000 €, et à 12 000 € en montagne", {
      texte: "porter l'aide de 9 000 € à 12 000 € en montagne",
    }),
    [],
  ],
  [
    'reads the table that the decision sends to',
    `rapports/2.md: ${JSON.stringify({
      amendements: [{ auteur: 'Paul SIMONET', texte: "porter l'aide de 900 € à 1 200 €", scrutin: {} }],
      decision: ['attribue les aides du tableau ci-dessus, pour 4 700 €'],
      corps:
        '# Exposé\n\n| Club | Aide |\n|---|--:|\n| Judo | 1 200 € |\n| Voile | 3 500 € |\n| Total | 4 700 € |\n',
    })}`,
    [],
  ],
  [
    'still finds what the table does not tell',
    `rapports/2.md: ${JSON.stringify({
      amendements: [{ auteur: 'Paul SIMONET', texte: "porter l'aide de 900 € à 1 200 €", scrutin: {} }],
      decision: ['attribue les aides du tableau ci-dessus, pour 4 400 €'],
      corps:
        '# Exposé\n\n| Club | Aide |\n|---|--:|\n| Judo | 900 € |\n| Voile | 3 500 € |\n| Total | 4 400 € |\n',
    })}`,
    [{ severity: 'avertissement' }],
  ],
]);
