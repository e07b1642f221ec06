import type { Morceau } from './cles.ts';
import { clesDe } from './cles.ts';

/**
 * The words that papers hold, each once, and where to find those that hold some letters: so the places of what is sought
 * in a paper are known without reading it again. A word is a run of letters and figures.
 */
export interface Vocabulaire {
  /** Every word, as written, by its number. */
  readonly ecrits: string[];
  /** The same in small letters, sign for sign. */
  readonly petits: string[];
  /** Numbers of the words by what they are filed by (`cles.ts`). */
  readonly parLettres: Map<string, number[]>;
  /** What was found already in it, by what was sought. */
  readonly trouves: Map<Morceau, Trouve>;
  /** Sums of the words by number, and the number + 1 of each at the place that its sum gives, or at the next that is free. */
  readonly empreintes: number[];
  cases: Int32Array;
}

/** The words that hold some letters. */
export interface Porteurs {
  readonly numeros: readonly number[];
  /** For each, where in the word. */
  readonly places: readonly (readonly number[])[];
}

/** The same, as far as it was sought. */
export interface Trouve extends Porteurs {
  /** The words that may hold them, in the order in which they were noted. */
  readonly candidats: readonly number[];
  readonly numeros: number[];
  readonly places: (readonly number[])[];
  /** How many of them were looked at. */
  vus: number;
}

/** Words beyond which a new list is begun: papers that people write never come near. */
const AU_PLUS = 200_000;

const PREMIERES_CASES = 1 << 13;

const neuf = (): Vocabulaire => ({
  ecrits: [],
  petits: [],
  parLettres: new Map(),
  trouves: new Map(),
  empreintes: [],
  cases: new Int32Array(PREMIERES_CASES),
});

let courant = neuf();

/** The list of words to which new papers add theirs. */
export function vocabulaire(): Vocabulaire {
  if (courant.ecrits.length >= AU_PLUS) courant = neuf();
  return courant;
}

/** The sum of a word, from that of what stands before its last sign; 0 before the first. */
export const empreinteAvec = (empreinte: number, code: number): number =>
  Math.imul(empreinte ^ code, 0x01000193) ^ (empreinte >>> 15);

/** In small letters, as a pattern that leaves case aside sees them; as long as `mot`. */
export function enPetit(mot: string): string {
  const petit = mot.toLowerCase().replace(/ſ/gu, 's');
  return petit.length === mot.length
    ? petit
    : Array.from({ length: mot.length }, (_, rang) => mot.charAt(rang).toLowerCase().charAt(0)).join('');
}

/** A text of its own: a piece of a paper would keep the whole paper in memory. */
const detache = (mot: string): string =>
  mot.length < 12 ? mot : Buffer.from(mot, 'utf16le').toString('utf16le');

/** The first place to look at for a word of this sum. */
const caseDe = ({ cases }: Vocabulaire, empreinte: number): number =>
  (Math.imul(empreinte, 0x9e3779b1) >>> 7) & (cases.length - 1);

/** Puts a number in the first place that is free. */
function loge(dans: Vocabulaire, numero: number): void {
  const { cases, empreintes } = dans;
  let place = caseDe(dans, empreintes[numero] ?? 0);
  while (cases[place] !== 0) place = (place + 1) & (cases.length - 1);
  cases[place] = numero + 1;
}

function agrandis(dans: Vocabulaire): void {
  dans.cases = new Int32Array(dans.cases.length * 2);
  for (let numero = 0; numero < dans.ecrits.length; numero += 1) loge(dans, numero);
}

function inscris(dans: Vocabulaire, mot: string, empreinte: number): number {
  const numero = dans.ecrits.length;
  const ecrit = detache(mot);
  const petit = enPetit(ecrit);
  dans.ecrits.push(ecrit);
  dans.petits.push(petit);
  dans.empreintes.push(empreinte);
  if (dans.ecrits.length * 2 > dans.cases.length) agrandis(dans);
  else loge(dans, numero);
  for (const cle of clesDe(petit)) {
    const liste = dans.parLettres.get(cle);
    if (liste) liste.push(numero);
    else dans.parLettres.set(cle, [numero]);
  }
  return numero;
}

/** Whether the word of that number is what stands from `debut` to `fin`. */
function estEcrit(mot: string, texte: string, debut: number, fin: number): boolean {
  if (mot.length !== fin - debut) return false;
  for (let place = 0; place < mot.length; place += 1)
    if (mot.charCodeAt(place) !== texte.charCodeAt(debut + place)) return false;
  return true;
}

/** The number of the word from `debut` to `fin`, whose sum is `empreinte`; -1 when it is not in the list. */
function cherche(dans: Vocabulaire, texte: string, debut: number, fin: number, empreinte: number): number {
  const { cases, empreintes, ecrits } = dans;
  let place = caseDe(dans, empreinte);
  for (let numero = (cases[place] ?? 0) - 1; numero !== -1; numero = (cases[place] ?? 0) - 1) {
    if (empreintes[numero] === empreinte && estEcrit(ecrits[numero] ?? '', texte, debut, fin)) return numero;
    place = (place + 1) & (cases.length - 1);
  }
  return -1;
}

/** The number of the word of `texte` from `debut` to `fin`, whose sum is `empreinte`; it is noted if it is new. */
export function numeroEn(
  dans: Vocabulaire,
  texte: string,
  debut: number,
  fin: number,
  empreinte: number,
): number {
  const connu = cherche(dans, texte, debut, fin, empreinte);
  return connu === -1 ? inscris(dans, texte.slice(debut, fin), empreinte) : connu;
}

/** The number of `mot`; -1 when no paper held it. */
export function numeroDe(dans: Vocabulaire, mot: string): number {
  let empreinte = 0;
  for (let place = 0; place < mot.length; place += 1)
    empreinte = empreinteAvec(empreinte, mot.charCodeAt(place));
  return cherche(dans, mot, 0, mot.length, empreinte);
}
