import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SourcesDuLexique } from './depliage.ts';
import { deplie, FORME_DU_TEXTE } from './depliage.ts';

/**
 * The text of the lexicon, made at the build and left beside the program: it opens in a few milliseconds, where making
 * it takes a second. The sources run as they are take that of the last build, if it was made of what they would make
 * it of, and make it themselves otherwise: the same text either way.
 */
const DU_PROGRAMME = new URL('ready-made/lexique.txt', import.meta.url);
const DE_LA_CONSTRUCTION = new URL('../../../dist/ready-made/lexique.txt', import.meta.url);

/** Where the tags of words stand: beside this file, or seen from the built program. */
const NATURES = ['natures.txt', '../src/check/francais/natures.txt'].map(
  (chemin) => new URL(chemin, import.meta.url),
);

/** The files of the lexicon, by the name that the build gives each, from the folder of the program. */
export function lexiqueDeConstruction(): Readonly<Record<string, string>> {
  const sources = lisSources();
  return { 'ready-made/lexique.txt': `${marqueDe(sources)}\n${deplie(sources)}` };
}

function lisSources(): SourcesDuLexique {
  const maison = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
  const natures = NATURES.find((fichier) => existsSync(fichier));
  return {
    aff: readFileSync(join(maison, 'index.aff'), 'utf8'),
    dic: readFileSync(join(maison, 'index.dic'), 'utf8'),
    natures: natures ? readFileSync(natures, 'utf8') : '',
  };
}

/** Names what a text of the lexicon was made of. */
const marqueDe = ({ aff, dic, natures }: SourcesDuLexique): string =>
  createHash('sha256').update(`${FORME_DU_TEXTE}\n${aff}${dic}${natures}`).digest('hex');

/** The bytes of the lexicon, its first line left out. */
export function ouvreLeLivre(): Buffer {
  if (existsSync(DU_PROGRAMME)) return sansLaMarque(readFileSync(DU_PROGRAMME));
  const sources = lisSources();
  const construit = existsSync(DE_LA_CONSTRUCTION) ? readFileSync(DE_LA_CONSTRUCTION) : undefined;
  const marque = marqueDe(sources);
  if (construit?.toString('latin1', 0, marque.length) === marque) return sansLaMarque(construit);
  return Buffer.from(deplie(sources));
}

const sansLaMarque = (livre: Buffer): Buffer => livre.subarray(livre.indexOf(10) + 1);
