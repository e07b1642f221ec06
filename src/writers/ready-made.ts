import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * What every run would make alike (the constant parts of Word documents, the French part of each font) is made at the
 * build and left beside the program. None stands beside the sources: run as they are, they make all of it themselves,
 * with the same bytes.
 */
const FOLDER = new URL('ready-made/', import.meta.url);

/** Where the build puts what is ready-made under `name`, from the folder of the program. */
export const readyMadeFile = (name: string): string => `ready-made/${name}.json`;

/** Names what a thing was made of: SHA-256 of a plain value, in hexadecimal. */
export const madeOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex');

/** Cache of the process: the files read. */
const opened = new Map<string, Readonly<Record<string, unknown>>>();

function open(name: string): Readonly<Record<string, unknown>> {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const file = new URL(`${name}.json`, FOLDER);
  const read: Readonly<Record<string, unknown>> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  opened.set(name, read);
  return read;
}

/** What the build made under `name` of what `key` names; undefined when it made nothing of it. */
export function readyMade<T>(name: string, key: string): T | undefined {
  const found = open(name);
  return Object.hasOwn(found, key) ? (found[key] as T) : undefined;
}
