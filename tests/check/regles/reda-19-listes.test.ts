import { cases, expose } from '../cases.ts';

cases('REDA-19', [
  [
    'points at the item that ends otherwise',
    expose(`- un ;
- deux.
- trois ;
- quatre.`),
    [{ severity: 'information', path: ['rapports', '2', 'corps', 3], written: 'deux.' }],
  ],
  [
    'points at a last item that ends nothing',
    expose(`- un,
- deux,
- trois,`),
    [{ severity: 'information', path: ['rapports', '2', 'corps', 4], written: 'trois,' }],
  ],
  [
    'points at a last item without a sign',
    expose(`- un ;
- deux ;
- trois`),
    [{ severity: 'information', path: ['rapports', '2', 'corps', 4] }],
  ],
  [
    'reads items that go on below, and lists inside lists',
    expose(`- Un.

  Suite de un.

- Deux :
  - a ;
  - b.
- Trois.`),
    [],
  ],
  [
    'parts a list of dashes from the numbers before it',
    expose(`1. constater la fin du bail ;
2. dresser l'état des lieux.

- la voirie ;
- les ponts ;
- l'éclairage.`),
    [],
  ],
  [
    'accepts a list without punctuation',
    expose(`- un
- deux
- trois`),
    [],
  ],
]);
