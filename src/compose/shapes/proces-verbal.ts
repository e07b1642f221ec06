import type {
  FaitChangement,
  FaitDecisionDuProcesVerbal,
  FaitDeplacement,
  FaitHuisClos,
  FaitQuestionDuProcesVerbal,
  FaitQuorum,
  FaitsDuProcesVerbal,
} from '../../domaine/faits.ts';
import type { Shape } from '../shape.ts';
import { boolean, list, number, object, optional, text } from '../shape.ts';
import { retire } from './communs.ts';
import { amendement, deport, interesses, resultat } from './deliberation.ts';
import { decision as decisionSimple, documentDeSeance, entree } from './documents.ts';
import { heure } from './heure.ts';
import { date, personne, personneFields, voix } from './personne.ts';

const quorum: Shape<FaitQuorum> = object({
  questions: text,
  presents: number,
  procurations: number,
  voix: number,
  requis: number,
  atteint: boolean,
});

const deplacement: Shape<FaitDeplacement> = object({ ...personneFields, heure: optional(heure) });

const changement: Shape<FaitChangement> = object({
  arrivent: list(deplacement),
  reviennent: list(deplacement),
  partent: list(deplacement),
  plusieursArrivent: boolean,
  plusieursReviennent: boolean,
  plusieursPartent: boolean,
});

const decision: Shape<FaitDecisionDuProcesVerbal> = object({
  ...decisionSimple.fields,
  points: list(object({ corps: optional(text) })),
  nomsPour: list(voix),
  demandeurs: list(personne),
  rectifications: list(object({ ...personneFields, voulait: text })),
});

const huisClos: Shape<FaitHuisClos> = object({
  demandeurs: list(personne),
  resultat,
  article: optional(text),
});

const question: Shape<FaitQuestionDuProcesVerbal> = object({
  ...entree.fields,
  avis: list(object({ instance: text, date, avis: text })),
  changement: optional(changement),
  huisClos: optional(huisClos),
  toujoursAHuisClos: optional(boolean),
  voteEnBloc: optional(object({ questions: text })),
  voteAvec: optional(text),
  secretaire: optional(personne),
  presidence: optional(personne),
  resume: optional(text),
  expose: optional(text),
  debats: optional(text),
  interesses: optional(interesses),
  deports: list(deport),
  interessesSortis: list(retire),
  amendements: list(amendement),
  plusieursDecisions: boolean,
  decisions: list(decision),
});

/** The minutes. */
export const procesVerbal: Shape<FaitsDuProcesVerbal> = object({
  ...documentDeSeance.fields,
  quorums: list(quorum),
  visioconference: optional(object({ lieux: list(text), article: optional(text) })),
  perteDeQuorum: optional(
    object({
      questions: text,
      plusieurs: boolean,
      derniere: optional(text),
      partent: list(personne),
      plusieursPartent: boolean,
      presents: number,
      plusieursPresents: boolean,
      requis: number,
      feuilleContraire: optional(boolean),
    }),
  ),
  questions: list(question),
});
