import type { FaitComptes } from './comptes.ts';
import type { FaitResultat } from './deliberation.ts';
import type { FaitDroit } from './droit.ts';
import type { FaitDate, FaitPersonne, FaitTitulaire } from './personne.ts';
import type { FaitConseil, FaitSeance } from './seance.ts';

/** One decision that a question gave. */
export interface FaitDecision {
  /** Order number in the sitting, from 1. */
  readonly ordre: number;
  readonly numero?: string;
  readonly objet: string;
  readonly resultat: FaitResultat;
  /** The text was voted as amended. */
  readonly amende: boolean;
  readonly comptes?: FaitComptes;
}

/** A question, or several in a row whose reports are not kept here, in a list of the sitting. */
export interface FaitEntree {
  /** "64", "1 à 63". */
  readonly questions: string;
  readonly plusieurs: boolean;
  /** Absent where no report is kept here. */
  readonly titre?: string;
  /** Why no report is kept here. */
  readonly sans_rapport?: string;
  readonly rapporteur?: FaitPersonne & { readonly fonction?: string };
  readonly ajoutee?: { readonly motif: string; readonly resultat: FaitResultat };
  readonly retiree?: { readonly motif?: string };
  readonly reportee?: { readonly au?: FaitDate; readonly motif?: string };
  /** Empty for a question withdrawn or put off, or whose report is not kept here. */
  readonly decisions: readonly FaitDecision[];
}

/** What every document of the sitting states. */
export interface FaitsDeLaSeance {
  readonly conseil: FaitConseil;
  readonly seance: FaitSeance;
  readonly executif: FaitTitulaire;
  readonly droit: FaitDroit;
  /** Clear days between the sending and the sitting: "6 jours francs". */
  readonly delai?: string;
  readonly urgence?: string;
  /** Second convocation, after a sitting without quorum: no quorum is needed. */
  readonly seconde: boolean;
  /** Members to be in the room. */
  readonly quorumRequis: number;
  /** In the order of the convocation. */
  readonly ordre_du_jour: readonly FaitEntree[];
  /** In the order of passage, then what was not called. */
  readonly passage: readonly FaitEntree[];
  /** Both orders, where they differ: "1 à 12, 14, 13". */
  readonly ordreChange?: { readonly convoque: string; readonly passage: string };
  /** Last day to post the list (CGCT L2121-25). */
  readonly affichage: FaitDate;
}
