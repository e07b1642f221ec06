import { cases } from '../cases.ts';

const TARIFS = [
  '| Tarif | 2024 | 2025 |',
  '|---|---|---|',
  '| Location de la salle | 200,00 € | 210,00 € |',
  '| Caution | 500,00 € | 500,00 € |',
  '| Badge perdu | 20,00 € | 21,00 € |',
].join('\n');

const rapport = (decision: string, ...corps: readonly string[]): string =>
  `rapports/2.md:\n  decision: [${JSON.stringify(decision)}]\n  corps: |\n${['# Exposé', ...corps]
    .join('\n\n')
    .replace(/^(?=.)/gmu, '    ')}`;

cases('FINA-32', [
  [
    'holds the decision to the row that it names',
    rapport('fixe la location de la salle à 120,00 € et le badge perdu à 21,00 €', TARIFS),
    [
      {
        severity: 'erreur',
        path: ['rapports', '2', 'decision', 0],
        written: '120,00 €',
        reckoned: '210,00 €',
      },
    ],
  ],
  [
    'holds the decision to the row that it names, figures put the other way round',
    rapport('fixe la location de la salle à 201,00 € à compter du 1er janvier 2025', TARIFS),
    [{ severity: 'erreur', path: ['rapports', '2', 'decision', 0], written: '201,00 €' }],
  ],
  [
    'finds the table wrong when a rate of the text confirms the decision',
    rapport(
      'fixe la location de la salle à 210,00 €',
      'Les tarifs augmentent de 5 %.',
      TARIFS.replace('210,00', '201,00'),
    ),
    [{ severity: 'erreur', path: ['rapports', '2', 'corps', 6], written: '201,00 €', reckoned: '210,00 €' }],
  ],
  [
    'holds the text that retells a table to its rows',
    rapport(
      'approuve la décision modificative',
      'Les droits de place dépassent la prévision de 4 700 € et le Département verse une aide de 900 €.',
      '| Recettes | Montant |\n|---|---|\n| 73 Droits de place | 7 400 € |\n| 74 Aide du Département | 900 € |',
    ),
    [
      {
        severity: 'avertissement',
        path: ['rapports', '2', 'corps', 2],
        written: '4 700 €',
        reckoned: '7 400 €',
      },
    ],
  ],
  [
    'lets what agrees, what is former and what is reckoned be',
    rapport(
      'fixe la location de la salle à 210,00 €, la caution à 500,00 € et le badge perdu à 21,00 €',
      'La location de la salle était de 201,00 € en 2023. Le badge perdu augmente de 1,00 €.',
      TARIFS,
    ),
    [],
  ],
  [
    'lets what it names among other things be',
    rapport(
      'fixe à 30,00 € la pénalité de retard, hors location de la salle',
      'La location de la salle par une association est gratuite ; celle de la cuisine est à 45,00 €. La location de la salle avec la cuisine est donc à plus de 240 €.',
      TARIFS,
    ),
    [],
  ],
  [
    'holds a rate to the row that it names',
    rapport(
      'fixe le taux de la taxe sur les friches commerciales à 12,53 % et celui de la taxe de séjour à 4,10 %',
      '| Taxe | Taux 2024 | Taux 2025 |\n|---|---|---|\n| Taxe sur les friches commerciales | 12,10 % | 12,35 % |\n| Taxe de séjour | 4,00 % | 4,10 % |',
    ),
    [{ severity: 'erreur', path: ['rapports', '2', 'decision', 0], written: '12,53 %' }],
  ],
  [
    'lets what one who has a row receives be',
    rapport(
      'attribue à la commune de Saint-Loup un fonds de concours de 20 000 € et verse à la commune de Saint-Loup 20 000 €',
      "La commune de Saint-Loup demande une aide de 26 000 € ; la commune de Saint-Loup, maître de l'ouvrage, a reçu 62 500 €.",
      '| Financeur | Montant |\n|---|---|\n| Commune de Saint-Loup | 26 500 € |\n| Communauté de communes | 20 000 € |\n| Total | 46 500 € |',
    ),
    [],
  ],
  [
    'holds the rates of a decision to the column of rates',
    rapport(
      'fixe les taux : foncier bâti 24,31 %, foncier non bâti 48,10 %',
      'Les taux restent ceux de 2023.',
      '| Taxe | Bases | Taux |\n|---|---|---|\n| Bâti | 100 000 € | 23,41 % |\n| Non bâti | 10 000 € | 48,10 % |\n| Total | 110 000 € | |',
    ),
    [{ severity: 'erreur', path: ['rapports', '2', 'decision', 0], written: '24,31 %', reckoned: '23,41 %' }],
  ],
  [
    'lets rates that the report tells elsewhere be, and shares of a plan',
    rapport(
      'fixe les taux à 23,41 % et à 48,10 %, dans la limite de 2 % de hausse',
      'La hausse est limitée à 2 %.',
      '| Taxe | Bases | Taux |\n|---|---|---|\n| Bâti | 100 000 € | 23,41 % |\n| Non bâti | 10 000 € | 48,10 % |',
    ),
    [],
  ],
]);
