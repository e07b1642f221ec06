import type { DateCivile } from './date.ts';

/** How the house numbers its deliberations. */
export interface Numerotation {
  /** `{annee}/{annee}.{numero:5}`: `{annee}`, `{annee:2}`, `{mois}`, `{jour}`, `{numero}`, `{numero:N}` (N figures at least). */
  readonly modele: string;
  /** First number of a series: 1 when absent. */
  readonly depart?: number;
  /** From a number to the next: 1 when absent. */
  readonly pas?: number;
  /** `annuelle`: the series begins anew each year, which is the rule when absent. */
  readonly remise_a_zero?: 'annuelle' | 'jamais';
}

const PIECE = /\{(annee|mois|jour|numero)(?::(\d))?\}/gu;

/** The form that a house pattern must have: known pieces, and `{numero}` once. */
export const MODELE_DE_NUMERO =
  /^(?:[^{}]|\{(?:annee(?::2)?|mois|jour)\})*\{numero(?::[1-9])?\}(?:[^{}]|\{(?:annee(?::2)?|mois|jour)\})*$/u;

/** The number of order `ordre` at a sitting of `date`: "2024/2024.00318". */
export function numeroSelon({ modele }: Numerotation, date: DateCivile, ordre: number): string {
  const [annee = '', mois = '', jour = ''] = date.split('-');
  return modele.replace(PIECE, (_, nom: string, chiffres: string | undefined) => {
    if (nom === 'numero') return String(ordre).padStart(Number(chiffres ?? 1), '0');
    if (nom === 'annee') return chiffres === '2' ? annee.slice(2) : annee;
    return nom === 'mois' ? mois : jour;
  });
}

const SIGNES = /[.*+?^${}()|[\]\\/]/gu;

/** The order number that `numero` holds at a sitting of `date`; undefined when it is not of the house's pattern. */
export function ordreSelon({ modele }: Numerotation, date: DateCivile, numero: string): number | undefined {
  const marque = '\u0000';
  const rempli = numeroSelon({ modele: modele.replace(/\{numero(?::\d)?\}/u, marque) }, date, 0);
  const chiffres = Number(/\{numero:(\d)\}/u.exec(modele)?.[1] ?? 1);
  const attendu = rempli.replace(SIGNES, '\\$&').replace(marque, `(\\d{${chiffres},9})`);
  const lu = new RegExp(`^${attendu}$`, 'u').exec(numero.trim());
  return lu?.[1] === undefined ? undefined : Number(lu[1]);
}
