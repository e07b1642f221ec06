import { cases } from '../cases.ts';

const rapport = (decision: readonly string[], ...corps: readonly string[]): string =>
  `rapports/2.md: { decision: ${JSON.stringify(decision)}, corps: ${JSON.stringify(`# Exposé\n\n${corps.join('\n\n')}\n`)} }`;

const SECTION = (nom: string, total: string): string =>
  `| ${nom} | Dépenses | Recettes |\n|---|--:|--:|\n| 011 | ${total} | |\n| 70 | | ${total} |\n| Total | ${total} | ${total} |`;

const BUDGET = [SECTION('Exploitation', '1 730 000 €'), SECTION('Investissement', '640 000 €')];

const AIDES =
  '| Club | Aide 2023 | Aide 2024 |\n|---|--:|--:|\n| Judo | 7 000 € | 7 500 € |\n| Voile | 5 200 € | 6 100 € |\n| Total | 12 200 € | 13 600 € |';

const PLAN =
  '| Financeur | Montant |\n|---|--:|\n| Département | 24 000 € |\n| Commune | 73 000 € |\n| Total | 97 000 € |';

cases('FINA-36', [
  [
    'holds a budget to the totals of its sections',
    rapport(
      ['vote le budget, équilibré à 1 370 000 € en exploitation et à 640 000 € en investissement'],
      ...BUDGET,
    ),
    [
      {
        severity: 'erreur',
        path: ['rapports', '2', 'decision', 0],
        written: '1 370 000 €',
        reckoned: '1 730 000 €',
      },
    ],
  ],
  [
    'holds the whole budget to both',
    rapport(['vote le budget'], 'Le budget atteint 2 730 000 €, toutes sections confondues.', ...BUDGET),
    [{ path: ['rapports', '2', 'corps', 2], written: '2 730 000 €', reckoned: '2 370 000 €' }],
  ],
  [
    'is less sure of what no slip explains',
    rapport(["vote le budget, qui s'équilibre à 1 725 400 €"], ...BUDGET),
    [{ severity: 'avertissement', reckoned: '1 730 000 €' }],
  ],
  [
    'accepts the totals, and their sum',
    rapport(
      ['vote le budget, équilibré à 1 730 000 € en exploitation et à 640 000 € en investissement'],
      "Le budget s'équilibre à 2 370 000 €, sections réunies.",
      ...BUDGET,
    ),
    [],
  ],
  [
    'leaves a budget that has no table',
    rapport(['vote le budget', "vote le budget annexe de l'eau, équilibré à 1 710 000 €"], ...BUDGET),
    [],
  ],
  [
    'leaves a section that has no table',
    rapport(
      [
        'vote la décision modificative, équilibrée à 1 730 000 € en exploitation et à 1 780 000 € en investissement',
      ],
      'Le virement et la subvention financent la station, pour 1 780 000 €.',
      ...BUDGET.slice(0, 1),
    ),
    [],
  ],
  [
    'holds a year to the total of its column',
    rapport(['attribue les aides du tableau'], "L'enveloppe était de 12 900 € en 2023.", AIDES),
    [{ written: '12 900 €', reckoned: '12 200 €' }],
  ],
  [
    'accepts the total of the year, and what is told of one row',
    rapport(
      ['attribue les aides'],
      "L'enveloppe totale passe de 12 200 € en 2023 à 13 600 € en 2024.",
      'La voile recevait 4 900 € en 2022.',
      AIDES,
    ),
    [],
  ],
  [
    'holds a cost to the plan that pays it, when two figures changed places',
    rapport(['approuve le plan'], "Le coût de la toiture s'élève à 79 000 € HT.", PLAN),
    [{ written: '79 000 €', reckoned: '97 000 €' }],
  ],
  [
    'accepts another cost',
    rapport(
      ['approuve le plan'],
      'Le coût initial de la toiture était estimé à 79 000 €.',
      'Le montant des études est de 8 000 €.',
      PLAN,
    ),
    [],
  ],
]);
