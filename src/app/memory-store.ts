import { digest } from './run/fingerprint.ts';
import { keptText, nameAside, strangerText } from './run/kept-aside.ts';
import type { FileRecord, Manifest } from './run/manifest.ts';
import { readManifest, standingQuestions } from './run/manifest.ts';
import type { ActStore, HeldActs, LooseFile, NewFile, Placed, Put, Removed } from './store.ts';

/** Bytes by path. */
type Files = Map<string, Uint8Array>;

/** What is written of one sitting, and what is known of it. */
interface Sitting {
  readonly files: Files;
  /** Whether the program itself wrote these bytes, by path and SHA-256. */
  readonly ours: Set<string>;
  manifest: Manifest;
  judged?: string;
  isHeld: boolean;
}

/** Acts that are written in memory, for who hands them on: a page, a test. */
export interface MemoryActs extends ActStore {
  /** What is written of a sitting, by path. Whoever puts or removes bytes there is the hand that changes a file. */
  readonly filesOf: (seance: string) => Files;
}

const key = (chemin: string, sha256: string): string => `${chemin}\n${sha256}`;

const digestIn = (files: Files, chemin: string): string | undefined => {
  const bytes = files.get(chemin);
  return bytes && digest(bytes);
};

/** Puts a file in place; returns the name under which what stood there is kept, when it is not the program's own. */
function set({ files, ours }: Sitting, chemin: string, bytes: Uint8Array): string | undefined {
  const there = files.get(chemin);
  const isKept = there !== undefined && !ours.has(key(chemin, digest(there)));
  const aside = isKept ? nameAside(chemin, (name) => files.has(name)) : undefined;
  if (there && aside !== undefined) files.set(aside, there);
  files.set(chemin, bytes);
  ours.add(key(chemin, digest(bytes)));
  return aside;
}

function place(sitting: Sitting, all: readonly NewFile[]): Placed {
  const changed = all.filter(({ record }) => digestIn(sitting.files, record.chemin) !== record.sha256);
  const kept = changed.flatMap(({ record: { chemin }, bytes }) => {
    const aside = set(sitting, chemin, bytes);
    return aside === undefined ? [] : keptText(chemin, aside);
  });
  const told = (of: readonly NewFile[]): readonly FileRecord[] => of.map(({ record }) => record);
  return { records: told(all), changed: told(changed), missing: [], failures: [], kept, hopeless: false };
}

function put(sitting: Sitting, all: readonly LooseFile[]): Put {
  const { files, ours } = sitting;
  const wanted = all.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) }));
  const changed = wanted.filter(({ name, bytes }) => digestIn(files, name) !== digest(bytes));
  const kept = changed.flatMap(({ name, bytes }) => {
    const told = [...ours].some((one) => one.startsWith(key(name, ''))) ? keptText : strangerText;
    const aside = set(sitting, name, bytes);
    return aside === undefined ? [] : told(name, aside);
  });
  for (const { name, bytes } of wanted) ours.add(key(name, digest(bytes)));
  return { changed: changed.map(({ name }) => name), failures: [], kept };
}

function remove({ files, ours }: Sitting, records: readonly FileRecord[]): Removed {
  const isOurs = ({ chemin }: FileRecord): boolean => ours.has(key(chemin, digestIn(files, chemin) ?? ''));
  const removed = records.filter(isOurs);
  const kept = records.filter((record) => !isOurs(record));
  for (const { chemin } of removed) files.delete(chemin);
  return { removed, kept };
}

function held(sitting: Sitting): HeldActs {
  const { files } = sitting;
  sitting.isHeld = true;
  let isMine = true;
  return {
    known: sitting.manifest,
    said: [],
    digestOf: (chemin) => digestIn(files, chemin),
    place: (all) => place(sitting, all),
    remove: (records) => remove(sitting, records),
    put: (all) => put(sitting, all),
    save: async (manifest, judged) => {
      sitting.manifest = manifest;
      if (judged !== undefined) sitting.judged = judged;
      return undefined;
    },
    isHeld: () => isMine,
    release: () => {
      if (isMine) sitting.isHeld = false;
      isMine = false;
    },
  };
}

/** Acts that are written in memory; nothing is written yet. */
export function memoryActs(): MemoryActs {
  const sittings = new Map<string, Sitting>();
  const sittingOf = (seance: string): Sitting => {
    const known = sittings.get(seance);
    if (known) return known;
    const sitting = {
      files: new Map(),
      ours: new Set<string>(),
      manifest: readManifest(undefined),
      isHeld: false,
    };
    sittings.set(seance, sitting);
    return sitting;
  };
  return {
    filesOf: (seance) => sittingOf(seance).files,
    hold: (seance) => {
      const sitting = sittingOf(seance);
      return sitting.isHeld
        ? "Une autre commande écrit déjà les actes de cette séance : attendez qu'elle finisse."
        : held(sitting);
    },
    written: (seance, etat) => {
      const { files, manifest } = sittingOf(seance);
      return standingQuestions(manifest, etat, (chemin) => files.has(chemin));
    },
    judged: (seance) => sittingOf(seance).judged,
  };
}
