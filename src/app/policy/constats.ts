import type { Fault } from '../../diagnostics/fault.ts';
import type { SeanceForActs } from './open-for-acts.ts';

/** Why a question was left out. */
export interface LeftOut {
  readonly question: string;
  readonly faults: readonly Fault[];
}

/** What the check found, sorted by whom it concerns. */
export interface Constats {
  /** To be told now: what concerns the questions asked for (or all of them), and what no question is known for. */
  readonly dits: readonly Fault[];
  /** Some error forbids every act. */
  readonly communs: boolean;
  /** Some error stands in a file that gives no act. */
  readonly fichiers: boolean;
  /** Questions that errors hold back. */
  readonly retenues: readonly LeftOut[];
  /** How many errors concern questions that were not asked for. */
  readonly ailleurs: number;
  /** Whether an error leaves unsure what a question gives, asked for or not: nothing of it is to be removed. */
  readonly incertaine: (question: string) => boolean;
}

interface Situe {
  readonly fault: Fault;
  readonly genre: 'seance' | 'questions' | 'fichier';
  /** The questions that the fault concerns. */
  readonly questions: readonly string[];
  /** Those asked for, among the questions that the fault concerns. */
  readonly demandees: readonly string[];
}

function situe(fault: Fault, { concerned }: SeanceForActs, voulues: readonly string[] | undefined): Situe {
  const cible = concerned(fault);
  const questions = cible.genre === 'questions' ? cible.questions : [];
  return {
    fault,
    genre: cible.genre,
    questions,
    demandees: questions.filter((question) => voulues?.includes(question) ?? true),
  };
}

const estErreur = ({ fault }: Situe): boolean => fault.severity === 'erreur';

function retenues(situes: readonly Situe[]): readonly LeftOut[] {
  const parQuestion = new Map<string, Fault[]>();
  for (const { fault, demandees } of situes.filter(estErreur)) {
    for (const question of demandees)
      parQuestion.set(question, [...(parQuestion.get(question) ?? []), fault]);
  }
  return [...parQuestion].map(([question, faults]) => ({ question, faults }));
}

/** Sorts what the check found; `voulues` are the questions asked for, all when undefined. */
export function constats(seance: SeanceForActs, voulues: readonly string[] | undefined): Constats {
  const situes = seance.faults.map((fault) => situe(fault, seance, voulues));
  // A file that gives no act may be that of the very question asked for.
  const concerne = ({ genre, demandees }: Situe): boolean =>
    genre !== 'questions' || voulues === undefined || demandees.length > 0;
  const dits = situes.filter(concerne);
  const erreurs = dits.filter(estErreur);
  const toutes = situes.filter(estErreur);
  const nommees = new Set(toutes.flatMap(({ questions }) => questions));
  // An error that no question is known for may be any one's.
  const quelconque = toutes.some(({ genre }) => genre !== 'questions');
  return {
    dits: dits.map(({ fault }) => fault),
    communs: erreurs.some(({ genre }) => genre === 'seance'),
    fichiers: erreurs.some(({ genre }) => genre === 'fichier'),
    retenues: retenues(dits),
    ailleurs: toutes.length - erreurs.length,
    incertaine: (question) => quelconque || nommees.has(question),
  };
}
