import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { isTemporary } from './temporary-names.ts';

/**
 * What is about to be put in place, one line a change, written once all of it stands whole in a hidden folder and before
 * any of it moves. After an interruption the last line tells what is to be finished, and each line which files in place
 * are the program's own, until the manifest tells so.
 */
export const JOURNAL = '.journal';

/** One place that a change takes. Fields are named as they are written. */
export interface Step {
  /** From the folder that is held, with `/` between the parts. */
  readonly chemin: string;
  /** Under what name it waits in the hidden folder; absent when what stands there is to go. */
  readonly de?: string;
  /** SHA-256 of what waits, when it is a file. */
  readonly sha256?: string;
  /** What stood there, see `stateOf`; absent when nothing did. */
  readonly avant?: string;
  /** Where what stood there is kept for good. */
  readonly garde?: string;
}

/** A change: places that are taken together, all or none. */
export interface Intent {
  /** Name of its hidden folder. */
  readonly id: string;
  readonly etapes: readonly Step[];
  /** Folders that it makes, the outer ones first. */
  readonly dossiers: readonly string[];
  /** What is to be known of it afterwards, see `app/run/manifest.ts`. */
  readonly note?: unknown;
  /** It could not be done whole: what was done of it is taken back. */
  readonly annule?: true;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isAbsentOr = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A path that stays where it starts: a journal is a file that anyone can edit. */
const isInside = (value: unknown): boolean =>
  isText(value) &&
  !isAbsolute(value) &&
  value.split(/[/\\]/u).every((part) => !['', '.', '..'].includes(part) && !part.includes('\0'));

const isStep = (value: unknown): value is Step =>
  isObject(value) &&
  isInside(value.chemin) &&
  isAbsentOr(value.de, (de) => isText(de) && /^\.\d+\.partiel$/u.test(de)) &&
  isAbsentOr(value.sha256, isText) &&
  isAbsentOr(value.avant, isText) &&
  isAbsentOr(value.garde, isInside);

const isIntent = (value: unknown): value is Intent =>
  isObject(value) &&
  isText(value.id) &&
  isTemporary(value.id) &&
  Array.isArray(value.etapes) &&
  value.etapes.every(isStep) &&
  Array.isArray(value.dossiers) &&
  value.dossiers.every(isInside);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The line that was being written when the program stopped: nothing of it is in place.
    return undefined;
  }
}

/** What was noted in `folder` since its journal was closed, oldest first. */
export function readJournal(folder: string): readonly Intent[] {
  let text: string;
  try {
    text = readFileSync(join(folder, JOURNAL), 'utf8');
  } catch {
    return [];
  }
  const intents: Intent[] = [];
  for (const line of text.split('\n').map(parsed)) {
    const last = intents.at(-1);
    if (isIntent(line)) intents.push(line);
    else if (isObject(line) && line.annule === last?.id && last)
      intents.splice(-1, 1, { ...last, annule: true });
  }
  return intents;
}

/** A line of its own, whatever was left half-written before it. */
function append(folder: string, line: unknown, isFlushed: boolean): void {
  appendFileSync(join(folder, JOURNAL), `\n${JSON.stringify(line)}\n`, { flush: isFlushed });
}

/** Notes a change that is about to be done. Throws what the disk throws. */
export const noteIntent = (folder: string, intent: Intent, isFlushed: boolean): void =>
  append(folder, intent, isFlushed);

/** Notes that the last change is to be taken back. Throws what the disk throws. */
export const noteCancelled = (folder: string, id: string): void => append(folder, { annule: id }, true);

/** Forgets the journal, once nothing is to be known of it. Throws what the disk throws. */
export const closeJournal = (folder: string): void => rmSync(join(folder, JOURNAL), { force: true });
