import type { DateCivile, Heure } from './date.ts';
import type { NomElu } from './personne.ts';
import type { Scrutin } from './scrutin.ts';

/** A question's place in the order of passage: text (`64`, `6.15`, `8/a`), never compared as a number; made by `lireIdQuestion` alone. */
export type IdQuestion = string & { readonly __genre: 'IdQuestion' };

/** How the council was called (CGCT L2121-10 to L2121-12, L2121-17). */
export interface Convocation {
  /** Day of sending. */
  readonly date: DateCivile;
  /** Reason of an urgent convocation, reported to the council at the opening. */
  readonly urgence?: string;
  /** 2 for the convocation that follows a sitting without quorum; 1 when absent. */
  readonly rang?: 1 | 2;
}

/** Someone else in the chair for some questions. */
export interface AutrePresidence {
  readonly questions: readonly IdQuestion[];
  readonly presidence: NomElu;
  readonly motif?: string;
  /** How the council elected this chair, where it had to (CGCT L2121-14). */
  readonly election?: (typeof ELECTIONS_DE_PRESIDENCE)[number];
}

/** How a council elects who chairs some questions. */
export const ELECTIONS_DE_PRESIDENCE = ["à l'unanimité", 'à la majorité', 'au scrutin secret'] as const;

/** Questions of the order of passage for which no report is kept here, and why. */
export interface SansRapport {
  readonly questions: readonly IdQuestion[];
  readonly motif: string;
}

/** Questions taken off the agenda, before they were called or when they were: nothing was decided. */
export interface QuestionsRetirees {
  readonly questions: readonly IdQuestion[];
  readonly motif?: string;
}

/** Questions put off to another sitting. */
export interface QuestionsReportees {
  readonly questions: readonly IdQuestion[];
  /** Day of the sitting that will take them, when it is known. */
  readonly au?: DateCivile;
  readonly motif?: string;
  /** The quorum was lost, or never reached; when absent, the reason may say so. */
  readonly faute_de_quorum?: boolean;
}

/** Questions that the council agreed to take though the agenda sent with the convocation did not hold them. */
export interface QuestionsAjoutees {
  readonly questions: readonly IdQuestion[];
  /** Why it could not wait. */
  readonly motif: string;
  /** The vote on the addition, at the first of the questions. */
  readonly vote: Scrutin;
}

/** Questions taken in closed session (CGCT L2121-18, L5211-11). */
export interface HuisClos {
  readonly questions: readonly IdQuestion[];
  /** Members who asked for it; absent: the one who presides over the body did. */
  readonly demandeurs?: readonly NomElu[];
  /** The vote that closed the session, without debate, at the first of the questions. */
  readonly vote: Scrutin;
}

/** Questions put to one vote, all together: each act prints its own count, the minutes tell the block. */
export interface VoteEnBloc {
  readonly questions: readonly IdQuestion[];
}

/** A sitting held in several places at once (CGCT L5211-11-1): the quorum counts those present in each. */
export interface Visioconference {
  readonly lieux: readonly string[];
  /** Who sat in each place, where the house keeps it. */
  readonly par_lieu?: readonly PresencesDUnLieu[];
}

/** The members who sat in one of the places of a videoconference. */
export interface PresencesDUnLieu {
  readonly lieu: string;
  readonly membres: readonly NomElu[];
}

/** When the prefect received an act, as the acknowledgement tells it. */
export interface Transmission {
  readonly date: DateCivile;
  /** Number of the acknowledgement. */
  readonly accuse?: string;
}

/** Another secretary for some questions: the one named at the opening had left, or kept out. */
export interface AutreSecretaire {
  readonly questions: readonly IdQuestion[];
  readonly secretaire: NomElu;
}

/** When a question was called, when it was put to the vote: the sitting may note either. */
export interface Horaire {
  readonly question: IdQuestion;
  readonly appelee?: Heure;
  readonly votee?: Heure;
}

/** The sitting, as convened and held. */
export interface Seance {
  readonly date: DateCivile;
  /** Absent where no act of the house states it: no delay is then reckoned. */
  readonly convocation?: Convocation;
  /** As printed after "s'est réuni"; absent where no template prints it. */
  readonly lieu?: string;
  readonly presidence: NomElu;
  readonly autres_presidences: readonly AutrePresidence[];
  /** That of the convocation, then that of the sitting; absent where no act of the house states it. */
  readonly ouverture?: Heure;
  /** Known once the sitting is over. */
  readonly levee?: Heure;
  /** Named by the council at the opening (CGCT L2121-15). */
  readonly secretaire?: NomElu;
  /** All the secretaries, the first one included, where the council named several. */
  readonly secretaires?: readonly NomElu[];
  /** Who kept the minutes in the secretary's place for some questions. */
  readonly autres_secretaires?: readonly AutreSecretaire[];
  /** Questions in the order in which they were taken. */
  readonly ordre_de_passage: readonly IdQuestion[];
  /** When questions were called or voted, where the hours of comings and goings need it. */
  readonly horaires?: readonly Horaire[];
  /** Questions in the order of the agenda sent; that of passage, less the questions added, when absent. */
  readonly ordre_du_jour?: readonly IdQuestion[];
  readonly retirees?: readonly QuestionsRetirees[];
  readonly reportees?: readonly QuestionsReportees[];
  readonly ajoutees?: readonly QuestionsAjoutees[];
  readonly sans_rapport: readonly SansRapport[];
  /** Day of publication of the acts of the sitting, unless a report says otherwise. */
  readonly publication?: DateCivile;
  /** Reception of the acts of the sitting by the prefect, unless a report says otherwise. */
  readonly transmission?: Transmission;
  readonly huis_clos?: readonly HuisClos[];
  readonly votes_en_bloc?: readonly VoteEnBloc[];
  readonly visioconference?: Visioconference;
}

/** Rank of each question in the order of passage, from 0. */
export const rangs = (seance: Seance): ReadonlyMap<IdQuestion, number> =>
  new Map(seance.ordre_de_passage.map((id, rang) => [id, rang]));

/** The line by which someone else presides at `question`; undefined where nobody else does. */
export const autrePresidenceA = (
  { autres_presidences: autres }: Seance,
  question: IdQuestion,
): AutrePresidence | undefined => autres.find(({ questions }) => questions.includes(question));

/** Who presides at `question`. */
export const presidenceA = (seance: Seance, question: IdQuestion): NomElu =>
  autrePresidenceA(seance, question)?.presidence ?? seance.presidence;

/** Who is secretary at `question`; undefined before the sitting. */
export const secretaireA = (seance: Seance, question: IdQuestion): NomElu | undefined =>
  seance.autres_secretaires?.find(({ questions }) => questions.includes(question))?.secretaire ??
  seance.secretaire;

/** The secretaries at `question`: all those named at the opening, or who took their place; nobody before the sitting. */
export function secretairesA(seance: Seance, question: IdQuestion): readonly NomElu[] {
  const { secretaires } = seance;
  const premier = secretaireA(seance, question);
  if (premier === undefined) return [];
  return secretaires !== undefined && premier === seance.secretaire ? secretaires : [premier];
}
