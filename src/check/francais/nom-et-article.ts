import { liste } from './liste.ts';
import type { MotsLus } from './mots-lus.ts';
import { commence, finDe, formeA, JOINT, suit } from './mots-lus.ts';
import {
  ADJ,
  AUTRE,
  CONJUGUE,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
} from './natures.ts';
import { AVOIR, ETRE, INSTITUTIONS, MODAUX, NOMBRES, PREPOSITIONS } from './outils.ts';

const DOUTEUSES = INVARIABLE | OUTIL | AUTRE;

/** "adhérent·e·s", "membre(s)": the word goes on with what it may be besides. */
export function seProlonge(lus: MotsLus, rang: number): boolean {
  const { nu } = lus.papier;
  const fin = finDe(lus, rang);
  return PROLONGENT.includes(nu.charAt(fin)) && /^.\p{L}/u.test(nu.slice(fin, fin + 2));
}

const PROLONGENT: readonly string[] = ['(', '·', '•', '/', '.'];

/** Put before a noun, they do not change; or they are verbs. */
const SANS_NOMBRE = liste('pseudo quasi mini maxi semi demi ayant étant');

/** Whether the word at `rang` is a noun or goes with one, and its writing lets one judge. */
export function seJuge(lus: MotsLus, rang: number): boolean {
  const forme = formeA(lus, rang);
  if (forme.natures === 0 || forme.mot.length < 3) return false;
  // "social", "régional": the dictionary holds as adverbs too what is hardly ever one.
  const douteuses = (forme.natures & ADJ) !== 0 && forme.mot.length > 5 ? OUTIL | AUTRE : DOUTEUSES;
  if ((forme.natures & douteuses) !== 0) return false;
  if (forme.capitale && !INSTITUTIONS.has(forme.mot)) return false;
  if ((forme.natures & GERONDIF) !== 0 && (forme.natures & NOM) === 0) return false;
  // "les pré-loyers", "un contrat adultes-relais": the first half of a word.
  if (lus.avant[rang + 1] === JOINT) return false;
  return !SANS_NOMBRE.has(forme.mot) && !seProlonge(lus, rang);
}

/** Whether what stands before lets a word that may be a pronoun be an article alone. */
export function estArticle(lus: MotsLus, rang: number): boolean {
  if (commence(lus, rang)) return true;
  if (!suit(lus, rang)) return false;
  const { mot, natures } = formeA(lus, rang - 1);
  if (PREPOSITIONS.has(mot) || ETRE.has(mot) || AVOIR.has(mot)) return true;
  const verbe =
    (natures & (CONJUGUE | INFINITIF)) !== 0 && (natures & (NOM | ADJ | PART | OUTIL | INVARIABLE)) === 0;
  return verbe && !MODAUX.has(mot);
}

/** "vingt et un élus", "l'un", "Madame la Préfet". */
export function echappe(lus: MotsLus, rang: number): boolean {
  const { mot } = formeA(lus, rang);
  const avant = formeA(lus, rang - 1).mot;
  const un = mot === 'un' || mot === 'une';
  return (un && (avant === 'et' || NOMBRES.has(avant) || avant === "l'")) || CIVILITES.has(avant);
}

const CIVILITES = liste('madame mme mesdames monsieur m messieurs');

/** In what two words differ: the number first, that more often slips. */
export function enQuoi(a: number, b: number): string {
  const memeNombre =
    ((a & SINGULIER) !== 0 && (b & SINGULIER) !== 0) || ((a & PLURIEL) !== 0 && (b & PLURIEL) !== 0);
  return memeNombre ? 'en genre (masculin, féminin)' : 'en nombre (singulier, pluriel)';
}
