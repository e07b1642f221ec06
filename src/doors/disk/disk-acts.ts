import { dirname, join } from 'node:path';
import { reconciled } from '../../app/run/inventory.ts';
import type { FileRecord, Manifest } from '../../app/run/manifest.ts';
import {
  manifestText,
  readDocuments,
  readManifest,
  readNote,
  standingQuestions,
} from '../../app/run/manifest.ts';
import type { ActStore, HeldActs, Removed } from '../../app/store.ts';
import { flushed } from './flush.ts';
import type { HeldFolder, Place } from './hold-folder.ts';
import { holdFolder } from './hold-folder.ts';
import { closeJournal, readJournal } from './intent.ts';
import { judgementIn, keepJudgement } from './judgement-file.ts';
import { MANIFEST, manifestIn } from './manifest-file.ts';
import type { Destination } from './place-acts.ts';
import { placeActs } from './place-acts.ts';
import { placeChanges } from './place-changes.ts';
import { putDocuments } from './put-documents.ts';
import { digestOfFile, isTaken } from './standing.ts';
import { failureTexts, writeFailure } from './write-failure.ts';

/** What stands at each place that the program itself wrote, whichever run did. */
function ownDigests(files: readonly FileRecord[]): Destination['isOurs'] {
  const known = new Map<string, Set<string>>();
  for (const { chemin, sha256 } of files) known.set(chemin, (known.get(chemin) ?? new Set()).add(sha256));
  return (chemin, sha256) => known.get(chemin)?.has(sha256) ?? false;
}

/** What is flushed while other work goes on, and waited for at the end. */
interface Pending {
  readonly add: (paths: readonly string[]) => void;
  /** The first thing that the disk refused. */
  readonly settled: () => Promise<unknown>;
}

function pendingFlushes(): Pending {
  const flushes: Promise<unknown>[] = [];
  return {
    add: (paths) => flushes.push(...paths.map(flushed)),
    settled: async () => (await Promise.all(flushes)).find((error) => error !== undefined),
  };
}

function remove(to: Destination, records: readonly FileRecord[], pending: Pending): Removed {
  const { root, shown, isOurs } = to;
  const removals = records.flatMap((record) => {
    const avant = digestOfFile(root, record.chemin);
    return avant !== undefined && isOurs(record.chemin, avant)
      ? [{ kind: 'removal' as const, chemin: record.chemin, avant }]
      : [];
  });
  const { failure, stuck } = placeChanges(root, removals, { isFlushed: false });
  if (failure) return { removed: [], kept: records, failure: failureTexts(failure, stuck, shown).join(' ') };
  const gone = new Set(removals.map(({ chemin }) => chemin));
  pending.add([root, ...new Set([...gone].map((chemin) => dirname(join(root, chemin))))]);
  return {
    removed: records.filter(({ chemin }) => gone.has(chemin)),
    kept: records.filter(({ chemin }) => !gone.has(chemin)),
  };
}

/** Writes the manifest when it changed, once all that it tells is there to stay, then forgets the journal. */
async function save(
  { root, shown }: Destination,
  manifest: Manifest,
  pending: Pending,
): Promise<string | undefined> {
  const refused = await pending.settled();
  if (refused !== undefined) return writeFailure(shown('.'), refused);
  const before = manifestIn(root);
  const text = manifestText(manifest, readDocuments(before));
  const isEmpty = manifest.fichiers.length === 0 && before === undefined;
  if (before !== text && !isEmpty) {
    const change = { kind: 'file' as const, chemin: MANIFEST, bytes: text };
    const { failure } = placeChanges(root, [change], { isFlushed: true });
    if (failure !== undefined) return writeFailure(shown(failure.chemin), failure.error);
  }
  try {
    closeJournal(root);
  } catch {
    // It tells what the manifest tells: the next run will remove it.
  }
  return undefined;
}

function heldActs({ root, shown }: Place, folder: HeldFolder, keep: (judged: string) => void): HeldActs {
  const digestOf = (chemin: string): string | undefined => digestOfFile(root, chemin);
  const manifest = readManifest(manifestIn(root));
  const journal = readJournal(root);
  const notes = journal.filter(({ annule }) => annule !== true).map(({ note }) => readNote(note));
  const written = journal.flatMap(({ note }) => readNote(note).fichiers);
  const to = {
    ...{ root, shown },
    isOurs: ownDigests([...manifest.fichiers, ...written]),
  };
  const pending = pendingFlushes();
  return {
    known: reconciled(manifest, notes, digestOf),
    said: folder.said,
    digestOf,
    place: (files, livraisons) => {
      const placed = placeActs(files, { fichiers: files.map(({ record }) => record), livraisons }, to);
      const paths = placed.changed.map(({ chemin }) => join(root, chemin));
      pending.add([...paths, ...new Set(paths.map(dirname))]);
      return placed;
    },
    remove: (records) => remove(to, records, pending),
    put: (files) => putDocuments(files, { root, shown }),
    save: async (saved, judged) => {
      const failure = await save(to, saved, pending);
      if (failure === undefined && judged !== undefined && saved.fichiers.length > 0) keep(judged);
      return failure;
    },
    isHeld: folder.isHeld,
    release: folder.release,
  };
}

/** The acts of sittings in `root`, a folder for each; `shown` gives a path of that folder as the user knows it. */
export const diskActs = (root: string, shown: Place['shown']): ActStore => ({
  hold: (seance) => {
    const place: Place = {
      root: join(root, seance),
      shown: (chemin) => shown(chemin === '.' ? seance : `${seance}/${chemin}`),
      what: 'les actes de cette séance',
    };
    const folder = holdFolder(place);
    const keep = (judged: string): void => keepJudgement(root, seance, judged);
    return typeof folder === 'string' ? folder : heldActs(place, folder, keep);
  },
  written: (seance, etat) => {
    const folder = join(root, seance);
    return standingQuestions(readManifest(manifestIn(folder)), etat, (chemin) =>
      isTaken(join(folder, chemin)),
    );
  },
  judged: (seance) => judgementIn(root, seance),
});
