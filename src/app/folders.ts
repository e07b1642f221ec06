import { createHash } from 'node:crypto';
import type { Reader, ReadFailure } from '../readers/dossier/index.ts';
import type { Memory } from './memory.ts';
import { newMemory } from './memory.ts';

export type { Entry, Reader, ReadFailure } from '../readers/dossier/index.ts';
export { decodeUtf8, MAX_SIZE } from '../readers/dossier/index.ts';

/** Templates by name (`convention/parties`), and the text of the house style. */
export interface TemplateFiles {
  readonly sources: Readonly<Record<string, string>>;
  /** What the house states; the house style of the program when the house has none. */
  readonly charte: string;
  /** The pictures and the fonts that stand beside the templates of the house, by path. */
  readonly files?: Readonly<Record<string, HouseFile>>;
  /** When a house lays its own over those of the program. */
  readonly house?: HouseFiles;
}

/** A file of the house that is not text. `digest` stands for all of it where what acts are made with is compared. */
export interface HouseFile {
  readonly digest: string;
  readonly bytes: () => Uint8Array | ReadFailure;
}

/** A file of the house whose bytes are `bytes`, or that can't be read. */
export const houseFile = (bytes: Uint8Array | ReadFailure): HouseFile => ({
  digest: 'reason' in bytes ? bytes.reason : createHash('sha256').update(bytes).digest('hex'),
  bytes: () => bytes,
});

/** What a house lays over the templates of the program. */
export interface HouseFiles {
  /** The house style of the program, under that of the house. */
  readonly ownCharte: string;
  /** The names of the templates of the program, and the folder that they are told from. */
  readonly ownNames: readonly string[];
  readonly ownShown: string;
  /** The names of its templates, and the other files that stand in its folder. */
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** Where the data and the templates of a council are read from, be it a disk or a memory. */
export interface Folders {
  readonly data: Reader;
  /** The folder of the data as the user knows it. */
  readonly dataShown: string;
  /** The templates as they stand now; a French sentence when they can't be read. */
  readonly templates: () => TemplateFiles | string;
  /** The folder of the templates as the user knows it. */
  readonly templatesShown: string;
  /** There for whoever asks again and again: see {@link remembered}. */
  readonly memory?: Memory;
}

/** `folders` that remember what was made of their files, for whoever asks again and again. */
export function remembered(folders: Folders): Folders & { readonly memory: Memory } {
  const memory = newMemory();
  const { list, read, bytes } = folders.data;
  return { ...folders, data: { list, read, bytes, recall: memory.recall }, memory };
}
