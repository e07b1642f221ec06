import { estRare } from '../recherche/lettres-legeres.ts';
import type { Vocabulaire } from '../recherche/vocabulaire.ts';
import { empreinteAvec, numeroDe, numeroEn, vocabulaire } from '../recherche/vocabulaire.ts';
import type { Ecrit } from './ecrit.ts';

/** Where the words and the signs of a paper stand in its `nu`, found in one pass that all rules share. Places are packed: a long sitting has a million words. */
export interface Lexique {
  /** Where each word begins, in order; a word is a run of letters and figures. */
  readonly debuts: Int32Array;
  /** Where each word ends, its last character left out. */
  readonly fins: Int32Array;
  /** Ranks of the words that begin with a capital. */
  readonly capitales: readonly number[];
  /** The list that has all its words, and the number that each has in it. */
  readonly vocabulaire: Vocabulaire;
  readonly numeros: Int32Array;
  /** The words that it holds: a bit for each, by its number. */
  readonly presents: readonly number[];
  /** Rank of the first word of each number, in the order in which they appear. */
  readonly premiers: ReadonlyMap<number, number>;
  /** For each word, the rank of the next that is written alike; -1 after the last. */
  readonly suivants: Int32Array;
  /** It has signs of two units, that patterns count as one. */
  readonly horsDuPlan: boolean;
  /** It has letters that French has not, in words or as signs of two units. */
  readonly lettresRares: boolean;
  /** Places of each sign that is neither letter nor space; those of `NOMBRE` are where figures begin. */
  readonly signes: ReadonlyMap<string, readonly number[]>;
}

/** Stands for the first figure of a number, among the signs. */
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

const genreDe = (code: number): number =>
  code < TABLE.length ? (TABLE[code] ?? AUTRE) : genreLu(String.fromCharCode(code));

const CAPITALE = /\p{Lu}/u;

const estCapitale = (code: number): boolean =>
  code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITALE.test(String.fromCharCode(code));

/** Columns of what is read of words: where each begins and ends, its number, the next that is written alike. */
const COLONNES = 4;

/** Where words are noted while a paper is read, one column after the other: one for all papers, since none is read within another. */
let brouillon = new Int32Array(COLONNES * 4096);

/** What is read of a paper, as it is read. */
interface Releve {
  readonly mots: Vocabulaire;
  /** How many words were read. */
  nombre: number;
  readonly capitales: number[];
  readonly signes: Map<number, number[]>;
  rares: boolean;
}

/** Adds a place to those of a sign. */
function note(signes: Map<number, number[]>, code: number, place: number): void {
  const places = signes.get(code);
  if (places) places.push(place);
  else signes.set(code, [place]);
}

const CODE_DE_NOMBRE = NOMBRE.charCodeAt(0);

/** Reads the word that begins at `debut`, and the numbers in it; gives where it ends. */
function lisMot(nu: string, debut: number, lu: Releve): number {
  let place = debut;
  let empreinte = 0;
  let precedent = AUTRE;
  for (; place < nu.length; place += 1) {
    const code = nu.charCodeAt(place);
    const genre = genreDe(code);
    if (genre === BLANC || genre === AUTRE) break;
    if (genre === CHIFFRE) {
      if (precedent !== CHIFFRE) note(lu.signes, CODE_DE_NOMBRE, place);
    } else if (code > 0xff && estRare(code)) lu.rares = true;
    empreinte = empreinteAvec(empreinte, code);
    precedent = genre;
  }
  if (place === debut) return place;
  if (estCapitale(nu.charCodeAt(debut))) lu.capitales.push(lu.nombre);
  const ici = lu.nombre * COLONNES;
  if (ici === brouillon.length) agrandis();
  brouillon[ici] = debut;
  brouillon[ici + 1] = place;
  brouillon[ici + 2] = numeroEn(lu.mots, nu, debut, place, empreinte);
  lu.nombre += 1;
  return place;
}

function agrandis(): void {
  const grand = new Int32Array(brouillon.length * 2);
  grand.set(brouillon);
  brouillon = grand;
}

function releve(nu: string, mots: Vocabulaire): Releve {
  const lu: Releve = { mots, nombre: 0, capitales: [], signes: new Map(), rares: false };
  let place = 0;
  while (place < nu.length) {
    const fin = lisMot(nu, place, lu);
    if (fin === place) {
      const code = nu.charCodeAt(place);
      if (genreDe(code) === AUTRE) note(lu.signes, code, place);
      place += 1;
    } else place = fin;
  }
  return lu;
}

