import { cases, expose } from '../cases.ts';

cases('FINA-19', [
  [
    'writes the words that were due',
    'rapports/1.md: { decision: ["attribue 65 000 € (soixante-quinze mille euros)", { signature: aide }] }',
    [
      {
        severity: 'erreur',
        path: ['rapports', '1', 'decision', 0],
        written: '65 000 € (soixante-quinze mille euros)',
        reckoned: 'soixante-cinq mille euros',
      },
    ],
  ],
  [
    'reads the words before the figures',
    'rapports/1.md: { decision: ["attribue quatre-vingts euros (800 €)", { signature: aide }] }',
    [{ severity: 'erreur', reckoned: 'huit cents euros' }],
  ],
  [
    'accepts both spellings of compound numbers',
    'rapports/1.md: { decision: ["attribue 21 200 € (vingt-et-un-mille-deux-cents euros)", { signature: aide }] }',
    [],
  ],
  [
    'reads words typed after a cross-reference',
    'rapports/1.md: { decision: ["attribue [montant](#subvention) (trente-et-un mille euros)", { signature: aide }] }',
    [
      {
        severity: 'erreur',
        written: '[montant](#subvention) (trente-et-un mille euros)',
        reckoned: 'trente mille euros',
      },
    ],
  ],
  [
    'reads counts, durations and rates as it reads sums',
    expose(
      'Le centre accueille vingt-quatre (42) enfants, pendant 3 (deux) ans, au taux de vingt pour cent (25 %), pour 32 000 € TTC (vingt-trois mille euros).',
    ),
    [
      { written: '3 (deux)', reckoned: 'trois' },
      { written: '32 000 € TTC (vingt-trois mille euros)' },
      { written: 'vingt-quatre (42)', reckoned: 'quarante-deux' },
      { written: 'vingt pour cent (25 %)' },
    ],
  ],
  [
    'accepts numbers told twice alike, and brackets that count something else',
    expose(
      'Quatre (4) lots, deux (2) ans, 80 € (quatre-vingts euros), 1 200 euros (mille deux cents euros), 2,50 € (deux euros et cinquante centimes), vingt pour cent (20 %), 24 enfants (douze filles).',
    ),
    [],
  ],
]);
