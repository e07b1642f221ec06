import type { DocumentState } from '../document/tree.ts';
import type { Delivery, FileRecord, Manifest } from './run/manifest.ts';

/** A file to be put in place, and what the manifest will say of it. */
export interface NewFile {
  readonly record: FileRecord;
  readonly bytes: Uint8Array;
}

/** What came of putting the files of a question in place. */
export interface Placed {
  /** All that is in place, and those among them that were not there already, byte for byte. */
  readonly records: readonly FileRecord[];
  readonly changed: readonly FileRecord[];
  /** Those that are in place though the others are not, the disk having refused twice: the question is to be made again. */
  readonly missing: readonly FileRecord[];
  /** French sentences: what could not be written. */
  readonly failures: readonly string[];
  /** French sentences: files that someone had changed, and are kept. */
  readonly kept: readonly string[];
  /** Nothing more can be written there: going on would be in vain. */
  readonly hopeless: boolean;
}

/** What came of removing files. */
export interface Removed {
  readonly removed: readonly FileRecord[];
  /** Left where they are: changed by hand since they were written, or reached through a link. */
  readonly kept: readonly FileRecord[];
  /** A French sentence: what prevented it; nothing is removed then. */
  readonly failure?: string;
}

/** A document of the sitting, which no run makes: its name in the folder of the sitting's acts, its bytes. */
export interface LooseFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** What came of putting documents of the sitting in place, all or none. Sentences are French. */
export interface Put {
  /** Names of those that were not there already, byte for byte. */
  readonly changed: readonly string[];
  /** What prevented it: nothing is in place then. */
  readonly failures: readonly string[];
  /** Files that the program had not written as they were, and that are kept. */
  readonly kept: readonly string[];
}

/**
 * What is written of a sitting, held by one run: nobody else writes there until it is released, and what an interrupted
 * run had begun is finished, or gone, before it is given. Sentences are French.
 */
export interface HeldActs {
  /** What the last run says of its files, the files themselves deciding where an interrupted run said something else. */
  readonly known: Manifest;
  /** Files that someone changed during an interruption, and that are kept. */
  readonly said: readonly string[];
  /** SHA-256 of the file at `chemin`; undefined when there is none. */
  readonly digestOf: (chemin: string) => string | undefined;
  /**
   * Puts the files of a question in place, all or none, through an interruption at any moment. A file that is there
   * already is left untouched, and one changed by hand is kept under another name.
   */
  readonly place: (files: readonly NewFile[], deliveries: readonly Delivery[]) => Placed;
  /** Removes files, all or none, but those that are no longer as they were written; and the folders left empty. */
  readonly remove: (records: readonly FileRecord[]) => Removed;
  /**
   * Puts documents of the sitting in place, all or none. One that is as the program last wrote it is replaced; any other
   * file is kept under another name.
   */
  readonly put: (files: readonly LooseFile[]) => Put;
  /**
   * Ends a run: what was placed is there to stay, and the manifest tells it; with it goes what the rules found, when there
   * is something new to keep. A sentence when it can't be done.
   */
  readonly save: (manifest: Manifest, judged?: string) => Promise<string | undefined>;
  /** Whether it is still held: someone may have taken it by force. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/** Where acts are written, sitting by sitting. */
export interface ActStore {
  /** Takes what is written of a sitting; a French sentence when another run holds it, or when it can't be written. */
  readonly hold: (seance: string) => HeldActs | string;
  /** Questions of which some document in that state stands, as the last run told it; nothing is held for it. */
  readonly written: (seance: string, etat: DocumentState) => readonly string[];
  /** What the rules found of a sitting, as the last run that asked them kept it; nothing is held for it. */
  readonly judged: (seance: string) => string | undefined;
}
