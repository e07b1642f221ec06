import type * as z from 'zod';
import { MOST_SHOWN } from '../../diagnostics/capped.ts';
import type { DataPath, Fault } from '../../diagnostics/fault.ts';
import { others } from './capped.ts';
import { faultIn, faultOn } from './fault-at.ts';
import type { Opened } from './open-file.ts';
import { openRead } from './open-file.ts';
import type { Reader } from './reader.ts';
import { recallOf } from './reader.ts';
import type { Problem } from './shape/read-shape.ts';
import { readShape } from './shape/read-shape.ts';
import { takeOutProto } from './shape/safe-keys.ts';
import type { SourceFile } from './source-file.ts';

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
}

/** Opens a file and reads it. */
export function readDataFile<T>(reader: Reader, { path, shown, schema, lenient }: Wanted<T>): DataFile<T> {
  const read = reader.read(path);
  const make = (): DataFile<T> => readData(openRead(read, shown), schema, lenient);
  return typeof read === 'string' ? recallOf(reader)(`read ${path}`, [read, shown], make) : make();
}
