import { expect } from 'vitest';
import { cases, expose } from '../cases.ts';

cases('REDA-41', [
  [
    'sees units as keyboards write them',
    expose(
      'La parcelle de 1 200 m2 est à 12 Km, au prix de 12 €/m2 ; 5 kgs, 14 Ha, 36 000 €uros, 12 Euros, 15 euro, € 1 200.',
    ),
    [
      { severity: 'avertissement', written: '1 200 m2', reckoned: '1 200 m²' },
      { written: '12 Km', reckoned: '12 km' },
      { written: '5 kgs', reckoned: '5 kg' },
      { written: '14 Ha' },
      { written: '36 000 €uros' },
      { written: '12 Euros' },
      { written: '15 euro', reckoned: '15 euros' },
      { written: 'm2', reckoned: 'm²' },
      { written: '€ 1 200', reckoned: '1 200 €' },
    ],
  ],
  [
    'sees a word stuck to its number, and says so softly of a unit',
    expose('La ligne transporte 640voyageurs pendant 12mois, sur 12km.'),
    [
      { severity: 'avertissement', written: '640voyageurs', reckoned: '640 voyageurs' },
      { written: '12mois' },
      { severity: 'information', written: '12km' },
    ],
  ],
  [
    'sees points and commas of other languages',
    expose('Le taux est de 2.5 %, pour 36,000 habitants et 1,250,000 usagers.'),
    [{ written: '2.5' }, { written: '36,000' }, { written: '1,250,000' }],
  ],
  [
    'accepts what is right',
    expose(
      'Au 12bis rue Haute, le 3e jour, la 2nde fois, les 1res analyses, à 18h30, 1 200 m² à 2,5 km, en 4G, au format A4, 12 €, 0,5 ETP, 3 M€, article 2.1, https://exemple.fr/2024annuel.pdf, 12,000 km.',
    ),
    [],
  ],
  [
    'sees a unit said twice, and a sign before its number',
    expose(
      'Le loyer est de 200 € euros, le taux de 78 %% puis de 5 % pour cent, et le prix s’élève à € 340.',
    ),
    [
      { written: '€ 340', reckoned: '340 €' },
      { written: expect.stringContaining('€ euros') },
      { written: expect.stringContaining('%%') },
      { written: expect.stringContaining('% pour cent') },
    ],
  ],
  [
    'sees hundreds and scores that do not agree',
    expose(
      'Il verse deux-cents vingt euros, trois cent euros, quatre-vingt euros, cinq cents mille habitants.',
    ),
    [
      { written: 'deux-cents', reckoned: 'deux-cent' },
      { written: 'cinq cents' },
      { written: 'trois cent', reckoned: 'trois cents' },
      { written: 'quatre-vingt', reckoned: 'quatre-vingts' },
    ],
  ],
  [
    'accepts numbers that agree, and units said once',
    expose(
      'Deux cents millions, deux cent vingt euros, quatre-vingts euros, quatre-vingt-deux euros, trois cents agents, cent euros, la page quatre-vingt ; en € 2024 et en € 2025 ; 12 €, 5 % puis 6 %.',
    ),
    [],
  ],
]);
