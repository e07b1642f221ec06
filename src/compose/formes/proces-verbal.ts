import type {
  FaitChangement,
  FaitDecisionDuProcesVerbal,
  FaitQuestionDuProcesVerbal,
  FaitQuorum,
  FaitsDuProcesVerbal,
} from '../../domaine/faits.ts';
import type { Forme } from '../forme.ts';
import { booleen, facultatif, liste, nombre, objet, texte } from '../forme.ts';
import { amendement, interesses } from './deliberation.ts';
import { decision as decisionSimple, documentDeSeance, entree } from './documents.ts';
import { date, personne, voix } from './personne.ts';

const quorum: Forme<FaitQuorum> = objet({
  questions: texte,
  presents: nombre,
  procurations: nombre,
  voix: nombre,
  requis: nombre,
  atteint: booleen,
});

const changement: Forme<FaitChangement> = objet({
  arrivent: liste(personne),
  partent: liste(personne),
  plusieursArrivent: booleen,
  plusieursPartent: booleen,
});

const decision: Forme<FaitDecisionDuProcesVerbal> = objet({
  ...decisionSimple.champs,
  points: liste(objet({ corps: facultatif(texte) })),
  nomsPour: liste(voix),
  demandeurs: liste(personne),
});

const question: Forme<FaitQuestionDuProcesVerbal> = objet({
  ...entree.champs,
  avis: liste(objet({ instance: texte, date, avis: texte })),
  changement: facultatif(changement),
  presidence: facultatif(personne),
  resume: facultatif(texte),
  expose: facultatif(texte),
  debats: facultatif(texte),
  interesses: facultatif(interesses),
  amendements: liste(amendement),
  plusieursDecisions: booleen,
  decisions: liste(decision),
});

/** The minutes. */
export const procesVerbal: Forme<FaitsDuProcesVerbal> = objet({
  ...documentDeSeance.champs,
  quorums: liste(quorum),
  questions: liste(question),
});
