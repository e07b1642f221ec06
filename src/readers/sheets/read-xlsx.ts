import type { Fault } from '../../diagnostics/fault.ts';
import { citation } from '../../diagnostics/foreign-text.ts';
import { cellLocator } from './locate.ts';
import type { Sheet } from './sheet.ts';
import { faultOnSheet, TOO_LARGE } from './sheet.ts';
import { readFormats } from './xlsx-formats.ts';
import type { WorkbookTables } from './xlsx-rows.ts';
import { readRows, readStrings } from './xlsx-rows.ts';
import { readXml } from './xml-parts.ts';
import type { Zip } from './zip.ts';
import { MAX_INFLATED, openZip } from './zip.ts';

const PROBLEMS = {
  'not-a-zip': "ce n'est pas un classeur XLSX.",
  broken: 'le classeur est abîmé : il ne se lit pas.',
  'too-large': `le classeur dépasse ${MAX_INFLATED / 1024 / 1024} Mo une fois décompressé : ce n'est pas une feuille de présence.`,
  'too-many': TOO_LARGE,
  opendocument: "c'est un classeur OpenDocument (.ods).",
  'no-sheet': "le classeur n'a aucune feuille visible.",
} as const;

type Problem = keyof typeof PROBLEMS;

const refused = (name: string, problem: Problem): Fault =>
  faultOnSheet(name, {
    code: 'IMPO-01',
    message: PROBLEMS[problem],
    hint: "L'ouvrir dans le tableur et l'enregistrer de nouveau au format XLSX ou CSV.",
  });

const isProblem = (found: unknown): found is Problem => typeof found === 'string' && found in PROBLEMS;

/** Where the first sheet that is not hidden is, and its name; whether days are counted from 1904. */
interface FirstSheet {
  readonly title: string;
  readonly path: string;
  readonly from1904: boolean;
}

/** The part that a relation of the workbook names: its targets are told from `xl/`, or from the root. */
function targets(zip: Zip): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const bytes = zip.read('xl/_rels/workbook.xml.rels');
  if (!(bytes instanceof Uint8Array)) return found;
  readXml(bytes, {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') found.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return found;
}

function firstSheet(zip: Zip): FirstSheet | Problem {
  const bytes = zip.read('xl/workbook.xml');
  if (bytes === undefined) return zip.names.includes('content.xml') ? 'opendocument' : 'not-a-zip';
  if (typeof bytes === 'string') return bytes;
  let first: { readonly title: string; readonly id: string } | undefined;
  let from1904 = false;
  const sound = readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || first || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      first = { title: attributes.name ?? '', id };
    },
  });
  if (!sound) return 'broken';
  if (!first) return 'no-sheet';
  return { title: first.title, path: targets(zip).get(first.id) ?? 'xl/worksheets/sheet1.xml', from1904 };
}

/** An optional part, read; what stands for it when the workbook has none. */
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

function tablesOf(zip: Zip, from1904: boolean): WorkbookTables | Problem {
  const strings = part(zip, 'xl/sharedStrings.xml', readStrings, []);
  if (isProblem(strings)) return strings;
  const formats = part(zip, 'xl/styles.xml', readFormats, []);
  return isProblem(formats) ? formats : { strings: strings.value, formats: formats.value, from1904 };
}

/**
 * Reads the first visible sheet of a workbook (ECMA-376). Merged cells give their text to the first of them only.
 * `name` is the file as the user knows it.
 */
export function readXlsx(name: string, bytes: Uint8Array): Sheet | Fault {
  const zip = openZip(bytes);
  if (isProblem(zip)) return refused(name, zip);
  const first = firstSheet(zip);
  if (isProblem(first)) return refused(name, first);
  const tables = tablesOf(zip, first.from1904);
  if (isProblem(tables)) return refused(name, tables);
  const content = zip.read(first.path);
  if (content === undefined) return refused(name, 'broken');
  const rows = typeof content === 'string' ? content : readRows(content, tables);
  if (isProblem(rows)) return refused(name, rows);
  const format = `classeur XLSX, feuille « ${citation(first.title)} »`;
  return { name, format, columns: 'lettres', rows, locate: cellLocator(name) };
}
