import { cases, expose } from '../cases.ts';

cases('REDA-27', [
  [
    'points at two bullets',
    expose(`- . été ;
- hiver.`),
    [{ severity: 'information', path: ['rapports', '2', 'corps', 2], written: '- .' }],
  ],
  [
    'points at a lone bullet that introduces what follows',
    expose(`- Pour rappel :

Deux saisons.`),
    [{ severity: 'information', path: ['rapports', '2', 'corps', 2], written: '- Pour rappel :' }],
  ],
  [
    'accepts an item that introduces its own list',
    expose(`- Deux saisons :
  - été ;
  - hiver.`),
    [],
  ],
]);
