import type { Random } from './random.ts';
import { actions, costs, steps, withNumbers } from './rich-prose.ts';

const SUBJECTS = [
  "Le réseau des médiathèques de l'agglomération",
  'Le schéma des mobilités douces',
  "Le programme d'entretien des ouvrages d'art",
  'La régie de collecte des déchets ménagers',
  "L'office du commerce et de l'artisanat",
  'Le conservatoire à rayonnement intercommunal',
  "Le plan de rénovation énergétique de l'habitat",
  "Le service d'eau potable",
  'La maison des associations et de la vie locale',
  "L'observatoire de la forêt et du bocage",
  'Le pôle des cultures maraîchères',
  'La pépinière des jeunes entreprises',
  "Le contrat local de santé de l'agglomération",
  'La station de traitement des eaux usées',
  "Le service commun de l'urbanisme",
];
const VERBS = [
  'répond depuis plusieurs années aux attentes de',
  'mobilise désormais, autour des élus,',
  'rassemble au sein d’un même projet',
  'offre un cadre de travail durable à',
  'accompagne pas à pas',
  'associe à chacune de ses étapes',
  'réunit chaque trimestre',
  'tient informés de ses résultats',
];
const PEOPLE = [
  'les habitants des communes membres',
  'les artisans et les commerçants du territoire',
  'les familles et les établissements scolaires',
  'les bailleurs et les propriétaires occupants',
  'les exploitants agricoles et les forestiers',
  'les associations sportives et culturelles',
  'les professionnels de santé installés dans les bourgs',
  'les usagers réguliers et les visiteurs de passage',
  'les agents des services techniques',
];
const GOALS = [
  'afin de mieux répartir les équipements entre la ville et les villages',
  'pour que chaque commune dispose du même niveau de service',
  'en cohérence avec les orientations du projet de territoire',
  'dans le souci de préserver la ressource et les paysages',
  'tout en maîtrisant les dépenses de fonctionnement',
  'sans créer de charge nouvelle pour les communes les moins peuplées',
  'avec le concours des services de l’État et de la Région',
  'selon un calendrier partagé avec les conseils municipaux',
];
const FACTS = [
  'Une première phase a permis de recenser {n} sites, dont {m} présentent un intérêt particulier pour la suite du projet.',
  'Les {n} réunions publiques tenues au printemps ont réuni {m} personnes en moyenne, toutes communes confondues.',
  "L'étude préalable distingue {n} secteurs d'intervention ; {m} d'entre eux pourront être engagés dès la première année.",
  'Le diagnostic, conduit auprès de {n} foyers, montre que {m} attendent une réponse de proximité.',
  'Sur les {n} demandes reçues, {m} ont été instruites dans les délais prévus par le règlement.',
  'Au terme de la consultation, {n} contributions ont été retenues et {m} ont conduit à modifier le projet initial.',
  'Le comité de suivi, composé de {n} membres titulaires et de {m} membres associés, se prononce sur chaque étape.',
];
const CAUSES = [
  "L'évolution des usages, la hausse du coût des matériaux et les objectifs de sobriété conduisent à revoir l'organisation retenue jusqu'ici.",
  'Les échanges avec les communes ont fait apparaître des besoins voisins, que le présent projet propose de traiter ensemble.',
  "Le bilan établi à l'issue de la période précédente est favorable : les engagements pris ont été tenus et les équipements sont en service.",
  'Cette orientation a été présentée aux commissions compétentes, qui en ont approuvé le principe et demandé un suivi régulier.',
  'Il convient dès lors de préciser les conditions de mise en œuvre, les moyens affectés et le calendrier de réalisation.',
];
const TITLES = [
  "Contexte de l'opération",
  'Objectifs poursuivis',
  'Présentation du projet',
  'Modalités de mise en œuvre',
  'Moyens et calendrier',
  'Suivi et évaluation',
  'Bilan de la période précédente',
  'Concertation et partenariats',
];
const ITEMS = [
  'la mise à disposition de locaux adaptés dans {n} communes',
  "l'accueil du public {n} demi-journées par semaine",
  'la formation de {n} agents aux outils communs',
  'la remise en état de {n} kilomètres de chemins et de leurs abords',
  'la tenue d’un registre des demandes et de leurs suites',
  'la publication d’un compte rendu chaque semestre',
  'la signature d’une charte de bon voisinage avec {n} partenaires',
  'la plantation de {n} arbres d’essences locales',
];

/** A verb and whom it is about: "aux attentes des habitants". */
const whom = (verb: string, people: string): string =>
  `${verb} ${people}`.replace(/ de les /u, ' des ').replace(/ à les /u, ' aux ');

function sentence(random: Random): string {
  const kind = random.below(5);
  if (kind === 0) return withNumbers(random.pick(FACTS), random);
  if (kind === 1) return random.pick(CAUSES);
  return `${random.pick(SUBJECTS)} ${whom(random.pick(VERBS), random.pick(PEOPLE))}, ${random.pick(GOALS)}.`;
}

/** A paragraph of made-up prose, of `length` sentences. */
export const paragraph = (random: Random, length: number): string =>
  Array.from({ length }, () => sentence(random))
    .join(' ')
    .replaceAll('’', "'");

function list(random: Random): string {
  const items = random.shuffled(ITEMS).slice(0, 3 + random.below(2));
  const lines = items.map(
    (item, rank) => `- ${withNumbers(item, random)}${rank === items.length - 1 ? '.' : ' ;'}`,
  );
  return `Le projet comprend notamment :\n\n${lines.join('\n')}`.replaceAll('’', "'");
}

/** What stands in the middle of each half of a part: a plain list, or what reports are richer of. */
type Middle = (random: Random) => string;

/** Half a part: its middle between two paragraphs. */
const half = (random: Random, title: string, middle: Middle): string =>
  [`### ${title}`, paragraph(random, 3), middle(random), paragraph(random, 2)].join('\n\n');

function part(random: Random, title: string, middles: readonly Middle[]): string {
  const titles = random.shuffled(TITLES.filter((other) => other !== title));
  const halves = middles.map((middle, rank) => half(random, titles[rank] ?? '', middle));
  return [`## ${title}`, paragraph(random, 3), ...halves].join('\n\n');
}

/** Actions told in several paragraphs each, as in the real report of the sample. */
const developed: Middle = (random) => actions(random, () => paragraph(random, 1));

/** The middles of the four halves: one report in five is plain, the others are as rich as real ones. */
function middlesOf(random: Random): readonly Middle[] {
  const isPlain = random.below(5) === 0;
  return isPlain ? [list, list, list, list] : [list, developed, random.pick([costs, steps, list]), list];
}

/** What a report is about, as its title says it. */
export const topic = (random: Random): string => {
  const subject = random.pick(SUBJECTS);
  return `${subject} : ${random.pick(TITLES).toLowerCase()}`;
};

/** The body of a report: a summary, and statements that fill the rest of five pages. */
export function reportBody(random: Random, closing: string): string {
  const [one = '', two = ''] = random.shuffled(TITLES);
  const middles = middlesOf(random);
  return [
    '# Résumé',
    paragraph(random, 3),
    paragraph(random, 2),
    '# Exposé',
    part(random, one, middles.slice(0, 2)),
    part(random, two, middles.slice(2)),
    closing,
    '',
  ].join('\n\n');
}
