import type { Fault } from '../../../diagnostics/fault.ts';
import { inFigures } from '../../../diagnostics/tally.ts';
import { faultAt, type Saying } from '../fault-at.ts';
import { positionAt, type SourceFile, sourceFile } from '../source-file.ts';
import {
  DEEPEST_LIST,
  LONGEST_BODY,
  LONGEST_DATA,
  LONGEST_PARAGRAPH,
  LONGEST_WORD,
  MOST_BARS,
  MOST_LINES,
  TALLEST_PARAGRAPH,
} from './limits.ts';
import { scanBody } from './scan-body.ts';
import { scanData } from './scan-data.ts';
import type { Excess, TooMuch } from './too-much.ts';

const SHORTEN = 'Le couper en paragraphes, avec une ligne vide entre eux, ou retirer ce qui a été collé là.';
const WRONG_TEXT = "Vérifier que c'est le bon texte ; le raccourcir, ou en faire une annexe.";

const SAYINGS: Readonly<Record<Excess, (found: string) => Saying>> = {
  image: (found) => ({
    code: 'TAILLE-01',
    message: `Une image est collée en texte : ${found} caractères qui ne se lisent pas.`,
    hint: "Retirer tout ce passage : le texte d'un acte ne contient pas d'image.",
  }),
  word: (found) => ({
    code: 'TAILLE-02',
    message: `${found} caractères se suivent sans une espace ; un mot ou une adresse en a ${inFigures(LONGEST_WORD)} au plus.`,
    hint: "Y remettre les espaces, ou retirer ce passage s'il vient d'un copier-coller.",
  }),
  line: (found) => ({
    code: 'TAILLE-03',
    message: `Une ligne trop longue : ${found} caractères ; un paragraphe en a ${inFigures(LONGEST_PARAGRAPH)} au plus.`,
    hint: SHORTEN,
  }),
  paragraph: () => ({
    code: 'TAILLE-03',
    message: `Un paragraphe trop long : il commence ici et a plus de ${inFigures(LONGEST_PARAGRAPH)} caractères.`,
    hint: SHORTEN,
  }),
  tall: () => ({
    code: 'TAILLE-03',
    message: `Un paragraphe trop long : il commence ici et a plus de ${inFigures(TALLEST_PARAGRAPH)} lignes.`,
    hint: SHORTEN,
  }),
  body: (found) => ({
    code: 'TAILLE-04',
    message: `Un texte trop long : ${found} caractères, pour ${inFigures(LONGEST_BODY)} au plus.`,
    hint: WRONG_TEXT,
  }),
  lines: (found) => ({
    code: 'TAILLE-04',
    message: `Un texte trop long : ${found} lignes, pour ${inFigures(MOST_LINES)} au plus.`,
    hint: WRONG_TEXT,
  }),
  signs: (most) => ({
    code: 'TAILLE-05',
    message: `Trop de signes de mise en forme : plus de ${most} étoiles, traits bas, crochets, barres ou barres inverses jusqu'ici.`,
    hint: WRONG_TEXT,
  }),
  bars: (found) => ({
    code: 'TAILLE-05',
    message: `Cette ligne compte ${found} barres « | » ; un tableau tient en ${MOST_BARS} au plus.`,
    hint: 'Partager le tableau en plusieurs, ou retirer ces barres.',
  }),
  nesting: () => ({
    code: 'TAILLE-06',
    message: `Des listes sont mises les unes dans les autres sur plus de ${DEEPEST_LIST} niveaux.`,
    hint: 'Écrire ces listes sur moins de niveaux, ou retirer les tirets de trop au début de la ligne.',
  }),
  data: (found) => ({
    code: 'FICH-04',
    message: `Les données du fichier ont ${found} caractères, pour ${inFigures(LONGEST_DATA)} au plus : ce n'est pas un fichier de données.`,
    hint: 'Vérifier que le bon fichier porte ce nom.',
  }),
};

/** What is said of something that goes beyond its limit. */
export const saying = ({ excess, found }: TooMuch): Saying => SAYINGS[excess](inFigures(found));

/** Where the data of a file end: at the line that closes the head of a Markdown file. */
function endOfData(name: string, text: string): number {
  if (!name.endsWith('.md')) return text.length;
  const close = text.indexOf('\n---', 3);
  return close === -1 ? text.length : close;
}

/** What a file opened no further gives: its text, none of it taken for data, and why. */
export interface TooMuchRead {
  readonly file: SourceFile;
  readonly faults: readonly Fault[];
}

/**
 * Tells the first thing of which a file has more than is read, data first; undefined for every honest file. One fault
 * is enough: what is told is to be taken out before anything else can be said of the file.
 */
export function tooMuchIn(name: string, text: string, hasData = true): TooMuchRead | undefined {
  const data = hasData ? endOfData(name, text) : 0;
  const found =
    (hasData ? scanData(text, data) : undefined) ?? (data < text.length ? scanBody(text, data) : undefined);
  if (!found) return undefined;
  const file = sourceFile(name, text, { yaml: '' });
  return { file, faults: [faultAt(positionAt(file, found.offset, found.length), saying(found))] };
}
