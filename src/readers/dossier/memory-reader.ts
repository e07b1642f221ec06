import type { Entry, Reader } from './reader.ts';
import { MAX_SIZE } from './reader.ts';
import { decodeUtf8 } from './utf8.ts';

/** Files by path; bytes are decoded as a file of the disk would be. */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

function entries(paths: readonly string[], folder: string): readonly Entry[] | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  const found = new Map<string, Entry>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...rest] = path.slice(prefix.length).split('/');
    found.set(name, { name, folder: rest.length > 0 });
  }
  if (found.size === 0 && folder !== '') return undefined;
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A reader of files held in memory: for tests, and for doors that get their files from elsewhere than a disk. */
export function memoryReader(files: MemoryFiles): Reader {
  const paths = Object.keys(files);
  return {
    list: (folder) => entries(paths, folder),
    read: (path) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined) return { reason: 'missing' };
      if (content.length > MAX_SIZE) return { reason: 'too-large' };
      return typeof content === 'string' ? content : decodeUtf8(content);
    },
    bytes: (path, most) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined) return { reason: 'missing' };
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      return bytes.length > most ? { reason: 'too-large' } : bytes;
    },
  };
}
