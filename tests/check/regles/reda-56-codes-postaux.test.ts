import { cases, partie } from '../cases.ts';

const siege = (texte: string): string => partie({ siege: texte });

const CHEMIN = ['conventions', 'aide', 'parties', 0, 'siege'];

cases('REDA-56', [
  [
    'sees a figure left out',
    siege('12 rue des Tanneurs, 3980 Poligny'),
    [{ severity: 'avertissement', path: CHEMIN, written: '3980' }],
  ],
  ['sees a figure too many', siege('12 rue des Tanneurs, 398000 Poligny'), [{ written: '398000' }]],
  [
    'sees swapped figures in the code of a commune of the register',
    siege('12 rue des Tanneurs, 93800 Poligny'),
    [{ path: CHEMIN, written: '93800' }],
  ],
  [
    'sees two codes of one town with the same figures',
    siege('12 rue des Tanneurs, 39060 Arbois'),
    [{ path: CHEMIN, written: '39060' }],
  ],
  [
    'sees the department of the council against its seat',
    'conseil.yaml: { collectivite: { departement: 93 } }',
    [{ path: ['conseil', 'collectivite', 'departement'], written: '93' }],
  ],
  [
    'sees the seat of the council, where the parties bear its department out',
    'conseil.yaml: { collectivite: { siege: "4 place des Comtes, 93600 Arbois" } }',
    [{ path: ['conseil', 'collectivite', 'siege'], written: '93600' }],
  ],
  ['accepts a town elsewhere', siege('12 rue des Tanneurs, 93200 Saint-Denis'), []],
  ['accepts a cedex', siege('BP 1234, 39602 Arbois Cedex'), []],
  ['accepts a number of box and a street', siege('Maison 1900, 4 rue Haute, Poligny'), []],
  [
    'accepts Corsica and the departments overseas',
    `conseil.yaml: { collectivite: { departement: 2B, siege: "1 cours Paoli, 20250 Corte" } }`,
    [],
  ],
  [
    'accepts three figures overseas',
    `conseil.yaml: { collectivite: { departement: 974, siege: "1 rue Haute, 97400 Saint-Denis" } }`,
    [],
  ],
]);
