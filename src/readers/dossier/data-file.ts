import type * as z from 'zod';
import { MOST_SHOWN } from '../../diagnostics/capped.ts';
import type { DataPath, Fault } from '../../diagnostics/fault.ts';
import { others } from './capped.ts';
import { faultAt, faultIn, faultOn } from './fault-at.ts';
import type { Opened } from './open-file.ts';
import { openRead } from './open-file.ts';
import type { Reader } from './reader.ts';
import { recallOf } from './reader.ts';
import type { Problem } from './shape/read-shape.ts';
import { readShape } from './shape/read-shape.ts';
import { takeOutProto } from './shape/safe-keys.ts';
import { slipsOf } from './slips/one-slip.ts';
import type { SourceFile } from './source-file.ts';
import { linePosition } from './source-file.ts';

/** A file of the data, read through its schema. */
export interface DataFile<T> {
  readonly file?: SourceFile;
  /** What could be read; undefined when nothing could. */
  readonly value?: T;
  /** What remains of it when too much is missing: its names are looked up all the same. */
  readonly remains?: unknown;
  /** `value` is all that the file says. */
  readonly whole: boolean;
  readonly faults: readonly Fault[];
  /** The written path of what stands at a path of `value`. */
  readonly written: (path: DataPath) => DataPath;
}

const asWritten = (path: DataPath): DataPath => path;

const isCharacterCode = (code: string): boolean => code.startsWith('CARAC-');

/** A character that the scan of the text told is not told again by the value that holds it. */
function problemFaults(
  file: SourceFile,
  problems: readonly Problem[],
  told: readonly Fault[],
): readonly Fault[] {
  const scanned = told.some(({ code }) => isCharacterCode(code));
  const faults = problems
    .slice(0, MOST_SHOWN)
    .filter(({ code }) => !(scanned && isCharacterCode(code)))
    .map(({ path, onKey, ...sentence }) => faultIn(file, path, sentence, onKey));
  return [...faults, ...others(file.name, problems.length)];
}

/** The keys that no data may have; looked for only where the text has their word, or an escape that could hide it. */
function protoFaults(file: SourceFile, raw: unknown): readonly Fault[] {
  if (!/proto|\\/u.test(file.yaml)) return [];
  const sentence = {
    code: 'FORME-02',
    message: 'Clé interdite : « __proto__ ».',
    hint: 'Retirer cette clé.',
  };
  return takeOutProto(raw)
    .slice(0, MOST_SHOWN)
    .map((path) => faultIn(file, path, sentence, true));
}

/** Reads what `opened` holds through `schema`; through `lenient` what is left when that can't be done. */
export function readData<T>(opened: Opened, schema: z.ZodType<T>, lenient?: z.ZodType): DataFile<T> {
  const { file, raw, faults } = opened;
  const unread = { ...(file ? { file } : {}), whole: false, written: asWritten };
  if (!file || !('raw' in opened)) return { ...unread, faults };
  if (raw === undefined || raw === null) {
    const empty = faultOn(file.name, {
      code: 'FICH-06',
      message: `Le fichier « ${file.name} » ne contient aucune donnée.`,
      hint: 'Y écrire les données, ou le retirer.',
    });
    return { ...unread, faults: faults.length > 0 ? faults : [empty] };
  }
  const proto = protoFaults(file, raw);
  const { value, remains, problems, leftOut, written } = readShape(schema, raw, lenient);
  const all = [...faults, ...proto, ...problemFaults(file, problems, faults)];
  if (value === undefined) return { ...unread, remains, faults: all, written };
  return { file, value, whole: leftOut.length === 0, faults: all, written };
}

/** Where a file is, and how to read it. */
export interface Wanted<T> {
  readonly path: string;
  /** The name to show. */
  readonly shown: string;
  readonly schema: z.ZodType<T>;
  readonly lenient?: z.ZodType;
  /** Told where a file is read in more than one way. */
  readonly way?: string;
}

/** The same file, with the slips that explain its faults told in their place: what was read of it is worth nothing. */
function told<T>(name: string, read: string, reading: (text: string) => DataFile<T>): DataFile<T> {
  const data = reading(read);
  const { file, faults, written } = data;
  if (!file) return data;
  const slips = slipsOf(name, file.text, faults, (text) => reading(text).faults);
  if (slips.length === 0) return data;
  const others = faults.filter(({ severity, code }) => severity !== 'erreur' || code.startsWith('CARAC-'));
  const own = slips.map(({ line, message, hint }) =>
    faultAt(linePosition(file, line + 1), { code: 'YAML-09', message, hint }),
  );
  return { file, whole: false, faults: [...others, ...own], written };
}

/** Opens a file and reads it. */
export function readDataFile<T>(
  reader: Reader,
  { path, shown, schema, lenient, way = '' }: Wanted<T>,
): DataFile<T> {
  const read = reader.read(path);
  const reading = (text: string): DataFile<T> => readData(openRead(text, shown), schema, lenient);
  const make = (): DataFile<T> =>
    typeof read === 'string' ? told(shown, read, reading) : readData(openRead(read, shown), schema, lenient);
  return typeof read === 'string' ? recallOf(reader)(`read${way} ${path}`, [read, shown], make) : make();
}
