import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Lexique } from '../ecrits/lexique.ts';
import { lexique } from '../ecrits/lexique.ts';
import { MASQUE } from '../ecrits/ligne.ts';
import type { Vocabulaire } from '../recherche/vocabulaire.ts';
import { dependDuContexte, formeReduite, naturesEnContexte } from './en-contexte.ts';
import type { Forme, Partie } from './forme.ts';
import { partiesDe } from './forme.ts';

/** What stands between a word and the one before it. */
export const DEBUT = 0;
export const ESPACE = 1;
/** "l'avis", "celui-ci" */
export const JOINT = 2;
export const VIRGULE = 3;
/** A bracket, a quotation mark, a reference that the program will write… */
export const COUPURE = 4;

/** The words of a paper, in order, and what stands before each. */
export interface MotsLus {
  readonly papier: Ecrit;
  readonly formes: readonly Forme[];
  readonly debuts: Int32Array;
  /** `DEBUT`, `ESPACE`, `JOINT`, `VIRGULE` or `COUPURE`. */
  readonly avant: Liaisons;
}

type Liaisons = Uint8Array;

/** Where places and links are noted while a paper is read: one for all, since none is read within another. */
let places = new Int32Array(4096);
let liaisons = new Uint8Array(4096);

function agrandis(): void {
  const [avant, lues] = [places, liaisons];
  places = new Int32Array(avant.length * 2);
  places.set(avant);
  liaisons = new Uint8Array(lues.length * 2);
  liaisons.set(lues);
}

/** Where the lines begin that go on with the sentence of the line before. */
function suitesDeLigne({ lignes, debuts }: Ecrit): ReadonlySet<number> {
  const suites = new Set<number>();
  for (let rang = 1; rang < lignes.length; rang += 1) {
    const precedent = lignes[rang - 1]?.genre;
    if (lignes[rang]?.genre === 'texte' && (precedent === 'texte' || precedent === 'puce'))
      suites.add(debuts[rang] ?? 0);
  }
  return suites;
}

const LETTRE = /[\p{L}\d]/u;

/** Emphasis is no word, and what it stresses stands where it would; a reference stands for words that are not there. */
function sansEmphase(nu: string, debut: number, fin: number): string {
  const entre = nu.slice(debut, fin);
  if (!entre.includes(MASQUE)) return entre;
  const touche = LETTRE.test(nu.charAt(debut - 1)) && entre.startsWith(MASQUE);
  const tenu = LETTRE.test(nu.charAt(fin)) && entre.endsWith(MASQUE);
  if (!touche && !tenu) return entre;
  const gauche = touche ? entre.replace(/^\uE000+/u, '') : entre;
  return tenu ? gauche.replace(/\uE000+$/u, '') : gauche;
}

/** "L. 2121-12", "M. Aubry": a stop that ends no sentence. */
const estAbrege = (nu: string, fin: number): boolean =>
  /(?:^|[^\p{L}\d])(?:[LRDAM]|MM|art|al)$/u.test(nu.slice(Math.max(0, fin - 4), fin));

function entreDeux(nu: string, debut: number, fin: number, suites: ReadonlySet<number>): number {
  if (fin - debut === 1 && nu.charCodeAt(debut) === 0x20) return ESPACE;
  const entre = sansEmphase(nu, debut, fin);
  if (/^[ \u00a0\u202f]+$/u.test(entre)) return ESPACE;
  if (/^[ \u00a0\u202f]*\n[ \u00a0\u202f]*$/u.test(entre))
    return suites.has(debut + entre.indexOf('\n') + 1) ? ESPACE : DEBUT;
  if (entre.startsWith('.') && estAbrege(nu, debut) && /^\.[ \u00a0\u202f]?$/u.test(entre)) return COUPURE;
  if (/[\n.!?;:…]/u.test(entre)) return DEBUT;
  return /^\s*,\s*$/u.test(entre) ? VIRGULE : COUPURE;
}

const TRAIT = 0x2d;

const APOSTROPHES: readonly number[] = [0x27, 0x2019, 0x02bc];

/** Whether a hyphen or an apostrophe stands at `place`. */
const estJoint = (nu: string, place: number): boolean => {
  const code = nu.charCodeAt(place);
  return code === TRAIT || APOSTROPHES.includes(code);
};

/** Rank of the last run of letters that hyphens and apostrophes join to the one at `premier`. */
function dernierJoint(nu: string, { debuts, fins }: Lexique, premier: number): number {
  let rang = premier;
  for (let fin = fins[rang] ?? 0; debuts[rang + 1] === fin + 1 && estJoint(nu, fin); fin = fins[rang] ?? 0)
    rang += 1;
  return rang;
}

const CODE_DU_MASQUE = MASQUE.charCodeAt(0);

