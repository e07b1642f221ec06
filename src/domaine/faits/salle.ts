import type { FaitHeure } from './heure.ts';
import type { FaitAssistant, FaitMembre } from './membre.ts';
import type { FaitDate, FaitPersonne, FaitTitulaire } from './personne.ts';

/** Someone who left for a vote. */
export interface FaitRetire extends FaitPersonne {
  readonly fonction?: string;
  /** Left for the vote on one's own accounts (CGCT L2121-14). */
  readonly comptes: boolean;
  /** Keeps out for an interest (CGCT L2131-11). */
  readonly interet: boolean;
  /** Went out of the room for this question, and came back. */
  readonly sorti: boolean;
}

/** The council at one question, or at the opening. Numbers are people, save those of voices. */
export interface FaitSalle {
  readonly enExercice: number;
  readonly nombreDePresents: number;
  /** Seats whose holder is not in the room, named or not. */
  readonly nombreDAbsents: number;
  /** Excused among them. */
  readonly nombreDExcuses: number;
  /** Represented: those whose proxy gives a voice. */
  readonly nombreDeRepresentes: number;
  /** Proxies in force, with a voice or not. */
  readonly nombreDeProcurations: number;
  readonly procurationsAvecVoix: number;
  /** Voices: present plus proxies with a voice. */
  readonly voix: number;
  /** Voices that the interested withdraw. */
  readonly voixRetirees: number;
  /** Voices left to vote. */
  readonly votants: number;
  readonly quorumRequis: number;
  readonly presentsAuQuorum: number;
  readonly quorumAtteint: boolean;
  readonly presidence: FaitTitulaire;
  /** Empty before the sitting. */
  readonly secretaires: readonly FaitTitulaire[];
  readonly retires: readonly FaitRetire[];
  /** Every member, in the order of the table, as they are there. */
  readonly membres: readonly FaitMembre[];
}

/** A date with its parts, in figures and in words. */
export interface FaitDateEnMots extends FaitDate {
  /** "2024". */
  readonly annee: string;
  /** "deux mille vingt-quatre". */
  readonly anneeEnLettres: string;
  /** "26 septembre". */
  readonly jourEtMois: string;
  /** "vingt-six septembre", "premier octobre". */
  readonly jourEtMoisEnLettres: string;
  /** "jeudi". */
  readonly jourDeSemaine: string;
}

/** What the sitting adds to its own facts for templates. */
export interface FaitSeanceEnMots {
  readonly date: FaitDateEnMots;
  /** Absent where the data do not date it. */
  readonly convocation?: FaitDateEnMots;
  /** Absent where the data do not note it. */
  readonly heureDOuverture?: FaitHeure;
  /** Absent from a draft made before the sitting. */
  readonly heureDeLevee?: FaitHeure;
  /** At the question of the act; at the opening in a document of the whole sitting. */
  readonly nombreDePresents: number;
  readonly nombreDAbsents: number;
  readonly nombreDExcuses: number;
  readonly nombreDeRepresentes: number;
  readonly nombreDeProcurations: number;
}

/** What the document is. */
export interface FaitDocument {
  /** "deliberation", "convention", "proces-verbal": the name of its template. */
  readonly type: string;
  /** What the question is: "deliberation", "comptes", "election", "nomination", "information"; absent where there is none. */
  readonly nature?: string;
  readonly deliberation: boolean;
  readonly comptes: boolean;
  readonly election: boolean;
  readonly nomination: boolean;
  readonly information: boolean;
}

/** What every template is given, beside the facts of its document. */
export interface FaitsCommuns {
  readonly document: FaitDocument;
  /** Every member over the whole sitting, in the order of the table. */
  readonly membres: readonly FaitMembre[];
  /** Who sits with a consultative voice, and who else attends, as the sheet lists them; neither is counted. */
  readonly voixConsultatives: readonly FaitAssistant[];
  readonly assistants: readonly FaitAssistant[];
  /** At the question of the act; at the opening in a document of the whole sitting. */
  readonly salle: FaitSalle;
  readonly salleALOuverture: FaitSalle;
}
