import type { MemoryFiles } from '../readers/dossier/index.ts';
import { memoryReader } from '../readers/dossier/index.ts';
import type { Folders, TemplateFiles } from './folders.ts';
import { remembered } from './folders.ts';

/** A council held in memory: its files are given, and may change. */
export interface MemoryFolders extends Folders {
  /** Gives a file another text, or takes it away. Nothing is worked out before it is asked for. */
  readonly change: (path: string, text: string | undefined) => void;
}

/**
 * Folders whose files are `files`, by path in the folder of the data (`2024-12-12/rapports/64.md`), with the templates of
 * `templates`. What was made of files that did not change is kept from one question to the next.
 */
export function memoryFolders(files: MemoryFiles, templates: TemplateFiles): MemoryFolders {
  const held = new Map(Object.entries(files));
  let reader = memoryReader(files);
  const folders = remembered({
    data: {
      list: (folder) => reader.list(folder),
      read: (path) => reader.read(path),
      bytes: (path, most) => reader.bytes(path, most),
    },
    dataShown: 'data',
    templates: () => templates,
    templatesShown: 'templates',
  });
  return {
    ...folders,
    change: (path, text) => {
      if (text === undefined) held.delete(path);
      else held.set(path, text);
      reader = memoryReader(Object.fromEntries(held));
    },
  };
}
