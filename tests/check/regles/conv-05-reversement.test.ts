import { articles, cases, OBJET } from '../cases.ts';

const INTERDICTIONS = [
  'Elle ne peut reverser tout ou partie de la subvention.',
  'La subvention ne peut être reversée.',
  'La subvention ne pourra en aucun cas être rétrocédée.',
  "L'association s'interdit de redistribuer la subvention.",
  "L'association s'engage à ne pas reverser la subvention.",
  'Le reversement de la subvention est interdit.',
  'Tout reversement, même partiel, est exclu.',
  "Le reversement de tout ou partie de l'aide n'est pas autorisé.",
  'Aucun reversement ne peut avoir lieu.',
  'Il lui est interdit de reverser cette somme.',
  "Elle ne peut employer la subvention en subventions à d'autres associations.",
] as const;

cases('CONV-05', [
  ...INTERDICTIONS.map((phrase) => [`takes « ${phrase} »`, articles(`## Emploi\n\n${phrase}`), []] as const),
  [
    'does not take a limited claim for it',
    articles(`## Restitution

La collectivité ne peut exiger le reversement de la subvention qu'après une mise en demeure.`),
    [{ severity: 'information' }],
  ],
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
  [
    'asks nothing of a public body',
    `${articles(OBJET)}
  parties: [{ nom: Commune de Sellières, genre: feminin, prive: non, representant: { personne: M. Yvon ZELLER, fonction: Maire } }]`,
    [],
  ],
]);
