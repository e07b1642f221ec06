import type { Vocabulaire } from '../recherche/vocabulaire.ts';
import { numeroDe, vocabulaire } from '../recherche/vocabulaire.ts';
import type { Ecrit } from './ecrit.ts';

/** Where the words and the signs of a paper stand in its `nu`, found in one pass that all rules share. Places are packed: a long sitting has a million words. */
export interface Lexique {
  /** Where each word begins, in order; a word is a run of letters and figures. */
  readonly debuts: Int32Array;
  /** Where each word ends, its last character left out. */
  readonly fins: Int32Array;
  /** Ranks of the words that begin with a capital. */
  readonly capitales: Int32Array;
  /** Rank of the first word of each form as written, in the order in which they appear. */
  readonly premiers: ReadonlyMap<string, number>;
  /** For each word, the rank of the next of its form; -1 after the last. */
  readonly suivants: Int32Array;
  /** The list that has all its words, and which of them it holds: a bit for each, by its number. */
  readonly vocabulaire: Vocabulaire;
  readonly presents: Uint32Array;
  /** It has signs of two units, that patterns count as one. */
  readonly horsDuPlan: boolean;
  /** Places of each sign that is neither letter nor space; those of `NOMBRE` are where figures begin. */
  readonly signes: ReadonlyMap<string, readonly number[]>;
}

/** Stands for the first figure of a number, among the signs that a match may begin with. */
export const NOMBRE = '0';

const AUTRE = 0;
const LETTRE = 1;
const CHIFFRE = 2;
const BLANC = 3;

/** Kinds of the characters that French uses; what lies beyond is looked at one by one. */
const TABLE = Uint8Array.from({ length: 0x2100 }, (_, code) => genreLu(String.fromCharCode(code)));

function genreLu(caractere: string): number {
  if (/[\p{L}\p{M}]/u.test(caractere)) return LETTRE;
  if (/\d/u.test(caractere)) return CHIFFRE;
  return /\s/u.test(caractere) ? BLANC : AUTRE;
}

const genreDe = (nu: string, place: number): number => {
  const code = nu.charCodeAt(place);
  return code < TABLE.length ? (TABLE[code] ?? AUTRE) : genreLu(nu.charAt(place));
};

/** Adds `valeur` to the list kept under `cle`. */
function ajoute(listes: Map<string, number[]>, cle: string, valeur: number): void {
  const liste = listes.get(cle);
  if (liste) liste.push(valeur);
  else listes.set(cle, [valeur]);
}

/** Where the word that begins at `debut` ends; the numbers in it are noted on the way. */
function finDuMot(nu: string, debut: number, signes: Map<string, number[]>): number {
  let place = debut;
  let precedent = AUTRE;
  while (place < nu.length) {
    const genre = genreDe(nu, place);
    if (genre === BLANC || genre === AUTRE) break;
    if (genre === CHIFFRE && precedent !== CHIFFRE) ajoute(signes, NOMBRE, place);
    precedent = genre;
    place += 1;
  }
  return place;
}

const CAPITALE = /\p{Lu}/u;

const estCapitale = (nu: string, place: number): boolean => {
  const code = nu.charCodeAt(place);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITALE.test(nu.charAt(place));
};

function lire({ nu }: Ecrit): Lexique {
  const capitales: number[] = [];
  const debuts: number[] = [];
  const fins: number[] = [];
  const signes = new Map<string, number[]>();
  let place = 0;
  while (place < nu.length) {
    const debut = place;
    const fin = finDuMot(nu, debut, signes);
    place = Math.max(fin, debut + 1);
    if (fin > debut) {
      if (estCapitale(nu, debut)) capitales.push(debuts.length);
      debuts.push(debut);
      fins.push(fin);
    } else if (genreDe(nu, debut) === AUTRE) ajoute(signes, nu.charAt(debut), debut);
  }
  const { premiers, suivants } = parForme(nu, debuts, fins);
  const mots = vocabulaire();
  return {
    debuts: new Int32Array(debuts),
    fins: new Int32Array(fins),
    capitales: new Int32Array(capitales),
    ...{ premiers, suivants, signes },
    vocabulaire: mots,
    presents: presentsDans(mots, premiers),
    horsDuPlan: /[\ud800-\udfff]/.test(nu),
  };
}

/**
 * Words by their form, each linked to the next that is written alike: most words of a paper stand once, and a list for
 * each would cost more than all the rest of the reading.
 */
function parForme(
  nu: string,
  debuts: readonly number[],
  fins: readonly number[],
): Pick<Lexique, 'premiers' | 'suivants'> {
  const premiers = new Map<string, number>();
  const suivants = new Int32Array(debuts.length).fill(-1);
  /** The last word so far of the form whose first is at that rank. */
  const derniers = new Int32Array(debuts.length);
  for (let rang = 0; rang < debuts.length; rang += 1) {
    const mot = nu.slice(debuts[rang], fins[rang]);
    const premier = premiers.get(mot);
    if (premier === undefined) premiers.set(mot, rang);
    else suivants[derniers[premier] ?? premier] = rang;
    derniers[premier ?? rang] = rang;
  }
  return { premiers, suivants };
}

function presentsDans(mots: Vocabulaire, premiers: ReadonlyMap<string, number>): Uint32Array {
  const numeros = Array.from(premiers.keys(), (mot) => numeroDe(mots, mot));
  const bits = new Uint32Array((numeros.reduce((a, b) => Math.max(a, b), 0) >> 5) + 1);
  for (const numero of numeros) bits[numero >> 5] = (bits[numero >> 5] ?? 0) | (1 << (numero & 31));
  return bits;
}

/** Ranks of the words written `mot`, in order. */
export function rangsDe({ premiers, suivants }: Lexique, mot: string): readonly number[] {
  const rangs: number[] = [];
  for (let rang = premiers.get(mot) ?? -1; rang !== -1; rang = suivants[rang] ?? -1) rangs.push(rang);
  return rangs;
}

const LUS = new WeakMap<Ecrit, Lexique>();

/** The words and signs of a paper; read once a paper. */
export function lexique(papier: Ecrit): Lexique {
  const lu = LUS.get(papier);
  if (lu) return lu;
  const resultat = lire(papier);
  LUS.set(papier, resultat);
  return resultat;
}
