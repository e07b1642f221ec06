import { copyFileSync, linkSync, lstatSync, renameSync, rmSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A place that a file written beside it is to take. */
export interface Place {
  readonly path: string;
  /** Where what stands there goes for good; without it, what stands there is replaced. */
  readonly aside?: string;
}

/** What came of putting files in place. */
export interface PutInPlace {
  /** The place that could not be taken, and why: all the others were given back what stood there. */
  readonly failure?: { readonly path: string; readonly error: unknown };
  /** Places that the disk would not give back. */
  readonly stuck: readonly string[];
}

const beside = (path: string, what: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.${what}`);

/** Where a file is written before it is put in place: in the same folder, under a name that tells what it is. */
export const temporary = (path: string): string => beside(path, 'partiel');

/** Where what is replaced stands until all is in place. */
const former = (path: string): string => beside(path, 'ancien.partiel');

function whatStandsAt(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Gives the file at `path` a second name, so that it is there whatever happens; a copy where the disk knows no such. */
function keepFormer(path: string): void {
  rmSync(former(path), { force: true });
  try {
    linkSync(path, former(path));
  } catch {
    copyFileSync(path, former(path));
  }
}

/** Takes one place in one step; returns what gives it back. Throws what the disk throws, the place then as it was. */
function take({ path, aside }: Place): () => void {
  if (whatStandsAt(path) === undefined) {
    renameSync(temporary(path), path);
    return () => rmSync(path);
  }
  if (aside === undefined) {
    keepFormer(path);
    renameSync(temporary(path), path);
    return () => renameSync(former(path), path);
  }
  renameSync(path, aside);
  try {
    renameSync(temporary(path), path);
  } catch (error) {
    renameSync(aside, path);
    throw error;
  }
  return () => renameSync(aside, path);
}

/** Gives places back, the last taken first; returns those that the disk would not. */
function giveBack(taken: readonly (readonly [string, () => void])[]): readonly string[] {
  return taken.toReversed().flatMap(([path, undo]) => {
    try {
      undo();
      return [];
    } catch {
      return [path];
    }
  });
}

/** What a folder in the way is told as by every system: some speak of a right that lacks. */
const inTheWay = (): Error => Object.assign(new Error('EISDIR'), { code: 'EISDIR' });

function clear(places: readonly Place[], file: (path: string) => string): void {
  for (const { path } of places) {
    try {
      rmSync(file(path), { force: true });
    } catch {
      // A hidden file is left: the next run takes it away.
    }
  }
}

/**
 * Puts files that were written whole beside their places (see `temporary`) in place, all or none: when one place can't
 * be taken (a file open elsewhere, a folder in the way), those that were taken are given back what stood there. At any
 * moment each place holds a whole file, the former or the new one. Nothing is left beside them.
 */
export function putInPlace(places: readonly Place[]): PutInPlace {
  const blocked = places.find(({ path }) => whatStandsAt(path)?.isDirectory() === true);
  const taken: (readonly [string, () => void])[] = [];
  let failure: PutInPlace['failure'] = blocked && { path: blocked.path, error: inTheWay() };
  for (const place of failure ? [] : places) {
    try {
      taken.push([place.path, take(place)]);
    } catch (error) {
      failure = { path: place.path, error };
      break;
    }
  }
  const stuck = failure ? giveBack(taken) : [];
  clear(places, former);
  if (!failure) return { stuck };
  clear(places, temporary);
  return { failure, stuck };
}
