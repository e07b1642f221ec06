import { expect } from 'vitest';
import { cases, expose } from '../cases.ts';

cases('REDA-07', [
  [
    'points at the two signs with their words',
    expose('Les horaires,, les tarifs ; , et les lieux. .'),
    [
      { severity: 'avertissement', path: ['rapports', '2', 'corps', 2], written: 'horaires,, les' },
      { severity: 'avertissement', written: expect.stringContaining('; ,') },
      { severity: 'avertissement', written: expect.stringContaining('. .') },
    ],
  ],
  [
    'accepts ellipses, abbreviations and question marks',
    expose('Les horaires, etc., les tarifs... et M. A., puis : « Quoi ? ». Voir p. 3.'),
    [],
  ],
  [
    'accepts a comma after an abbreviation, and not after a word',
    expose('CE, Sect., 28 mars 1958. Remise le 15 sept., au plus tard, avec le plan., signé.'),
    [{ written: expect.stringContaining('plan., signé') }],
  ],
]);
