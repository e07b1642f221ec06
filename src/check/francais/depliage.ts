import type { Affixe, Entree } from './affixes.ts';
import { flechi, lisAffixes, lisEntrees } from './affixes.ts';
import { naturesAuPluriel, naturesDeLaForme, naturesDuLemme } from './lectures.ts';
import type { Natures } from './natures.ts';

/** The texts that the lexicon is made of. */
export interface SourcesDuLexique {
  /** `index.aff` of `dictionary-fr`: how words are inflected. */
  readonly aff: string;
  /** `index.dic` of `dictionary-fr`: the words. */
  readonly dic: string;
  /** `natures.txt`: what each word is. */
  readonly natures: string;
}

/** Changes when the same sources give another text. */
export const FORME_DU_TEXTE = 5;

/** "po:nom is:mas" by word and by the affixes that it takes, since "livre" and "livrer" are two words. */
function etiquettesDe(natures: string): ReadonlyMap<string, readonly string[]> {
  const lues = new Map<string, string[]>();
  let etiquette = '';
  let drapeaux = '';
  for (const ligne of natures.split('\n')) {
    if (ligne.startsWith('#') || ligne === '') continue;
    const tete = /^(po:.*?) \/(\S*)$/u.exec(ligne);
    if (tete) {
      [, etiquette = '', drapeaux = ''] = tete;
      continue;
    }
    for (const mot of ligne.split(' ')) {
      const cle = `${mot}/${drapeaux}`;
      lues.set(cle, [...(lues.get(cle) ?? []), etiquette]);
    }
  }
  return lues;
}

/** "kilomètre" and its plural: what is put before a word takes the plural in its turn. */
function* avecPrefixe(
  { mot }: Entree,
  forme: string,
  { suite }: Affixe,
  etiquettes: readonly string[],
): Generator<readonly [string, Natures]> {
  yield [forme, naturesDuLemme(mot, ['S.'], etiquettes)];
  if (suite === 'S.') yield [`${forme}s`, naturesAuPluriel(etiquettes)];
}

/** Every form of one word of the dictionary. */
function* formesDe(
  entree: Entree,
  affixes: ReadonlyMap<string, readonly Affixe[]>,
  etiquettes: readonly string[],
): Generator<readonly [string, Natures]> {
  const { mot, drapeaux } = entree;
  const siens = drapeaux.filter((drapeau) => affixes.has(drapeau));
  yield [mot, naturesDuLemme(mot, siens, etiquettes)];
  for (const drapeau of siens) {
    for (const affixe of affixes.get(drapeau) ?? []) {
      const forme = flechi(mot, affixe);
      if (forme === undefined) continue;
      if (affixe.enTete) yield* avecPrefixe(entree, forme, affixe, etiquettes);
      else yield [forme, naturesDeLaForme(mot, forme, drapeau, affixe, etiquettes)];
    }
  }
}

/** Forms that are words: what the dictionary holds of chemistry and measures is none. */
const EST_UN_MOT = /^\p{L}[\p{L}'.-]*$/u;

/**
 * Every form of the language and what it can be, one a line, in the order of their bytes: "convention", a tab, its
 * natures in base 36. The head tells what it was made of.
 */
export function deplie({ aff, dic, natures }: SourcesDuLexique): string {
  const affixes = lisAffixes(aff);
  const etiquettes = etiquettesDe(natures);
  const formes = new Map<string, Natures>();
  for (const entree of lisEntrees(dic)) {
    const siennes = etiquettes.get(`${entree.mot}/${entree.drapeaux.join('')}`) ?? [];
    for (const [forme, lues] of formesDe(entree, affixes, siennes))
      if (EST_UN_MOT.test(forme)) formes.set(forme, (formes.get(forme) ?? 0) | lues);
  }
  // The order of units is that of bytes here: no word has a character beyond the first plane.
  const lignes = [...formes].map(([forme, lues]) => `${forme}\t${lues.toString(36)}`).sort();
  return `${lignes.join('\n')}\n`;
}
