import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import { estExaminee } from '../domaine/ordre-du-jour.ts';
import type { NomElu } from '../domaine/personne.ts';
import { contient } from '../domaine/plage.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import type { Contexte } from './regle.ts';
import { retenir } from './retenir.ts';

/** A report with what is true in the room when its question is taken. */
export interface QuestionTraitee {
  readonly rapport: Rapport;
  readonly etat: EtatDeQuestion;
}

/** The report of a question that was taken; undefined where there is none, or it was withdrawn or put off. */
export const rapportTraite = ({ rapports, seance }: Dossier, question: IdQuestion): Rapport | undefined =>
  estExaminee(seance, question) ? rapports[question] : undefined;

/**
 * The questions that have a report and were taken, in the order of passage; those withdrawn or put off, and reports of
 * no question of the order, are left out.
 */
export const questionsTraitees = (contexte: Contexte): readonly QuestionTraitee[] =>
  traitees(contexte, [], () => lisTraitees(contexte));

/** Sixty rules ask for them. */
const traitees = retenir<Contexte, readonly QuestionTraitee[]>();

/** One object for a report and what was true when it was taken: what is reckoned of them is kept by it. */
const traitee = retenir<EtatDeQuestion, QuestionTraitee>();

function lisTraitees({ dossier, chronologie }: Contexte): readonly QuestionTraitee[] {
  const vues = new Set<string>();
  return chronologie.questions.flatMap((etat) => {
    const rapport = rapportTraite(dossier, etat.question);
    if (rapport === undefined || vues.has(etat.question)) return [];
    vues.add(etat.question);
    return [traitee(etat, [rapport], () => ({ rapport, etat }))];
  });
}

/** Whether `nom` is in the room at the question of rank `rang`. */
export const estPresent = ({ presences }: Contexte, nom: NomElu, rang: number): boolean =>
  contient(presences.get(nom)?.plages ?? [], rang);

/** Every rank of the order of passage. */
export const tousLesRangs = ({ chronologie }: Contexte): readonly number[] =>
  chronologie.questions.map(({ rang }) => rang);