/** An apostrophe before a reference goes with the word that it elides: "l'[article](#objet)". */
const avecApostrophe = (nu: string, fin: number): number =>
  nu.charCodeAt(fin + 1) === CODE_DU_MASQUE && APOSTROPHES.includes(nu.charCodeAt(fin)) ? fin + 1 : fin;

/** The parts of the words of a list, by their numbers: most words of a paper stand alone. */
const PARTIES = new WeakMap<Vocabulaire, (readonly Partie[] | undefined)[]>();

function partiesConnues(mots: Vocabulaire): (readonly Partie[] | undefined)[] {
  const connues = PARTIES.get(mots) ?? [];
  PARTIES.set(mots, connues);
  return connues;
}

/** The parts of the words from the one at `rang` to the one at `dernier`, that hyphens and apostrophes join. */
function partiesEntre(
  { nu }: Ecrit,
  { vocabulaire, numeros, debuts, fins }: Lexique,
  rang: number,
  dernier: number,
  connues: (readonly Partie[] | undefined)[],
): readonly Partie[] {
  const fin = avecApostrophe(nu, fins[dernier] ?? 0);
  const numero = numeros[rang] ?? 0;
  if (rang !== dernier || fin !== fins[rang]) return partiesDe(nu.slice(debuts[rang], fin));
  const connue = connues[numero] ?? partiesDe(vocabulaire.ecrits[numero] ?? '');
  connues[numero] = connue;
  return connue;
}

/** The words of a paper as the language knows them. Many, and read for one pass: nobody keeps them. */
export function motsLus(papier: Ecrit): MotsLus {
  const { nu } = papier;
  const lu = lexique(papier);
  const { debuts: departs, fins } = lu;
  const connues = partiesConnues(lu.vocabulaire);
  const suites = suitesDeLigne(papier);
  const formes: Forme[] = [];
  let precedent = 0;
  for (let rang = 0; rang < departs.length; rang += 1) {
    const depart = departs[rang] ?? 0;
    const premier = rang;
    rang = dernierJoint(nu, lu, rang);
    const liaison = formes.length === 0 ? DEBUT : entreDeux(nu, precedent, depart, suites);
    const parties = partiesEntre(papier, lu, premier, rang, connues);
    for (let une = 0; une < parties.length; une += 1) {
      const { forme = RIEN, place = 0 } = parties[une] ?? {};
      if (formes.length === places.length) agrandis();
      liaisons[formes.length] = place === 0 ? liaison : JOINT;
      places[formes.length] = depart + place;
      formes.push(forme);
    }
    precedent = avecApostrophe(nu, fins[rang] ?? depart);
  }
  const avant = liaisons.slice(0, formes.length);
  enContexte(formes, avant);
  return { papier, formes, debuts: places.slice(0, formes.length), avant };
}

/** Leaves of each word what it can be after those before it. */
function enContexte(formes: Forme[], avant: Liaisons): void {
  let ici = 0;
  const devant = (pas: number): Forme | undefined => {
    if (pas === 1 || joints(avant, ici - 1)) return formes[ici - pas];
    return avant[ici - 1] === DEBUT ? undefined : COUPE;
  };
  for (let rang = 1; rang < formes.length; rang += 1) {
    const forme = formes[rang];
    if (forme === undefined || !dependDuContexte(forme) || !joints(avant, rang)) continue;
    ici = rang;
    formes[rang] = formeReduite(forme, naturesEnContexte(forme, devant));
  }
}

/** Stands for a comma, a bracket or a reference. */
const COUPE: Forme = { ecrit: ',', mot: ',', natures: 0, capitale: false };

const joints = (avant: Liaisons, rang: number): boolean => avant[rang] === ESPACE || avant[rang] === JOINT;

/** No word. */
export const RIEN: Forme = { ecrit: '', mot: '', natures: 0, capitale: false };

/** The word at `rang`; an empty one beyond both ends. */
export const formeA = ({ formes }: MotsLus, rang: number): Forme => formes[rang] ?? RIEN;

/** Whether only a space parts the word at `rang` from the one before. */
export const suit = ({ avant }: MotsLus, rang: number): boolean => avant[rang] === ESPACE;

/** Whether a space, an apostrophe or a hyphen parts the word at `rang` from the one before. */
export const tient = ({ avant }: MotsLus, rang: number): boolean =>
  avant[rang] === ESPACE || avant[rang] === JOINT;

/** Whether a sentence, a field or an item begins at `rang`. */
export const commence = ({ avant }: MotsLus, rang: number): boolean => avant[rang] === DEBUT;

/** Where the word at `rang` ends. */
export const finDe = ({ debuts, formes }: MotsLus, rang: number): number =>
  (debuts[rang] ?? 0) + (formes[rang]?.ecrit.length ?? 0);
