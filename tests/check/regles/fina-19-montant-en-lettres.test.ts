import { cases } from '../cases.ts';

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
]);
