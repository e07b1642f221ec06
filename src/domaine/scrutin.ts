import type { DateCivile } from './date.ts';
import type { NomElu } from './personne.ts';

/** Someone's vote, with the number of voices cast by that hand: own, and the proxy's when it is 2. */
export interface VoixNommee {
  readonly elu: NomElu;
  readonly voix: number;
}

/** One round of a secret ballot or of an election: figures only, no name but the candidates'. */
export interface Tour {
  readonly suffrages: readonly { readonly pour: string; readonly voix: number }[];
  readonly blancs: number;
  readonly nuls: number;
}

/** Someone who stands in an election: the date of birth parts candidates with as many votes (CGCT L2121-21). */
export interface Candidat {
  /** As the rounds write it. */
  readonly nom: string;
  readonly naissance?: DateCivile;
}

/** How seats are shared between lists. */
export const REPARTITIONS = ['plus fort reste', 'plus forte moyenne'] as const;

/** How seats are shared between lists. */
export type Repartition = (typeof REPARTITIONS)[number];

/** A list that stands in an election, its candidates in its order. */
export interface ListeDeCandidats {
  /** As the rounds write it. */
  readonly nom: string;
  readonly membres: readonly string[];
  /** Their substitutes, elected with them and in the same number, where the list has some (CGCT L1411-5). */
  readonly suppleants?: readonly string[];
}

/** How the chair words the result of a vote. */
export type ResultatProclame = (typeof RESULTATS)[number];

/** The wordings of a result. */
export const RESULTATS = [
  "adopté à l'unanimité",
  "adopté à l'unanimité des suffrages exprimés",
  'adopté à la majorité',
  'rejeté',
] as const;

/** The wording of a result: carried or lost, with nobody against or not. */
export function resultatProclame(adopte: boolean, unanime: boolean): ResultatProclame {
  if (!adopte) return 'rejeté';
  return unanime ? "adopté à l'unanimité" : 'adopté à la majorité';
}

/** The result as the chair announced it; what is not given was not announced. */
export interface ResultatAnnonce {
  readonly resultat: ResultatProclame;
  readonly pour?: number;
  readonly contre?: number;
  readonly abstentions?: number;
  /** Refusals to vote; a house that gives none may count them among the abstentions. */
  readonly ne_votent_pas?: number;
  readonly interesses?: number;
}

/** How a question was voted (CGCT L2121-20, L2121-21). */
export interface Scrutin {
  /** `sans-vote` where the council takes note without voting. */
  readonly mode: 'ordinaire' | 'public' | 'secret' | 'sans-vote';
  /** Members who asked for a public or a secret ballot. */
  readonly demandeurs: readonly NomElu[];
  readonly contre: readonly VoixNommee[];
  readonly abstentions: readonly VoixNommee[];
  /** In the room, and refusing to vote. */
  readonly ne_votent_pas: readonly VoixNommee[];
  /** Rounds of a secret ballot, in order. */
  readonly tours: readonly Tour[];
  /** Those who stand in an election, when their ages matter. */
  readonly candidats?: readonly Candidat[];
  /** Seats to fill, where lists stand. */
  readonly sieges?: number;
  /** How they are shared between lists. */
  readonly repartition?: Repartition;
  readonly listes?: readonly ListeDeCandidats[];
  /** Who was proclaimed elected, to be held against the rounds. */
  readonly proclame?: string;
  readonly annonce?: ResultatAnnonce;
  /** What members said, once the result was announced, that they had meant: the minutes say it, the count stands. */
  readonly rectifications?: readonly RectificationDeVote[];
}

/** The sides that a member may say to have meant. */
export const SENS_VOULUS = ['pour', 'contre', "s'abstenir", 'ne pas prendre part au vote'] as const;

/** A member who declares to have meant another vote. */
export interface RectificationDeVote {
  readonly membre: NomElu;
  readonly voulait: (typeof SENS_VOULUS)[number];
}

/** Counted voices of a question. */
export interface Decompte {
  readonly pour: number;
  readonly contre: number;
  readonly abstentions: number;
  readonly ne_votent_pas: number;
  readonly blancs: number;
  readonly nuls: number;
}

const total = (voix: readonly VoixNommee[]): number => voix.reduce((somme, { voix: n }) => somme + n, 0);

/**
 * The voices of a question, in voix. `voix` is what the timeline leaves once the interested have withdrawn.
 * In an open ballot those who did not speak against, abstain or refuse are for; a secret ballot gives its last round.
 */
export function decompte(scrutin: Scrutin, voix: number): Decompte {
  const dernier = scrutin.tours.at(-1);
  if (scrutin.mode === 'secret' && dernier) {
    const voixDe = (sens: RegExp): number =>
      dernier.suffrages.filter(({ pour }) => sens.test(pour)).reduce((n, s) => n + s.voix, 0);
    const contre = voixDe(/^contre$/iu);
    const exprimes = dernier.suffrages.reduce((n, suffrage) => n + suffrage.voix, 0);
    const { blancs, nuls } = dernier;
    const reste = voix - exprimes - blancs - nuls;
    return {
      pour: exprimes - contre,
      contre,
      abstentions: Math.max(0, reste),
      ne_votent_pas: 0,
      blancs,
      nuls,
    };
  }
  const contre = total(scrutin.contre);
  const abstentions = total(scrutin.abstentions);
  const neVotentPas = total(scrutin.ne_votent_pas);
  const pour = scrutin.mode === 'sans-vote' ? 0 : voix - contre - abstentions - neVotentPas;
  return { pour, contre, abstentions, ne_votent_pas: neVotentPas, blancs: 0, nuls: 0 };
}

/** Votes cast: abstentions, blank and void papers and refusals are left out (CGCT L2121-20). */
export const suffragesExprimes = ({ pour, contre }: Decompte): number => pour + contre;

/**
 * Whether the question is carried: more than half of the votes cast; on a tie the chair's side wins, save in a
 * secret ballot (CGCT L2121-20). `voixDuPresident` is the side of the chair, when it is known.
 */
export function estAdopte(compte: Decompte, mode: Scrutin['mode'], presidentPour: boolean): boolean {
  if (mode === 'sans-vote') return true;
  if (compte.pour === compte.contre) return mode !== 'secret' && presidentPour;
  return compte.pour > compte.contre;
}

/** Whether every voice cast is for: "à l'unanimité des suffrages exprimés". */
export const estUnanimeDesExprimes = ({ pour, contre }: Decompte): boolean => pour > 0 && contre === 0;

/** Whether nobody voted against, abstained or refused to vote: "à l'unanimité". */
export const estUnanime = (compte: Decompte): boolean =>
  estUnanimeDesExprimes(compte) &&
  compte.abstentions + compte.ne_votent_pas + compte.blancs + compte.nuls === 0;
