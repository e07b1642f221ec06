import type { Reader } from '../../readers/dossier/index.ts';
import type { Folders } from '../folders.ts';
import { digest, fingerprint } from '../run/fingerprint.ts';

/** What was read while something was worked out, and a SHA-256 of what each thing read then held. */
export type Trace = Readonly<Record<string, string>>;

/** `folders` that note what is read of them. */
export interface TracedFolders {
  readonly folders: Folders;
  /** All that was read so far. */
  readonly trace: () => Trace;
  /** Whether each thing read in `former` holds today what it held then; what was not read yet is read for it. */
  readonly holds: (former: Trace) => boolean;
}

const TEMPLATES = 'modeles';

const digestOf = (content: Uint8Array | string | object | undefined): string =>
  typeof content === 'string' || content instanceof Uint8Array ? digest(content) : fingerprint(content);

/**
 * Notes what is read of `folders`, as a build that keeps the trace of what it looked at: what was worked out is true as
 * long as each thing looked at is the same, whoever looked and why (Mokhov, Mitchell, Peyton Jones, *Build Systems à la
 * Carte*, 2018, "verifying traces").
 */
export function traced(folders: Folders): TracedFolders {
  const seen = new Map<string, string>();
  const note = <T extends Uint8Array | string | object | undefined>(name: string, content: T): T => {
    seen.set(name, digestOf(content));
    return content;
  };
  const { list, read, bytes, recall } = folders.data;
  const data: Reader = {
    list: (folder) => note(`liste ${folder}`, list(folder)),
    read: (path) => note(`texte ${path}`, read(path)),
    bytes: (path, most) => note(`octets ${most} ${path}`, bytes(path, most)),
    ...(recall ? { recall } : {}),
  };
  const templates = () => {
    const found = folders.templates();
    note(TEMPLATES, found);
    return found;
  };
  /** Looks again at what a trace names. */
  const look = (name: string): void => {
    const [kind, first = '', ...rest] = name.split(' ');
    const path = [first, ...rest].join(' ');
    if (kind === TEMPLATES) templates();
    else if (kind === 'liste') data.list(path);
    else if (kind === 'texte') data.read(path);
    else if (kind === 'octets') data.bytes(rest.join(' '), Number(first));
  };
  return {
    folders: { ...folders, data, templates },
    trace: () => Object.fromEntries([...seen].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    holds: (former) =>
      Object.entries(former).every(([name, sha256]) => {
        if (!seen.has(name)) look(name);
        return seen.get(name) === sha256;
      }),
  };
}
