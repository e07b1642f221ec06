/** A text that matches hold, and where. */
export interface Besoin {
  /** In small letters where case is left aside; empty when it is a figure, any. */
  readonly texte: string;
  /** From the start of the match, in characters: all the places where it may begin; undefined when they are many. */
  readonly ou: readonly number[] | undefined;
  /** No letter (of a figure: no figure) stands before it, or after it. */
  readonly bordGauche: boolean;
  readonly bordDroit: boolean;
  /** How many of its signs help to find it. */
  readonly utiles: number;
}

/** Every match holds one of these. */
export type Exigence = readonly Besoin[];

/** Lengths that a part of a pattern may have, beyond which they are many. */
export const LONGUEURS = 12;

/** Texts that a part of a pattern may be, beyond which they are many. */
export const TEXTES = 40;

/** Texts of which a match may hold one, beyond which looking them up costs more than it spares. */
export const BESOINS = 64;

/** Each value once, in order. */
export const sansDoubles = <T>(valeurs: readonly T[]): readonly T[] => [...new Set(valeurs)];

/** The values, or undefined when they are more than `nombre`. */
export const auPlus = <T>(valeurs: readonly T[], nombre: number): readonly T[] | undefined =>
  valeurs.length > nombre ? undefined : valeurs;

/** Every length of two parts, one after the other; undefined when they are many. */
export const sommes = (
  a: readonly number[] | undefined,
  b: readonly number[] | undefined,
): readonly number[] | undefined =>
  a && b && auPlus(sansDoubles(a.flatMap((un) => b.map((autre) => un + autre))), LONGUEURS);

/** Every text of two parts, one after the other; undefined when they are many. */
export const produit = (
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined =>
  a && b && a.length * b.length <= TEXTES
    ? sansDoubles(a.flatMap((un) => b.map((autre) => un + autre)))
    : undefined;

/** How often an exigence is thought to be met: less is rarer. */
export function frequence(exigence: Exigence): number {
  let somme = 0;
  for (const { utiles, bordGauche, bordDroit, ou } of exigence) {
    const signes = Math.min(utiles + Number(bordGauche) + Number(bordDroit), 12);
    somme += (ou === undefined ? 4 : Math.sqrt(ou.length)) * 2 ** -signes;
  }
  return somme;
}

/** What is kept of what a part asks. */
const EXIGENCES = 4;

/** The rarest of what a part asks, in any order. */
export const rarissimes = (exigences: readonly Exigence[]): readonly Exigence[] =>
  exigences.length <= EXIGENCES
    ? exigences
    : exigences
        .map((exigence) => ({ exigence, note: frequence(exigence) }))
        .sort((a, b) => a.note - b.note)
        .slice(0, EXIGENCES)
        .map(({ exigence }) => exigence);

/** The rarest of all; undefined when nothing is asked. */
export const meilleure = (exigences: readonly Exigence[]): Exigence | undefined =>
  exigences.length < 2 ? exigences[0] : exigences.toSorted((a, b) => frequence(a) - frequence(b))[0];
