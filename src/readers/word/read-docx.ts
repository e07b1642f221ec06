import type { Fault } from '../../diagnostics/fault.ts';
import { faultOnSheet } from '../sheets/sheet.ts';
import { readXml } from '../sheets/xml-parts.ts';
import type { Zip } from '../sheets/zip.ts';
import { MAX_INFLATED, openZip } from '../sheets/zip.ts';
import { readBody } from './docx-body.ts';
import type { DocxTables } from './docx-tables.ts';
import { readLists, readStyles } from './docx-tables.ts';
import type { Counts } from './docx-walk.ts';
import type { WordText } from './word-text.ts';

const PROBLEMS = {
  'not-a-zip': "ce n'est pas un document Word (.docx).",
  broken: 'le document est abîmé : il ne se lit pas.',
  'too-large': `le document dépasse ${MAX_INFLATED / 1024 / 1024} Mo une fois décompressé : ce n'est pas une délibération.`,
  'too-many': "le document a bien plus de texte qu'une séance n'en a.",
  opendocument: "c'est un document OpenDocument (.odt).",
  old: "c'est un ancien document Word (.doc), ou un document protégé par un mot de passe.",
  pdf: "c'est un PDF, qui ne dit pas où finissent ses paragraphes.",
  rtf: "c'est un document RTF.",
  workbook: "c'est un classeur, et non un texte.",
  empty: "le document n'a aucun texte ; des pages numérisées sont des images.",
} as const;

type Problem = keyof typeof PROBLEMS;

const refused = (name: string, problem: Problem): Fault =>
  faultOnSheet(name, {
    code: 'IMPO-12',
    message: PROBLEMS[problem],
    hint: "L'ouvrir dans le traitement de texte, vérifier que c'est le bon, et l'enregistrer au format « Document Word (.docx) », sans mot de passe.",
  });

const isProblem = (found: unknown): found is Problem => typeof found === 'string' && found in PROBLEMS;

/** What other files begin with. */
const MARKS: readonly (readonly [Problem, readonly number[]])[] = [
  ['old', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** The main part, which the relations of the whole name: « word/document.xml », « word/document2.xml ». */
function mainPart(zip: Zip): string {
  const bytes = zip.read('_rels/.rels');
  let target = 'word/document.xml';
  if (!(bytes instanceof Uint8Array)) return target;
  readXml(bytes, {
    open: (name, { Type = '', Target = '' }) => {
      if (name === 'Relationship' && Type.endsWith('/officeDocument')) target = Target.replace(/^\//u, '');
    },
  });
  return target;
}

/** An optional part beside the main one, read; what stands for it when the document has none. */
function part<T>(
  zip: Zip,
  path: string,
  read: (bytes: Uint8Array) => T | undefined,
  none: T,
): { readonly value: T } | Problem {
  const bytes = zip.read(path);
  if (bytes === undefined) return { value: none };
  if (typeof bytes === 'string') return bytes;
  const value = read(bytes);
  return value === undefined ? 'broken' : { value };
}

const NO_STYLES = { styles: new Map(), strong: new Set<string>(), emphasis: new Set<string>() };

function tablesOf(zip: Zip, folder: string): DocxTables | Problem {
  const styles = part(zip, `${folder}styles.xml`, readStyles, NO_STYLES);
  if (isProblem(styles)) return styles;
  const lists = part<DocxTables['lists']>(zip, `${folder}numbering.xml`, readLists, new Map());
  return isProblem(lists) ? lists : { ...styles.value, lists: lists.value };
}

const several = (count: number, one: string, more: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count > 1 ? more : one}`];

/** What a document holds that is no text of it, in French. */
const leftOf = ({ pictures, notes, revisions, struck, signs }: Counts): readonly string[] => [
  ...several(pictures, 'image ou dessin', 'images ou dessins'),
  ...several(notes, 'note de bas de page', 'notes de bas de page'),
  ...several(struck, 'passage barré, repris sans la barre', 'passages barrés, repris sans la barre'),
  ...several(signs, "signe d'une police de dessins", "signes d'une police de dessins"),
  ...(revisions > 0 ? ['des modifications suivies, reprises comme acceptées'] : []),
];

/**
 * Reads the text of a Word document (ECMA-376 part 1, 17): paragraphs, headings, lists with the numbers that Word would
 * print, tables, bold, italic, raised letters. Heads and feet of pages, notes, comments and pictures are not read.
 * `name` is the file as the user knows it.
 */
export function readDocx(name: string, bytes: Uint8Array): WordText | Fault {
  const [other] = MARKS.find(([, mark]) => mark.every((byte, rank) => bytes[rank] === byte)) ?? [];
  if (other !== undefined) return refused(name, other);
  const zip = openZip(bytes);
  if (isProblem(zip)) return refused(name, zip);
  const path = mainPart(zip);
  const content = zip.read(path);
  if (content === undefined) {
    if (zip.names.includes('xl/workbook.xml')) return refused(name, 'workbook');
    return refused(name, zip.names.includes('content.xml') ? 'opendocument' : 'not-a-zip');
  }
  if (typeof content === 'string') return refused(name, content);
  const tables = tablesOf(zip, path.slice(0, path.lastIndexOf('/') + 1));
  if (isProblem(tables)) return refused(name, tables);
  const body = readBody(content, tables);
  if (typeof body === 'string') return refused(name, body);
  if (body.blocks.length === 0) return refused(name, 'empty');
  return { name, blocks: body.blocks, left: leftOf(body.counts) };
}
