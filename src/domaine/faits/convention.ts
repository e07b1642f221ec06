import type { FaitBudget } from './budget.ts';
import type { FaitDate, FaitTitulaire } from './personne.ts';
import type { FaitConseil } from './seance.ts';

/** A party to the convention other than the council. */
export interface FaitPartie {
  readonly nom: string;
  readonly feminin: boolean;
  readonly elision: boolean;
  readonly pluriel: boolean;
  /** Somebody, who signs in person: nobody represents a party that is its own signatory. */
  readonly enPersonne: boolean;
  /** "le Pôle des Microtechniques", "les Amis du Musée", "Madame Jeanne Brel". */
  readonly laPartie: string;
  /** The same at the head of a sentence. */
  readonly laPartieEnTete: string;
  /** "du Pôle des Microtechniques", "des Amis du Musée". */
  readonly deLaPartie: string;
  readonly sigle?: string;
  readonly forme?: string;
  readonly siege?: string;
  readonly siren?: string;
  readonly siret?: string;
  readonly rna?: string;
  readonly habilitation?: string;
  readonly representant: FaitTitulaire;
}

/** An article or a written annex: its number, its title, the slot of its body. */
export interface FaitArticle {
  readonly numero: number;
  readonly titre: string;
  readonly id: string;
  readonly corps: string;
}

/** An annex of the convention: written, or the budget. */
export interface FaitAnnexeDeConvention {
  readonly numero: number;
  readonly titre: string;
  readonly id: string;
  readonly corps?: string;
  readonly budget?: FaitBudget;
}

/** What the convention states. */
export interface FaitConvention {
  /** Day of the sitting that authorises it. */
  readonly date: FaitDate;
  readonly conseil: FaitConseil;
  readonly executif: FaitTitulaire;
  readonly titre: string;
  readonly parties: readonly FaitPartie[];
  readonly visas: readonly string[];
  /** The copy to sign: its signature block carries fields. */
  readonly aSigner: boolean;
  /** Present once the deliberation exists and the copy is to be signed; else the places stay blank. */
  readonly deliberation?: { readonly numero: string; readonly date: FaitDate };
  /** Slot of the preamble; absent when there is none. */
  readonly preambule?: string;
  readonly articles: readonly FaitArticle[];
  /** "deux". */
  readonly exemplaires: string;
  readonly plusieursExemplaires: boolean;
  readonly signature?: FaitDate;
  readonly annexes: readonly FaitAnnexeDeConvention[];
}
