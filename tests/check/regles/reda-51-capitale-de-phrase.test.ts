import { cases, expose } from '../cases.ts';

const vu = (...textes: readonly string[]): [string, string, object[]] => [
  `reads « ${textes.join(' | ')} »`,
  expose(...textes),
  [{ path: ['rapports', '2', 'corps', textes.length * 2] }],
];
const tu = (...textes: readonly string[]): [string, string, object[]] => [
  `lets « ${textes.join(' | ')} »`,
  expose(...textes),
  [],
];

cases('REDA-51', [
  vu('les horaires changent.'),
  vu("l'ouverture est plus longue."),
  vu('Les horaires changent.', 'ils sont affichés.'),
  vu('Les horaires changent en 2024. ils sont affichés.'),
  vu("Les horaires changent. c'est pourquoi ils sont affichés."),
  tu('Sont concernées :', '- les déchèteries ;', '- les quais,', 'ainsi que leurs abords.'),
  tu('Les recettes sont de', '[montant](#subvention) en tout.'),
  tu('Les horaires (matin, soir, etc. selon les lieux) changent.'),
  tu("Voir l'art. quatre, p. ex. pour les quais, et l'annexe fig. deux."),
  tu('Le site www.brume.fr est à jour. Il dit les horaires.'),
  tu('Le conseil dit : « à compter du 1er juillet. »', 'Il en décide.'),
  tu('- les déchèteries ;', '- les quais.'),
  tu('Trois choses.', 'a) Le réseau.', 'b) La station.', 'c) Les abonnés.'),
  tu('Les mesures.', 'pH moyen : 7,4, approx. trois relevés par mois.'),
]);
