import { join } from 'node:path';
import { keptText, nameAside } from '../../app/run/kept-aside.ts';
import type { Note } from '../../app/run/manifest.ts';
import type { NewFile, Placed } from '../../app/store.ts';
import type { Done } from './carry-out.ts';
import type { NewFile as WantedChange } from './place-changes.ts';
import { placeChanges } from './place-changes.ts';
import { digestOfFile, isTaken } from './standing.ts';
import { codeOf, failureTexts } from './write-failure.ts';

/** Where files go, and what is known of those that are there. */
export interface Destination {
  /** The folder of the sitting's acts. */
  readonly root: string;
  /** A path of that folder as the user knows it. */
  readonly shown: (chemin: string) => string;
  /** Whether the program itself wrote `sha256` at this place. */
  readonly isOurs: (chemin: string, sha256: string) => boolean;
}

const HOPELESS = ['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG', 'EIO'];

/** A file that is to stand somewhere. */
interface Wanted {
  readonly chemin: string;
  readonly sha256: string;
  readonly bytes: Uint8Array | string;
}

/** What is to be done for a file: nothing when it is there already, byte for byte. */
export function changeOf(
  { chemin, sha256, bytes }: Wanted,
  { root, isOurs }: Pick<Destination, 'root' | 'isOurs'>,
): WantedChange | undefined {
  const there = digestOfFile(root, chemin);
  if (there === sha256) return undefined;
  // What was signed, or retouched by hand, is kept; what can't be read too: nobody knows whose it is.
  const isThere = (name: string): boolean => isTaken(join(root, name));
  const isKept = isThere(chemin) && (there === undefined || !isOurs(chemin, there));
  return { kind: 'file', chemin, bytes, sha256, ...(isKept ? { garde: nameAside(chemin, isThere) } : {}) };
}

/** What is said when one file of several is refused. */
const TOGETHER = "Aucun des documents de cette question n'a été remplacé.";

function notPlaced(
  records: readonly NewFile['record'][],
  failure: NonNullable<Done['failure']>,
  stuck: Done['stuck'],
  shown: Destination['shown'],
): Placed {
  const [said, ...others] = failureTexts(failure, stuck, shown);
  return {
    ...{ records: [], changed: [], kept: [] },
    failures: others.length === 0 ? [`${said} ${TOGETHER}`] : [`${said}`, ...others],
    missing: records.filter(({ chemin }) => stuck.includes(chemin)),
    hopeless: HOPELESS.includes(codeOf(failure.error)),
  };
}

/** Puts the files of one question in place together, all or none, see `HeldActs.place`. */
export function placeActs(files: readonly NewFile[], note: Note, to: Destination): Placed {
  const { root, shown } = to;
  const records = files.map(({ record }) => record);
  const changes = files.flatMap(({ record, bytes }) => changeOf({ ...record, bytes }, to) ?? []);
  const { failure, stuck } = placeChanges(root, changes, { isFlushed: false, note });
  if (failure) return notPlaced(records, failure, stuck, shown);
  const kept = changes.flatMap(({ chemin, garde }) =>
    garde === undefined ? [] : keptText(shown(chemin), shown(garde)),
  );
  const changed = records.filter(({ chemin }) => changes.some((change) => change.chemin === chemin));
  return { records, changed, missing: [], failures: [], kept, hopeless: false };
}
