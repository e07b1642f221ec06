import { cases, expose } from '../cases.ts';

cases('REDA-29', [
  [
    'asks for the second member',
    expose("Ouvrir d'une part l'été."),
    [{ severity: 'information', path: ['rapports', '2', 'corps', 2], written: "d'une part" }],
  ],
  [
    'counts the members',
    expose("Ouvrir d'une part l'été, de l'autre l'hiver, de l'autre l'automne."),
    [{ severity: 'information' }],
  ],
  ['accepts a connector by itself', expose("D'autre part, les horaires changent."), []],
]);
