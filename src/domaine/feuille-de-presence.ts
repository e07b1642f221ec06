import type { Heure } from './date.ts';
import type { NomElu, Personne } from './personne.ts';
import type { IdQuestion } from './seance.ts';

/**
 * One line of the secretary's journal: before, after or during a question, who arrives, who leaves, who goes out.
 * Exactly one of `avant`, `apres`, `pendant` is given; `pendant` names the questions someone was out for, and goes with
 * `sortent` alone. Where the sheet gives the hour alone, the reader finds the question in the hours of the sitting.
 */
export interface Mouvement {
  readonly avant?: IdQuestion;
  readonly apres?: IdQuestion;
  readonly pendant?: readonly IdQuestion[];
  /** When they came or left, as acts may print it. */
  readonly heure?: Heure;
  readonly arrivent: readonly NomElu[];
  readonly partent: readonly NomElu[];
  /** Out during `pendant`, and back after it. */
  readonly sortent: readonly NomElu[];
}

/**
 * A written power to vote (CGCT L2121-20). Without bounds it holds for as long as the giver is away;
 * bounds are written only where one giver has several holders one after the other.
 */
export interface Procuration {
  readonly de: NomElu;
  readonly a: NomElu;
  readonly a_compter_de?: IdQuestion;
  readonly jusqu_a?: IdQuestion;
}

/** Heads counted in the room at one question: what the sheet reckons is held against it. */
export interface Pointage {
  readonly question: IdQuestion;
  /** People in the room, substitutes who sit among them. */
  readonly presents: number;
  /** Proxies that have a voice at that question, when they were counted too. */
  readonly procurations?: number;
}

/** Someone away who was excused; those away throughout stand among `absents` too. */
export interface Excuse {
  readonly elu: NomElu;
  /** "raisons médicales": as printed between brackets. */
  readonly motif?: string;
}

/** Someone who attends without being of the council: never counted, never voting. */
export interface Assistant {
  readonly personne: Personne;
  /** "directrice générale des services". */
  readonly qualite?: string;
  /** Expected, and not there. */
  readonly absent?: boolean;
  readonly excuse?: boolean;
}

/** Whom a substitute stands in for, where the sheet says it. */
export interface Remplacement {
  readonly suppleant: NomElu;
  readonly titulaire: NomElu;
}

/** Attendance as noted: whoever is not named here was in the room throughout. */
export interface Presences {
  /** Away for the whole sitting. */
  readonly absents: readonly NomElu[];
  /** Who was excused, with or without a reason; nobody when absent. */
  readonly excuses?: readonly Excuse[];
  /** Who sits with a consultative voice, and who else attends: agents, guests. */
  readonly voix_consultative?: readonly Assistant[];
  readonly assistent?: readonly Assistant[];
  readonly mouvements: readonly Mouvement[];
  /** Substitutes who sit for the titular of their commune. */
  readonly suppleants: readonly NomElu[];
  /** Whom some of them stand in for; the others take the places that are left, in the order of the register. */
  readonly remplacements?: readonly Remplacement[];
  readonly procurations: readonly Procuration[];
  /** Counts taken in the room, in any order; a sheet need not have any. */
  readonly pointages: readonly Pointage[];
}
