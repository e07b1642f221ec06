import { sansAccents } from './pliage.ts';

/** The pattern that the prefecture's transmission accepts for the internal number of an act (ACTES). */
const TRANSMISSIBLE = /^[0-9A-Z_]{1,15}$/u;

/** A house number taken apart: "2024/2024.00318" is the 318 of the series "2024/2024.#####". */
export interface NumeroDecompose {
  /** What stands before the order number: "2024/2024.". Two numbers of one series share it. */
  readonly prefixe: string;
  /** The order number in the series. */
  readonly ordre: number;
  /** What follows it: "BIS", empty as a rule. */
  readonly suffixe: string;
}

/** Takes a house number apart at its last group of figures; undefined when it holds none. */
export function decompose(numero: string): NumeroDecompose | undefined {
  const lu = /^(.*?)(\d{1,9})([^\d]*)$/u.exec(numero.trim());
  if (!lu) return undefined;
  return { prefixe: lu[1] ?? '', ordre: Number(lu[2]), suffixe: lu[3] ?? '' };
}

/** The years that a house number tells, in their order: two for "2024/2024.00318". */
export const anneesDuNumero = (numero: string): readonly number[] =>
  [...numero.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/gu)].map(([annee]) => Number(annee));

/** "2024/2024.00318" without the year that it repeats: "2024.00318". */
const sansAnneeRepetee = (numero: string): string => numero.replace(/^((?:19|20)\d{2})\W+(?=\1\D)/u, '');

/**
 * The number under which an act goes to the prefecture: capitals, figures and underscores, 15 at most
 * (ACTES, `NumeroInterne`). The year written twice is kept once, accents fall, every other sign becomes an
 * underscore; underscores fall when the number is too long with them. "2024/2024.00318" gives "2024_00318".
 * Undefined when no such number can be made: it would be too long, or empty.
 */
export function numeroDeTransmission(numero: string): string | undefined {
  const net = sansAccents(sansAnneeRepetee(numero.trim()))
    .toUpperCase()
    .replace(/[^0-9A-Z]+/gu, '_')
    .replace(/^_|_$/gu, '');
  const court = net.length > 15 ? net.replaceAll('_', '') : net;
  return TRANSMISSIBLE.test(court) ? court : undefined;
}
