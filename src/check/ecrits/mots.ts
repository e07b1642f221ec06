import type { Ecrit } from './ecrit.ts';
import { lexique } from './lexique.ts';

/** A word that begins with a capital, and where it stands in the paper's `nu`. */
export interface Mot {
  readonly mot: string;
  readonly position: number;
}

const TRAIT = /[-'\u2019]/u;

/** "d'Anne", "qu'Anne": what is elided before a word is no part of it. */
const ELISION = /(?:^|[^\p{L}])(?:[dl]|qu)['\u2019]$/u;

function lire(papier: Ecrit): readonly Mot[] {
  const { nu } = papier;
  const { debuts, fins, capitales } = lexique(papier);
  const mots: Mot[] = [];
  for (const premier of capitales) {
    const debut = debuts[premier] ?? 0;
    if (
      debut > 0 &&
      TRAIT.test(nu.charAt(debut - 1)) &&
      !ELISION.test(nu.slice(Math.max(0, debut - 4), debut))
    )
      continue;
    let rang = premier;
    let fin = fins[rang] ?? debut;
    while (debuts[rang + 1] === fin + 1 && TRAIT.test(nu.charAt(fin))) {
      rang += 1;
      fin = fins[rang] ?? fin;
    }
    mots.push({ mot: nu.slice(debut, fin), position: debut });
  }
  return mots;
}

const LUS = new WeakMap<Ecrit, readonly Mot[]>();

/** The capitalised words of a paper, hyphens and apostrophes inside them, in its order; read once a paper. */
export function motsCapitalises(papier: Ecrit): readonly Mot[] {
  const lus = LUS.get(papier);
  if (lus) return lus;
  const mots = lire(papier);
  LUS.set(papier, mots);
  return mots;
}

const ESPACE = /[ \u00a0\u202f]/u;

/** Runs of `nombre` capitalised words that follow one another, one space between. */
export function suites(papier: Ecrit, nombre: number): readonly Mot[] {
  const mots = motsCapitalises(papier);
  const { nu } = papier;
  /** How many words, this one included, follow one another up to here. */
  let suivis = 0;
  return mots.flatMap(({ mot, position }, rang): readonly Mot[] => {
    const precedent = mots[rang - 1];
    const fin = precedent ? precedent.position + precedent.mot.length : -2;
    suivis = fin + 1 === position && ESPACE.test(nu.charAt(fin)) ? suivis + 1 : 1;
    const premier = mots[rang - nombre + 1];
    if (suivis < nombre || !premier) return [];
    return [{ mot: nu.slice(premier.position, position + mot.length), position: premier.position }];
  });
}

/** Lower case, accents kept. */
export const enMinuscules = (texte: string): string => texte.toLowerCase().replace(/[\u00a0\u202f]/gu, ' ');

/** Words beyond which what is known of them is forgotten: papers that people write never come near. */
const AU_PLUS = 50_000;

/** What `lit` gives of a word, reckoned once for all the places where it stands: words come again from paper to paper. */
export function parMot<T>(lit: (mot: string) => T): (mot: string) => T {
  const connus = new Map<string, T>();
  return (mot) => {
    const connu = connus.get(mot);
    if (connu !== undefined) return connu;
    const lu = lit(mot);
    if (connus.size >= AU_PLUS) connus.clear();
    connus.set(mot, lu);
    return lu;
  };
}
