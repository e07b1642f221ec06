import type { Civilite } from '../personne.ts';

/** A date in the three forms acts use. */
export interface FaitDate {
  /** "2024-09-26". */
  readonly iso: string;
  /** "26/09/2024". */
  readonly chiffres: string;
  /** "26 septembre 2024". */
  readonly lettres: string;
  /** "jeudi 26 septembre 2024". */
  readonly jour: string;
}

/** A sum in the forms acts use; without the sign of the euro. */
export interface FaitMontant {
  /** "65 000". */
  readonly chiffres: string;
  /** "soixante-cinq mille euros". */
  readonly lettres: string;
}

/** A person, with what agrees with the person. */
export interface FaitPersonne {
  /** Absent where the register has none; both, of someone whom the register lacks: a draft alone can name one. */
  readonly civilite?: Civilite | 'M./Mme';
  /** "Madame" or "Monsieur", absent as the civility is; "Madame/Monsieur" of someone whom the register lacks. */
  readonly titre?: string;
  readonly prenom: string;
  /** In capitals. */
  readonly nom: string;
  /** Absent as the civility is. */
  readonly feminin?: boolean;
}

/** Someone in an office: "Présidente", with the mandate printed under a signature. */
export interface FaitTitulaire extends FaitPersonne {
  /** "Présidente". */
  readonly fonction: string;
  /** "la Présidente", "l'Adjointe"; absent, with the two that follow, as the civility is. */
  readonly laFonction?: string;
  /** The same at the head of a sentence: "La Présidente". */
  readonly laFonctionEnTete?: string;
  /** "sa Présidente", "son Adjointe". */
  readonly saFonction?: string;
  /** "Maire de Besançon", or the quality of member. */
  readonly qualite: string;
}
