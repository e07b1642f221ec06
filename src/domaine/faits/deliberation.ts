import type { IdQuestion } from '../seance.ts';
import type { FaitComptes } from './comptes.ts';
import type { FaitElection } from './election.ts';
import type { FaitDate, FaitMontant, FaitPersonne, FaitTitulaire } from './personne.ts';
import type { FaitConseil, FaitSeance } from './seance.ts';

/** An interested member and the voices withdrawn. */
export interface FaitInteresse extends FaitPersonne {
  readonly voix: number;
}

/** The interested, women then men, each group under its civility. */
export interface FaitInteresses {
  readonly groupes: readonly {
    readonly femmes: boolean;
    readonly plusieurs: boolean;
    readonly elus: readonly FaitInteresse[];
  }[];
  readonly plusieurs: boolean;
  /** Only women: "conseillères intéressées". */
  readonly toutesFemmes: boolean;
}

/** Who withdrew by an order from what concerns a body, and who acts instead (décret n° 2014-90, art. 5 and 6). */
export interface FaitDeport extends FaitPersonne {
  readonly organisme: string;
  /** Number of the order. */
  readonly arrete: string;
  readonly date: FaitDate;
  /** Absent where the order names nobody. */
  readonly suppleant?: FaitPersonne;
}

/** A name and the voices cast, for public votes. */
export interface FaitVoix extends FaitPersonne {
  readonly voix: number;
  /** More than one voice: the number is printed. */
  readonly plusieurs: boolean;
}

/** As many voices for as against, and what follows. */
export interface FaitPartage {
  /** Whose voice would have settled it. */
  readonly presidence: FaitPersonne;
  /** The side of the chair settled it. */
  readonly preponderante: boolean;
  /** The chair voted for; says nothing where the chair took no side. */
  readonly pour: boolean;
  /** No voice was cast on either side. */
  readonly aucunSuffrage: boolean;
  /** In a secret ballot no voice is preponderant. */
  readonly secret: boolean;
}

/** The result, in voix. */
export interface FaitResultat {
  readonly vote: boolean;
  /** Neither voted nor decided: the council was told something; absent otherwise. */
  readonly communication?: boolean;
  readonly adopte: boolean;
  readonly unanime: boolean;
  /** Nobody is against, some abstain, and the house calls that unanimous; absent otherwise. */
  readonly unanimeDesExprimes?: boolean;
  /** Every voice cast is for, whatever the abstentions and whatever the house calls that, in open and secret ballots. */
  readonly exprimesUnanimes: boolean;
  /** Present where there are as many voices for as against, accounts apart. */
  readonly partage?: FaitPartage;
  /** Accounts carried because no majority is against them (CGCT L1612-12); absent otherwise. */
  readonly comptesSansMajoriteContre?: boolean;
  readonly secret: boolean;
  /** Names and sense are for the minutes (CGCT L2121-15). */
  readonly public: boolean;
  readonly pour: number;
  readonly contre: number;
  readonly abstentions: number;
  /** Two abstentions at least. */
  readonly plusieursAbstentions: boolean;
  /** Those who, in the room, refused to vote, and their voices: neither cast nor abstaining. Absent when nobody did. */
  readonly refus?: { readonly voix: number; readonly noms: readonly FaitVoix[] };
  /** Voices of those who refused to vote: 0 when nobody did. */
  readonly refusDeVote: number;
  /** Voices that could be cast: those of the room and its proxies, less those withdrawn. */
  readonly votants: number;
  /** Votes cast: for and against. */
  readonly exprimes: number;
  /** Voices that take no part: withdrawn, and refused. */
  readonly sansPrendrePart: number;
  readonly interesses: number;
  readonly blancs: number;
  readonly nuls: number;
  readonly nomsContre: readonly FaitVoix[];
  readonly nomsAbstentions: readonly FaitVoix[];
  /** Present where people were elected: the rounds stand for the count. */
  readonly election?: FaitElection;
}

/** An amendment moved in the sitting. */
export interface FaitAmendement {
  /** From 1. */
  readonly numero: number;
  readonly auteur: FaitPersonne;
  /** Slot of its words, without their final punctuation. */
  readonly corps: string;
  /** Absent when its author withdrew it. */
  readonly resultat?: FaitResultat;
}

/** A point of the decision: the slot of its words, or the formula of signature. */
export interface FaitPoint {
  /** Slot of the words, without their final punctuation; absent for the formula. */
  readonly corps?: string;
}

/** An annex of the deliberation. */
export interface FaitAnnexe {
  readonly numero: number;
  readonly titre: string;
  /** Slot of what the annex holds: a written part, or a convention. */
  readonly corps: string;
}

/** An act that was made public and received by the prefect: enforceable since the later of the two days. */
export interface FaitExecutoire {
  readonly depuis: FaitDate;
  readonly publication: FaitDate;
  readonly transmission: FaitDate;
  readonly accuse?: string;
}

/** What the extract of the register states for one question. */
export interface FaitsDeDeliberation {
  readonly conseil: FaitConseil;
  readonly seance: FaitSeance;
  readonly executif: FaitTitulaire;
  readonly numero?: string;
  readonly publication?: FaitDate;
  readonly executoire?: FaitExecutoire;
  readonly question: IdQuestion;
  readonly titre: string;
  /** Absent in a house that names none. */
  readonly rapporteur?: FaitPersonne & { readonly fonction?: string };
  readonly avis: readonly { readonly instance: string; readonly date: FaitDate; readonly avis: string }[];
  readonly inscription?: {
    readonly libelle: string;
    readonly exercice: string;
    readonly prevu: FaitMontant;
    readonly operation: FaitMontant;
  };
  /** Slots of the written parts; absent when the body lacks them. */
  readonly resume?: string;
  readonly expose?: string;
  readonly interesses?: FaitInteresses;
  /** Orders of withdrawal of the interested members; empty without any. */
  readonly deports: readonly FaitDeport[];
  readonly comptes?: FaitComptes;
  /** Taken in closed session; absent otherwise. */
  readonly huisClos?: boolean;
  /** Places joined by videoconference; absent where the sitting has one place. */
  readonly visioconference?: { readonly lieux: readonly string[]; readonly article?: string };
  readonly amendements: readonly FaitAmendement[];
  /** One amendment at least was carried: the text is voted as amended. */
  readonly amende: boolean;
  readonly resultat: FaitResultat;
  readonly points: readonly FaitPoint[];
  readonly annexes: readonly FaitAnnexe[];
}