/** The columns of what was read, in one block of memory. */
function colonnes(nombre: number): readonly Int32Array[] {
  const bloc = new Int32Array(COLONNES * nombre);
  const rangees = Array.from({ length: COLONNES }, (_, rang) =>
    bloc.subarray(rang * nombre, (rang + 1) * nombre),
  );
  const [debuts = bloc, fins = bloc, numeros = bloc] = rangees;
  for (let rang = 0; rang < nombre; rang += 1) {
    debuts[rang] = brouillon[rang * COLONNES] ?? 0;
    fins[rang] = brouillon[rang * COLONNES + 1] ?? 0;
    numeros[rang] = brouillon[rang * COLONNES + 2] ?? 0;
  }
  return rangees;
}

function lire({ nu }: Ecrit): Lexique {
  const mots = vocabulaire();
  const { nombre, capitales, signes, rares } = releve(nu, mots);
  const [debuts = VIDE, fins = VIDE, numeros = VIDE, suivants = VIDE] = colonnes(nombre);
  const horsDuPlan = /[\ud800-\udfff]/.test(nu);
  return {
    ...{ debuts, fins, numeros, suivants, capitales },
    vocabulaire: mots,
    ...parForme(numeros, suivants),
    horsDuPlan,
    lettresRares: rares || horsDuPlan,
    signes: new Map([...signes].map(([code, places]) => [String.fromCharCode(code), places])),
  };
}

const VIDE = new Int32Array(0);

/** Bits of a number that needs no room of its own. */
const BITS = 30;

/** Whether a paper holds the word of that number. */
export const estPresent = ({ presents }: Lexique, numero: number): boolean =>
  ((presents[Math.trunc(numero / BITS)] ?? 0) & (1 << (numero % BITS))) !== 0;

/**
 * Words by their form, each linked to the next that is written alike: most words of a paper stand once, and a list for
 * each would cost more than all the rest of the reading.
 */
function parForme(numeros: Int32Array, suivants: Int32Array): Pick<Lexique, 'premiers' | 'presents'> {
  const premiers = new Map<number, number>();
  /** The last word so far of the form whose first is at that rank. */
  const derniers = brouillon;
  let dernier = 0;
  for (let rang = 0; rang < numeros.length; rang += 1) {
    const numero = numeros[rang] ?? 0;
    if (numero > dernier) dernier = numero;
    const premier = premiers.get(numero);
    if (premier === undefined) premiers.set(numero, rang);
    else suivants[derniers[premier] ?? premier] = rang;
    derniers[premier ?? rang] = rang;
    suivants[rang] = -1;
  }
  const presents = new Array<number>(Math.trunc(dernier / BITS) + 1).fill(0);
  for (const numero of premiers.keys()) {
    const place = Math.trunc(numero / BITS);
    presents[place] = (presents[place] ?? 0) | (1 << (numero % BITS));
  }
  return { premiers, presents };
}

/** The words of a paper as they are written, each once, in the order in which they appear. */
export function motsDe(lu: Lexique): readonly string[] {
  const connus = MOTS.get(lu);
  if (connus) return connus;
  const mots: string[] = [];
  for (const numero of lu.premiers.keys()) mots.push(lu.vocabulaire.ecrits[numero] ?? '');
  MOTS.set(lu, mots);
  return mots;
}

/** Several rules go through them. */
const MOTS = new WeakMap<Lexique, readonly string[]>();

/** Ranks of the words of that number, in order. */
export function rangsDuNumero({ premiers, suivants }: Lexique, numero: number): readonly number[] {
  const rangs: number[] = [];
  for (let rang = premiers.get(numero) ?? -1; rang !== -1; rang = suivants[rang] ?? -1) rangs.push(rang);
  return rangs;
}

/** Ranks of the words written `mot`, in order. */
export const rangsDe = (lu: Lexique, mot: string): readonly number[] =>
  rangsDuNumero(lu, numeroDe(lu.vocabulaire, mot));

const LUS = new WeakMap<Ecrit, Lexique>();

/** The words and signs of a paper; read once a paper. */
export function lexique(papier: Ecrit): Lexique {
  const lu = LUS.get(papier);
  if (lu) return lu;
  const resultat = lire(papier);
  LUS.set(papier, resultat);
  return resultat;
}
