import type { Budget } from './budget.ts';
import type { DateCivile } from './date.ts';
import type { Centimes } from './montant.ts';
import type { Article, Genre, NOMBRES } from './nom-decline.ts';
import type { Personne } from './personne.ts';

/** Who signs for a party, and in what office. */
export interface Representant {
  readonly personne: Personne;
  /** "Président", in the person's gender. */
  readonly fonction: string;
  /** What empowers the person: "ses statuts", "une délibération du conseil d'administration du 3 mars 2024". */
  readonly habilitation?: string;
}

/** A party to the convention other than the council. */
export interface Partie {
  /** "Pôle des Microtechniques". */
  readonly nom: string;
  readonly genre: Genre;
  /** Absent: told by the name. */
  readonly nombre?: (typeof NOMBRES)[number];
  /** Absent: told by the gender, the number and the first letter of the name. */
  readonly article?: Article;
  /** The name as a complement, where it is not the article's contraction: "d'Habitat 25". */
  readonly complement?: string;
  /** The name used in the articles once defined: "PMT". */
  readonly sigle?: string;
  /** "association régie par la loi du 1er juillet 1901". */
  readonly forme?: string;
  /** Private body: the law on grants applies to it (loi n° 2000-321, art. 9-1 to 10-1). */
  readonly prive: boolean;
  readonly siege?: string;
  readonly siren?: string;
  readonly siret?: string;
  readonly rna?: string;
  readonly representant: Representant;
}

/** An instalment of the grant: a share of it or a sum, and when it is paid. */
export interface Versement {
  /** In hundredths of a percent: 10000 for the whole. */
  readonly part?: number;
  readonly montant?: Centimes;
  /** As printed after the amount: "à la signature de la présente convention". */
  readonly echeance: string;
}

/** How long the convention lasts. */
export interface Duree {
  readonly exercice: string;
  /** Absent: from its signature by the parties. */
  readonly effet?: DateCivile;
  readonly fin: DateCivile;
}

/** An annex: a part of the body named by its id, or the budget. */
export type AnnexeDeConvention =
  | {
      readonly genre: 'texte';
      readonly titre: string;
      readonly partie: string;
      readonly numerotation: readonly string[];
    }
  | { readonly genre: 'budget'; readonly titre: string };

/** What the paper is: a draft, the annex of a deliberation, the copy to sign, the signed contract. */
export type EtatDeConvention = 'projet' | 'annexe' | 'signature' | 'signee';

/** A contract that a deliberation authorises. */
export interface Convention {
  /** Name of its file, without extension. */
  readonly id: string;
  /** "Relative au soutien du programme d'actions…": follows the word CONVENTION. */
  readonly titre: string;
  readonly parties: readonly Partie[];
  /** Texts the convention rests on; the visa of the deliberation is derived. */
  readonly visas: readonly string[];
  readonly subvention?: Centimes;
  readonly versements: readonly Versement[];
  readonly duree: Duree;
  readonly exemplaires: number;
  readonly annexes: readonly AnnexeDeConvention[];
  readonly budget?: Budget;
  /** Date of signature, once signed. */
  readonly signature?: DateCivile;
  /** Markdown: its level-1 parts are "Exposé des motifs", "Articles" and "Annexes". */
  readonly corps: string;
}

/** The sum of an instalment, in centimes, from its share of the grant when no sum is written. */
export function montantDuVersement(versement: Versement, subvention: Centimes): Centimes {
  if (versement.montant !== undefined) return versement.montant;
  return Math.round((subvention * (versement.part ?? 0)) / 10_000) as Centimes;
}
