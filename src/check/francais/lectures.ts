import type { Affixe } from './affixes.ts';
import type { Natures } from './natures.ts';
import {
  AUTRE,
  adjectif,
  FEMININ,
  FP,
  FS,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  MASCULIN,
  MP,
  MS,
  nom,
  OUTIL,
  PLURIEL,
  participe,
  SINGULIER,
  V1P,
  V1S,
  V2P,
  V2S,
  V3P,
  V3S,
} from './natures.ts';

/** What the dictionary says of a word: "po:nom is:mas is:inv", several times where it has several entries. */
export type Etiquettes = readonly string[];

const VERBE = /^[a-z][\dA-Z]$/u;
const PARTICIPE = /^[pq][+.]$/u;

/** Affixes that make a feminine of a masculine. */
const PAIRE = /^(?:F[.scex+]|G[scoe]|W[.x])$/u;

/** What is added to a masculine to make another masculine: "beau", "bel"; "vieux", "vieil". */
const AU_MASCULIN = new Set(['', 's', 'x', 'ux', 'l', 'ls', 'eil']);

/** Both genders where none is told. */
function genres(etiquette: string): number {
  if (etiquette.includes('is:mas')) return MASCULIN;
  return etiquette.includes('is:fem') ? FEMININ : MASCULIN | FEMININ;
}

/** A reading of the kind that `etiquette` tells, of these genders and numbers. */
function deLaSorte(etiquette: string, accords: number): Natures {
  const sortes = etiquette.match(/po:[\w.]+/gu) ?? [];
  return sortes.reduce((lues, sorte): number => {
    if (sorte === 'po:nom') return lues | nom(accords);
    if (sorte === 'po:adj') return lues | adjectif(accords);
    return lues | (/^po:(?:adv|loc|interj)/u.test(sorte) ? INVARIABLE : OUTIL);
  }, 0);
}

const deToutes = (etiquettes: Etiquettes, accords: (etiquette: string) => number): Natures =>
  etiquettes.length === 0
    ? AUTRE
    : etiquettes.reduce((lues, etiquette) => lues | deLaSorte(etiquette, accords(etiquette)), 0);

/** "tient", "sent": what ends as a plural and is a singular. */
const estSingulier = (mot: string, forme: string): boolean =>
  !/[eo]nt$/u.test(forme) || forme === mot.slice(0, -2) || (/enir$/u.test(mot) && /[tv]ient$/u.test(forme));

/** The person of a conjugated form, by what may be elided before it: « j' » tells the first, « s' » the third. */
function personne(mot: string, forme: string, suite: string): Natures {
  const avant = (elide: string): boolean => suite.includes(elide);
  const troisieme = /nt$/u.test(forme) && !estSingulier(mot, forme) ? V3P : V3S;
  if (avant("j'")) return V1S | (avant("s'") ? troisieme : 0);
  if (avant("s'")) return troisieme;
  if (avant("m'") && avant("t'")) return V2S;
  return avant("m'") ? V2P : V1P;
}

/** Verbs whose participle is its own plural: "pris", "clos", "dissous". */
const SANS_PLURIEL = /(?:prendre|mettre|quérir|seoir|clore|soudre|inclure|occire)$/u;

/** "pris" is its own plural, and takes what a singular takes. */
function accordsDuParticipe(mot: string, forme: string, suite: string): number {
  if (/es$/u.test(forme)) return FP;
  if (/e$/u.test(forme)) return FS;
  if (!/s$/u.test(forme) || (SANS_PLURIEL.test(mot) && /(?:[io]|ou|incl?u)s$/u.test(forme)))
    return /s$/u.test(forme) ? MS | MP : MS;
  return suite.includes("L'") ? MS | MP : MP;
}

function duVerbe(mot: string, forme: string, suite: string): Natures {
  if (forme === mot) return INFINITIF;
  if (suite.startsWith("L'") || suite.startsWith("D'"))
    return participe(accordsDuParticipe(mot, forme, suite));
  if (suite === "d'q'" || suite === "q'") return participe(accordsDuParticipe(mot, forme, suite));
  return suite.includes("d'") ? GERONDIF : personne(mot, forme, suite);
}

/** Of "roux", the plural is the same word. */
const nombreDuLemme = (mot: string): number => (/[sxz]$/u.test(mot) ? SINGULIER | PLURIEL : SINGULIER);

function dansLaPaire(mot: string, { ajoute, suite, retire }: Affixe): number {
  const genre = AU_MASCULIN.has(ajoute) && retire !== 'r' ? MASCULIN : FEMININ;
  if (ajoute === '') return genre & nombreDuLemme(mot);
  return genre & (suite.includes("L'") ? SINGULIER : PLURIEL);
}

/** Genders and numbers of a word as it stands in the dictionary. */
function accordsDuLemme(mot: string, drapeau: string | undefined): (etiquette: string) => number {
  if (drapeau !== undefined && PAIRE.test(drapeau)) return () => MASCULIN & nombreDuLemme(mot);
  return (etiquette) => {
    if (etiquette.includes('is:inv')) return genres(etiquette);
    if (etiquette.includes('is:pl')) return genres(etiquette) & PLURIEL;
    return genres(etiquette) & (drapeau === undefined && !etiquette.includes('is:sg') ? 0b1111 : SINGULIER);
  };
}

/** What a word is as it stands in the dictionary, `drapeaux` being the affixes that change its ending. */
export function naturesDuLemme(mot: string, drapeaux: readonly string[], etiquettes: Etiquettes): Natures {
  const verbe = drapeaux.some((drapeau) => VERBE.test(drapeau));
  return verbe ? INFINITIF : deToutes(etiquettes, accordsDuLemme(mot, drapeaux[0]));
}

/** What a word is in the plural that "s" makes. */
export const naturesAuPluriel = (etiquettes: Etiquettes): Natures =>
  deToutes(etiquettes, (etiquette) => genres(etiquette) & PLURIEL);

/** What the form is that an affix makes of a word. */
export function naturesDeLaForme(
  mot: string,
  forme: string,
  drapeau: string,
  affixe: Affixe,
  etiquettes: Etiquettes,
): Natures {
  if (VERBE.test(drapeau)) return duVerbe(mot, forme, affixe.suite);
  if (PARTICIPE.test(drapeau)) return participe(accordsDuParticipe(mot, forme, affixe.suite));
  if (PAIRE.test(drapeau)) return deToutes(etiquettes, () => dansLaPaire(mot, affixe));
  const nombre = affixe.suite.includes("L'") || affixe.ajoute === '' ? SINGULIER : PLURIEL;
  return deToutes(etiquettes, (etiquette) => genres(etiquette) & nombre);
}
