import { cases } from '../cases.ts';

const arbois = (membres: string, sieges = ''): string => `registre.yaml:
  communes: [{ nom: Arbois, ${sieges}membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL, ${membres}] }]
presences.yaml: { absents: [], mouvements: [], procurations: [] }`;

const PARTANT = '{ nom: M. Luc OLIVIER, jusqu_au: 2024-06-30 }';
const LIEU = { path: ['registre', 'communes', 0, 'membres', 5, 'depuis'] };

cases('SEAN-43', [
  [
    'tells it on the day of the sitting',
    arbois(`${PARTANT}, { nom: Mme Ute XAVIER, depuis: 2024-06-13 }`),
    [LIEU],
  ],
  [
    'tells it whatever the order of the lines',
    arbois(`{ nom: Mme Ute XAVIER, depuis: 2024-06-13 }, ${PARTANT}`),
    [{ path: ['registre', 'communes', 0, 'membres', 4, 'depuis'] }],
  ],
  [
    'is silent once the former has left',
    arbois('{ nom: M. Luc OLIVIER, jusqu_au: 2024-06-10 }, { nom: Mme Ute XAVIER, depuis: 2024-06-01 }'),
    [],
  ],
  [
    'is silent before the latter comes',
    arbois(`${PARTANT}, { nom: Mme Ute XAVIER, depuis: 2024-06-20 }`),
    [],
  ],
  [
    'is silent of a whole council that ends',
    arbois('{ nom: M. Luc OLIVIER, jusqu_au: 2024-06-30 }, { nom: Mme Ute XAVIER, jusqu_au: 2024-06-30 }'),
    [],
  ],
  [
    'is silent where the seats are told: another rule counts them',
    arbois(`${PARTANT}, { nom: Mme Ute XAVIER, depuis: 2024-06-13 }`, 'sieges: 6, '),
    [],
  ],
]);
