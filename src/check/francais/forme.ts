import { AJOUTS } from './ajouts.ts';
import { naturesDansLeLivre } from './dictionnaire.ts';
import { LECTURES_RARES } from './lectures-rares.ts';
import type { Natures } from './natures.ts';
import { AUTRE, INVARIABLE, OUTIL } from './natures.ts';

/** A word as it is written, and what the language knows of it: the same for all the places where it stands. */
export interface Forme {
  /** As written. */
  readonly ecrit: string;
  /** In small letters, its apostrophes straight: by what rules know it. */
  readonly mot: string;
  /** 0 when the language does not know it. */
  readonly natures: Natures;
  readonly capitale: boolean;
  /** What looks at this word, among those who share it: found once for all the places where it stands. */
  regards?: readonly number[];
  /** Whether what stands before it may tell what it is: found once too. */
  depend?: boolean;
}

/** A part of a run of letters: "l'" and "avis" of "l'avis". */
export interface Partie {
  readonly forme: Forme;
  /** From the start of the run, in characters. */
  readonly place: number;
}

const droite = (ecrit: string): string => ecrit.normalize('NFC').replace(/[\u2019\u02bc]/gu, "'");

/** Keyboards have no « œ »: what is typed without it is right, and set in type as it is. */
const ligature = (mot: string): string => mot.replace(/oe/gu, 'œ').replace(/ae/gu, 'æ');

function naturesDe(mot: string, droit: string): Natures {
  const ajoutee = AJOUTS.get(mot);
  const lues = [mot, ...(droit === mot ? [] : [droit])].map(naturesDansLeLivre);
  const connues = lues.filter((lue) => lue !== undefined);
  // What the dictionary holds without saying what it is may be a small word.
  if (connues.length > 0 || ajoutee !== undefined)
    return connues
      .map((lue) => ((lue & AUTRE) === 0 ? lue : lue | OUTIL) & ~(LECTURES_RARES.get(mot) ?? 0))
      .reduce((a, b) => a | b, ajoutee ?? 0);
  return /[oa]e/u.test(mot) ? (naturesDansLeLivre(ligature(mot)) ?? 0) : 0;
}

/** What the language knows of one word. */
function lisForme(ecrit: string): Forme {
  const droit = droite(ecrit);
  // An acronym, or a title in capitals, is none of the words that it is spelt like.
  if (/^\p{Lu}{2,}/u.test(droit)) return { ecrit, mot: droit, natures: 0, capitale: true };
  const mot = droit.toLocaleLowerCase('fr');
  const natures = /\d/u.test(mot) ? OUTIL : naturesDe(mot, droit);
  return { ecrit, mot, natures, capitale: /^\p{Lu}/u.test(droit) };
}

/** What a vowel elides, with its apostrophe. */
const ELIDES = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019\u02bc]/iu;

const elide = (ecrit: string): Forme => {
  const mot = droite(ecrit).toLocaleLowerCase('fr');
  return { ecrit, mot, natures: OUTIL | INVARIABLE, capitale: /^\p{Lu}/u.test(ecrit) };
};

/** The parts of a compound that is no word of its own: those between its hyphens and apostrophes. */
function morceaux(suite: string, place: number): readonly Partie[] {
  return [...suite.matchAll(/[^'\u2019\u02bc-]+['\u2019\u02bc]?/gu)].map((lu) => ({
    forme: lisForme(/['\u2019\u02bc]$/u.test(lu[0]) && lu[0].length > 3 ? lu[0].slice(0, -1) : lu[0]),
    place: place + lu.index,
  }));
}

/** What a run of letters is made of: a word, known as a whole, or its parts. */
function lisSuite(suite: string, place: number): readonly Partie[] {
  const entiere = lisForme(suite);
  if (entiere.natures !== 0 || !/['\u2019\u02bc-]/u.test(suite)) return [{ forme: entiere, place }];
  const devant = ELIDES.exec(suite)?.[0];
  if (devant === undefined) return morceaux(suite, place);
  return [{ forme: elide(devant), place }, ...lisSuite(suite.slice(devant.length), place + devant.length)];
}

/** Runs looked up already. Words come again and again; a file that is no prose could hold millions of others. */
const CONNUES = new Map<string, readonly Partie[]>();
const AU_PLUS = 100_000;

/** The words that a run of letters, hyphens and apostrophes is made of. */
export function partiesDe(suite: string): readonly Partie[] {
  const connues = CONNUES.get(suite);
  if (connues) return connues;
  if (CONNUES.size >= AU_PLUS) CONNUES.clear();
  const lues = lisSuite(suite, 0);
  CONNUES.set(suite, lues);
  return lues;
}
