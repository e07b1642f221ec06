import type {
  FaitAmendement,
  FaitDeport,
  FaitInteresses,
  FaitPoint,
  FaitResultat,
  FaitVoix,
} from './deliberation.ts';
import type { FaitHeure } from './heure.ts';
import type { FaitDecision, FaitEntree, FaitsDeLaSeance } from './ordre-du-jour.ts';
import type { FaitDate, FaitPersonne } from './personne.ts';
import type { FaitRetire } from './salle.ts';

/** Questions during which nobody moved, and the quorum there. */
export interface FaitQuorum {
  /** "1 à 12". */
  readonly questions: string;
  /** In the room. */
  readonly presents: number;
  /** Proxies that give a voice. */
  readonly procurations: number;
  readonly voix: number;
  readonly requis: number;
  readonly atteint: boolean;
}

/** Someone who came or left, and when, where the sheet notes the hour. */
export interface FaitDeplacement extends FaitPersonne {
  readonly heure?: FaitHeure;
}

/** Who came and who left since the question before. */
export interface FaitChangement {
  readonly arrivent: readonly FaitDeplacement[];
  /** Who was in the room before, and comes back. */
  readonly reviennent: readonly FaitDeplacement[];
  /** Save who goes out for the question, for an interest, and comes back: the question names them. */
  readonly partent: readonly FaitDeplacement[];
  readonly plusieursArrivent: boolean;
  readonly plusieursReviennent: boolean;
  readonly plusieursPartent: boolean;
}

/** A decision in the minutes: its points, and names where the ballot was public. */
export interface FaitDecisionDuProcesVerbal extends FaitDecision {
  readonly points: readonly FaitPoint[];
  /** Only in a public ballot. */
  readonly nomsPour: readonly FaitVoix[];
  /** Who asked for the public or secret ballot. */
  readonly demandeurs: readonly FaitPersonne[];
  /** Members who declared to have meant another vote: "voter pour", "s'abstenir". */
  readonly rectifications: readonly (FaitPersonne & { readonly voulait: string })[];
}

/** The vote that closed the session for a question. */
export interface FaitHuisClos {
  /** Empty where the one who presides over the body asked for it. */
  readonly demandeurs: readonly FaitPersonne[];
  readonly resultat: FaitResultat;
  /** Absent where the program read no text. */
  readonly article?: string;
}

/** A question in the minutes. */
export interface FaitQuestionDuProcesVerbal extends Omit<FaitEntree, 'decisions'> {
  readonly avis: readonly { readonly instance: string; readonly date: FaitDate; readonly avis: string }[];
  readonly changement?: FaitChangement;
  /** At the first of the questions taken in closed session. */
  readonly huisClos?: FaitHuisClos;
  /** Taken in closed session, as the one before. */
  readonly toujoursAHuisClos?: boolean;
  /** Other questions put to the same vote: at the first of them, all; at the others, the first. */
  readonly voteEnBloc?: { readonly questions: string };
  readonly voteAvec?: string;
  /** Who keeps the minutes from here on, where it is not who kept them before. */
  readonly secretaire?: FaitPersonne;
  /** Someone else than the president of the sitting is in the chair. */
  readonly presidence?: FaitPersonne;
  /** Slots of what was written; absent when it was not. */
  readonly resume?: string;
  readonly expose?: string;
  readonly debats?: string;
  readonly interesses?: FaitInteresses;
  readonly deports: readonly FaitDeport[];
  /** Who keeps out of the question for an interest, and went out of the room for it. */
  readonly interessesSortis: readonly FaitRetire[];
  readonly amendements: readonly FaitAmendement[];
  /** Several decisions were voted apart: each prints its object. */
  readonly plusieursDecisions: boolean;
  readonly decisions: readonly FaitDecisionDuProcesVerbal[];
}

/** A sitting that lost its quorum, or never had it. */
export interface FaitPerteDeQuorum {
  /** "2, 3": the questions that were not taken. */
  readonly questions: string;
  readonly plusieurs: boolean;
  /** The last question taken; absent where none was. */
  readonly derniere?: string;
  /** Who left after it, where no question called since tells it. */
  readonly partent: readonly FaitPersonne[];
  readonly plusieursPartent: boolean;
  /** Members left in the room. */
  readonly presents: number;
  readonly plusieursPresents: boolean;
  readonly requis: number;
  /** The sheet leaves enough in the room: its figure would contradict the sentence. Absent otherwise. */
  readonly feuilleContraire?: boolean;
}

/** The minutes (CGCT L2121-15). */
export interface FaitsDuProcesVerbal extends FaitsDeLaSeance {
  readonly quorums: readonly FaitQuorum[];
  /** Places joined by videoconference; absent where the sitting has one place. */
  readonly visioconference?: { readonly lieux: readonly string[]; readonly article?: string };
  readonly perteDeQuorum?: FaitPerteDeQuorum;
  readonly questions: readonly FaitQuestionDuProcesVerbal[];
}
