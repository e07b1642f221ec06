import type { IdQuestion } from '../seance.ts';
import type { FaitHeure } from './heure.ts';
import type { FaitPersonne } from './personne.ts';
import type { FaitElu, FaitIntervalle } from './seance.ts';

/** A span of questions with both its bounds, whatever the partial that words it makes of them. */
export interface FaitPlage extends FaitIntervalle {
  /** First and last question, both included. */
  readonly debut: IdQuestion;
  readonly fin: IdQuestion;
  /** One question alone. */
  readonly uneSeule: boolean;
  /** From the opening, until the end. */
  readonly desLOuverture: boolean;
  readonly jusquALaFin: boolean;
}

/** A holder of a proxy and when: beside the name of the giver. */
export interface FaitMandataire extends FaitElu {
  readonly plages: readonly FaitPlage[];
}

/** Someone who attends without a vote: agents, guests, members with a consultative voice. */
export interface FaitAssistant extends FaitPersonne {
  readonly prenomEtNom: string;
  /** At what title; absent where the sheet does not say. */
  readonly qualite?: string;
  readonly present: boolean;
  readonly excuse: boolean;
}

/** A member of the council at the sitting, with all that lists may print; states are those of the sitting, or of a question. */
export interface FaitMembre extends FaitPersonne {
  /** "Alma EXEMPLE", or the surname alone where the register has no more. */
  readonly prenomEtNom: string;
  readonly nomEtPrenom: string;
  readonly fonction?: string;
  readonly mandat?: string;
  readonly commune: string;
  readonly groupe?: string;
  /** In the order of the council's table, from 1. */
  readonly rang: number;
  /** Heads the executive: the mayor, the president. */
  readonly executif: boolean;
  /** Sits in the place of a titular. */
  readonly suppleant: boolean;
  /** Whom a substitute stands in for; absent for a titular. */
  readonly titulaire?: FaitPersonne;
  /** The substitute who stands in for a titular; absent where none does. */
  readonly remplacant?: FaitPersonne;
  readonly present: boolean;
  /** Never in the room, and no substitute either. */
  readonly absent: boolean;
  readonly excuse: boolean;
  /** "raisons médicales"; absent where none was given. */
  readonly motif?: string;
  readonly represente: boolean;
  readonly remplace: boolean;
  /** When in the room and when away, over the whole sitting. */
  readonly presences: readonly FaitPlage[];
  readonly absences: readonly FaitPlage[];
  /** Presences, for the partial that words them: empty when there is nothing to print. */
  readonly intervalles: readonly FaitIntervalle[];
  /** When the member came and left, where the sheet notes the hour: the first arrival, the last departure. */
  readonly heureDArrivee?: FaitHeure;
  readonly heureDeDepart?: FaitHeure;
  /** Who holds the member's proxies, one after the other; at a question, who does there. */
  readonly mandataires: readonly FaitMandataire[];
  /** Whose proxies the member holds. */
  readonly mandants: readonly FaitPersonne[];
}
