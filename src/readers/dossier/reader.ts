import type { Recall } from './recall.ts';
import { forgetful } from './recall.ts';

/** Largest file that is read, in bytes: a sitting's longest report is a hundredth of it. */
export const MAX_SIZE = 5 * 1024 * 1024;

/** An entry of a folder. */
export interface Entry {
  readonly name: string;
  readonly folder: boolean;
}

/** Why a file could not be read. */
export interface ReadFailure {
  readonly reason:
    | 'missing'
    | 'unreadable'
    | 'outside'
    | 'not-a-file'
    | 'too-large'
    | 'not-utf8'
    | 'office-file';
  /** Where the first byte that is not UTF-8 stands, counted from 1. */
  readonly line?: number;
  readonly column?: number;
  /** That line, with U+FFFD where bytes could not be read. */
  readonly excerpt?: string;
}

/** The only door of the loader to files. `recall` is there when a sitting is read again and again: see {@link Recall}. Paths are relative to the data folder, with `/` between their parts. */
export interface Reader {
  /** What a folder holds, sorted by name; undefined when there is no such folder inside the data folder. */
  list(folder: string): readonly Entry[] | undefined;
  /** The text of a file as written, byte order mark and line ends included, or why there is none. */
  read(path: string): string | ReadFailure;
  /** The bytes of a file of at most `most` bytes, for what is not text; or why there are none. */
  bytes(path: string, most: number): Uint8Array | ReadFailure;
  readonly recall?: Recall;
}

/** How a reader remembers what was made of its files; not at all, unless it says so. */
export const recallOf = ({ recall }: Reader): Recall => recall ?? forgetful;

/** Whether `name` is a plain name: no separator, no parent, no device, nothing hidden. */
export const isPlainName = (name: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name) && name.length <= 120;
