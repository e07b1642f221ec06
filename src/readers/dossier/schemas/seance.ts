import * as z from 'zod';
import { ELECTIONS_DE_PRESIDENCE } from '../../../domaine/seance.ts';
import { date, heure, oneOf, text, yesNo } from '../shape/kinds.ts';
import { order, question, questions } from '../shape/questions.ts';
import { elu } from '../shape/references.ts';
import { group, list, listOrNothing } from '../shape/structure.ts';
import { scrutinSchema } from './scrutin.ts';
import { transmission } from './transmission.ts';

const convocation = group({
  date: date().describe("Jour d'envoi de la convocation."),
  urgence: text('le dossier de subvention doit être déposé avant le 1er octobre')
    .exactOptional()
    .describe("Motif de la convocation d'urgence, s'il y en a une."),
  rang: oneOf(['1', '2'], { type: ['integer', 'string'], enum: [1, 2, '1', '2'] })
    .transform((rang) => (rang === '1' ? 1 : 2))
    .exactOptional()
    .describe('2 pour la convocation qui suit une séance sans quorum.'),
});

const autrePresidence = group({
  questions: questions().describe('Questions présidées par un autre.'),
  presidence: elu().describe('Qui préside pour ces questions.'),
  motif: text('vote du compte administratif').exactOptional().describe('Pourquoi.'),
  election: oneOf(ELECTIONS_DE_PRESIDENCE)
    .exactOptional()
    .describe("Comment le conseil a élu cette personne, pour le vote des comptes : l'acte le dit."),
});

const autreSecretaire = group({
  questions: questions().describe('Questions dont un autre membre a tenu le secrétariat.'),
  secretaire: elu().describe('Qui était secrétaire à ces questions.'),
});

const sansRapport = group({
  questions: questions().describe("Questions dont le rapport n'est pas tenu dans ce dossier."),
  motif: text('rapport tenu par un autre service').describe('Pourquoi.'),
});

const retiree = group({
  questions: questions().describe("Questions retirées de l'ordre du jour."),
  motif: text('à la demande du rapporteur').exactOptional().describe('Pourquoi.'),
});

const reportee = group({
  questions: questions().describe('Questions reportées à une autre séance.'),
  au: date().exactOptional().describe('Jour de la séance qui les examinera, si elle est fixée.'),
  motif: text('étude complémentaire demandée par la commission').exactOptional().describe('Pourquoi.'),
  faute_de_quorum: yesNo()
    .exactOptional()
    .describe(
      "« Oui » si le quorum était perdu, ou n'a jamais été atteint : le procès-verbal dit qui est parti et combien restaient.",
    ),
});

const ajoutee = group({
  questions: questions().describe("Questions ajoutées à l'ordre du jour."),
  motif: text('le dossier de subvention doit être déposé avant le 1er octobre').describe(
    "L'urgence qui justifie l'ajout.",
  ),
  vote: scrutinSchema
    .prefault({})
    .describe("Le vote du conseil sur l'ajout : à main levée, tous pour, si rien n'est écrit."),
});

const huisClos = group({
  questions: questions().describe('Questions traitées à huis clos.'),
  demandeurs: list(elu(), 'une liste de noms', '[Prénom NOM]')
    .exactOptional()
    .describe("Qui l'a demandé, si ce n'est pas celui qui préside l'assemblée."),
  vote: scrutinSchema
    .prefault({})
    .describe("Le vote du huis clos, sans débat : tous pour, si rien n'est écrit."),
});

const voteEnBloc = group({
  questions: questions().describe('Questions mises aux voix ensemble.'),
});

const horaire = group({
  question: question().describe('De quelle question.'),
  appelee: heure().exactOptional().describe('Heure à laquelle elle a été appelée.'),
  votee: heure()
    .exactOptional()
    .describe("Heure de son vote, s'il a été noté : qui part ensuite y a pris part."),
});

const visioconference = group({
  lieux: list(
    text('maison commune à Poligny'),
    'une liste de lieux',
    '[salle A à Arbois, salle B à Poligny]',
  ).describe('Les lieux reliés, où siègent des membres.'),
  par_lieu: list(
    group({
      lieu: text('salle B à Poligny').describe('Un des lieux reliés, écrit comme dans « lieux ».'),
      membres: list(elu(), 'une liste de noms', '[Prénom NOM]').describe('Qui y siégeait.'),
    }),
    'une liste',
    '- { lieu: salle B à Poligny, membres: [Prénom NOM] }',
  )
    .exactOptional()
    .describe('Qui siégeait dans chaque lieu : les actes le disent, et le quorum compte chacun.'),
});

