import { articles, cases, OBJET } from '../cases.ts';

cases('CONV-05', [
  [
    'informs that nothing is said',
    articles(OBJET),
    [{ severity: 'information', path: ['conventions', 'aide', 'corps', 0] }],
  ],
  [
    'does not take a restitution for it',
    articles(`## Restitution

La collectivité peut exiger le reversement total de la subvention.`),
    [{ severity: 'information' }],
  ],
  [
    'takes the usual wordings',
    articles(`## Emploi

Elle ne peut redistribuer tout ou partie de la subvention à un autre organisme.`),
    [],
  ],
]);