/** `seance.yaml`: the sitting as convened and held. */
export const seanceSchema = group({
  date: date().describe('Jour de la séance.'),
  convocation: convocation
    .exactOptional()
    .describe('Comment le conseil a été convoqué : sans cette date, le délai ne peut être vérifié.'),
  lieu: text("Salle du conseil, à l'hôtel de ville")
    .exactOptional()
    .describe("Lieu de la séance, imprimé après « s'est réuni » ; demandé si un modèle l'imprime."),
  presidence: elu().describe('Qui préside la séance.'),
  autres_presidences: listOrNothing(
    autrePresidence,
    'une liste',
    '- { questions: [12], presidence: Prénom NOM }',
  ).describe('Qui préside à la place du président pour certaines questions.'),
  ouverture: heure()
    .exactOptional()
    .describe(
      "Heure d'ouverture : celle de la convocation, puis celle de la séance ; demandée si un modèle l'imprime.",
    ),
  levee: heure().exactOptional().describe('Heure de levée, une fois la séance tenue.'),
  secretaire: z
    .union([elu(), list(elu(), 'une liste de noms', '[Prénom NOM, Prénom NOM]')])
    .exactOptional()
    .describe(
      'Secrétaire de séance, membre du conseil, une fois la séance ouverte ; une liste de noms si le conseil en a nommé plusieurs.',
    ),
  autres_secretaires: list(autreSecretaire, 'une liste', '- { questions: [12], secretaire: Prénom NOM }')
    .exactOptional()
    .describe("Qui a remplacé le secrétaire pour certaines questions : l'extrait le nomme, et il le signe."),
  ordre_de_passage: order().describe(
    "Les questions dans l'ordre où elles sont passées : une plage, ou une liste de numéros et de plages.",
  ),
  horaires: list(horaire, 'une liste', '- { question: 3, appelee: 18h45 }')
    .exactOptional()
    .describe(
      "L'heure d'appel des questions : les arrivées et les départs notés par leur heure (« heure » dans presences.yaml) y trouvent leur question.",
    ),
  ordre_du_jour: order()
    .exactOptional()
    .describe(
      "Les questions dans l'ordre de la convocation, s'il n'est pas celui du passage : une question prise hors de son tour, retirée avant d'être appelée, ajoutée.",
    ),
  retirees: list(retiree, 'une liste', '- { questions: [12], motif: à la demande du rapporteur }')
    .exactOptional()
    .describe('Les questions retirées : aucun acte ne leur est fait.'),
  reportees: list(reportee, 'une liste', '- { questions: [14], au: 2024-11-07 }')
    .exactOptional()
    .describe('Les questions reportées à une autre séance : aucun acte ne leur est fait.'),
  ajoutees: list(ajoutee, 'une liste', '- { questions: [76], motif: … }')
    .exactOptional()
    .describe("Les questions que le conseil a accepté d'examiner d'urgence hors de l'ordre du jour."),
  sans_rapport: listOrNothing(sansRapport, 'une liste', '- { questions: 1 à 63, motif: … }').describe(
    "Les questions dont aucun rapport n'est tenu ici, et pourquoi.",
  ),
  publication: date()
    .exactOptional()
    .describe("Jour de publication des actes de la séance, sauf mention contraire d'un rapport."),
  huis_clos: list(huisClos, 'une liste', '- { questions: [4] }')
    .exactOptional()
    .describe("Les questions traitées à huis clos, et le vote qui l'a décidé."),
  votes_en_bloc: list(voteEnBloc, 'une liste', '- { questions: 1 à 6, 8 }')
    .exactOptional()
    .describe(
      'Les questions mises aux voix ensemble, par un seul vote : chaque acte imprime son décompte, le procès-verbal dit le vote en bloc.',
    ),
  visioconference: visioconference
    .exactOptional()
    .describe('Si la séance se tient en plusieurs lieux par visioconférence.'),
  transmission: transmission
    .exactOptional()
    .describe("Réception des actes par le représentant de l'État, sauf mention contraire d'un rapport."),
});

/** The sitting as its file tells it, names and questions not yet looked up. */
export type ReadSeance = z.output<typeof seanceSchema>;
