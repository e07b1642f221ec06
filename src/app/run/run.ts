import { mkdirSync } from 'node:fs';
import type { Fault } from '../../diagnostics/fault.ts';
import { exitCode } from '../../diagnostics/index.ts';
import type { Progress } from '../../doors/cli/progress.ts';
import { removeLeftovers } from '../../doors/disk/leftovers.ts';
import type { Lock } from '../../doors/disk/lock.ts';
import { lockFolder } from '../../doors/disk/lock.ts';
import { type FileRecord, isDocument } from '../../doors/disk/manifest.ts';
import type { NewFile } from '../../doors/disk/place-files.ts';
import { placeFiles } from '../../doors/disk/place-files.ts';
import { saveManifest } from '../../doors/disk/save-manifest.ts';
import type { Shelf } from '../../doors/disk/shelf.ts';
import { openShelf } from '../../doors/disk/shelf.ts';
import { writeFailure } from '../../doors/disk/write-files.ts';
import { boundMemory } from '../bound-memory.ts';
import type { Format } from '../formats.ts';
import type { Production } from '../production.ts';
import type { Fabrication } from './fabrication.ts';
import { digest } from './fingerprint.ts';
import type { Fresh } from './freshness.ts';
import { freshness } from './freshness.ts';
import type { Purge } from './stale.ts';
import { purge, staleFiles } from './stale.ts';
import type { Unit } from './unit.ts';

/** A run over some questions of a sitting. */
export interface Work {
  readonly seance: string;
  /** Folder of the sitting's acts, and how the user knows a path in it. */
  readonly folder: string;
  readonly shown: (chemin: string) => string;
  readonly units: readonly Unit[];
  /** Called once, before the first question that is to be made; its faults stop the run. */
  readonly prepare: () => Promise<readonly Fault[]>;
  readonly formats: readonly Format[];
  readonly fabrication: Fabrication;
  /** SHA-256 of the catalogue of rules. */
  readonly regles: string;
  /** Makes everything again, changed or not. */
  readonly tout: boolean;
  /** Removes the files that no question gives any more. */
  readonly purger: boolean;
  readonly isAlive: (question: string) => boolean;
  /** Questions in the order of passage. */
  readonly ordre: readonly string[];
}

/** What came of a run. Sentences are French. */
export interface Outcome {
  /** Questions of which some file changed, and those files. */
  readonly written: readonly { readonly question: string; readonly records: readonly FileRecord[] }[];
  /** Questions of which no byte changed, and how many files they have. */
  readonly unchanged: readonly string[];
  readonly unchangedFiles: number;
  /** Questions left out, with the errors found in making them. */
  readonly failed: ReadonlyMap<string, readonly Fault[]>;
  /** What making the others brought to light. */
  readonly warnings: readonly Fault[];
  /** What the disk refused. */
  readonly refused: readonly string[];
  /** What someone had changed by hand. */
  readonly kept: readonly string[];
  /** Files that no question gives any more. */
  readonly stale: readonly FileRecord[];
  readonly purged?: Purge;
  /** What is wrong with the templates or the house style: nothing was made. */
  readonly unready: readonly Fault[];
  /** Questions not come to, because nothing more could be written. */
  readonly pending: number;
}

/** An outcome in the making. */
interface Tally {
  readonly written: { question: string; records: readonly FileRecord[] }[];
  readonly unchanged: string[];
  readonly failed: Map<string, readonly Fault[]>;
  readonly warnings: Fault[];
  readonly refused: string[];
  readonly kept: string[];
  readonly current: Set<string>;
  unchangedFiles: number;
  pending: number;
  unready: readonly Fault[];
}

const newTally = (): Tally => ({
  written: [],
  unchanged: [],
  failed: new Map(),
  warnings: [],
  refused: [],
  kept: [],
  current: new Set(),
  unchangedFiles: 0,
  pending: 0,
  unready: [],
});

function newFiles({ making, folder }: Unit, { fichiers }: Production): readonly NewFile[] {
  return fichiers.map(({ nom, bytes, pages }) => ({
    bytes,
    record: {
      chemin: `${folder}/${nom}`,
      ...making,
      octets: bytes.length,
      ...(pages === undefined ? {} : { pages }),
      sha256: digest(bytes),
    },
  }));
}

/** Counts a question whose files are in place already. */
function keep(question: string, records: readonly FileRecord[], tally: Tally): void {
  tally.unchanged.push(question);
  tally.unchangedFiles += records.filter(isDocument).length;
}

/** Makes one question and puts its files in place; false when nothing more can be written. */
async function makeUnit(unit: Unit, work: Work, shelf: Shelf, tally: Tally): Promise<boolean> {
  const { question } = unit.making;
  const made = await unit.make();
  if (exitCode(made.faults) !== 0) {
    tally.failed.set(question, made.faults);
    return true;
  }
  tally.warnings.push(...made.faults);
  const { folder, shown } = work;
  const placed = placeFiles(newFiles(unit, made), { folder, shown, isOurs: shelf.isOurs });
  // What is missing is noted too: the next run sees that it is not there, and makes the question again.
  for (const record of [...placed.records, ...placed.missing]) {
    shelf.records.set(record.chemin, record);
    tally.current.add(record.chemin);
  }
  tally.kept.push(...placed.kept);
  tally.refused.push(...placed.failures);
  if (placed.changed.length > 0) tally.written.push({ question, records: placed.changed });
  else if (placed.records.length > 0) keep(question, placed.records, tally);
  return !placed.hopeless;
}

/** Whether the files of a question are as they should be; then they are only counted. */
function isFresh({ making }: Unit, fresh: Fresh, tally: Tally): boolean {
  const records = fresh(making);
  if (records === undefined) return false;
  for (const { chemin } of records) tally.current.add(chemin);
  keep(making.question, records, tally);
  return true;
}

const STOLEN = "Le verrou de cette séance a été retiré par quelqu'un d'autre : la commande s'arrête là.";

/** Lets timers and signals in between two questions: making one never waits for anything. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whether the run may make a question now: it still holds the folder, and its templates are sound. */
async function isReady(work: Work, lock: Lock, tally: Tally, isFirst: boolean): Promise<boolean> {
  if (!lock.isHeld()) tally.refused.push(STOLEN);
  else if (isFirst) tally.unready = await work.prepare();
  return tally.refused.at(-1) !== STOLEN && tally.unready.length === 0;
}

async function makeUnits(work: Work, shelf: Shelf, lock: Lock, { at, onWritten }: Reporter): Promise<Tally> {
  const tally = newTally();
  const { units } = work;
  const fresh: Fresh = work.tout ? () => undefined : freshness(shelf, work.formats);
  // What the check of the sitting needed is dead by now.
  boundMemory();
  let made = 0;
  for (const [rank, unit] of units.entries()) {
    at(rank, unit.making.question);
    if (isFresh(unit, fresh, tally)) continue;
    const before = tally.written.length;
    const goesOn =
      (await isReady(work, lock, tally, made === 0)) && (await makeUnit(unit, work, shelf, tally));
    if (!goesOn) {
      tally.pending = units.length - rank - 1;
      break;
    }
    made += 1;
    const last = tally.written[before];
    if (last !== undefined) onWritten(last.question, last.records, rank);
    boundMemory();
    await breathe();
  }
  return tally;
}

/** Told as a run goes. */
export interface Reporter {
  readonly at: Progress['at'];
  readonly onWritten: (question: string, records: readonly FileRecord[], rank: number) => void;
}

function outcomeOf(work: Work, shelf: Shelf, tally: Tally): Outcome {
  const done = new Set([...tally.unchanged, ...tally.written.map(({ question }) => question)]);
  const etat = work.units[0]?.making.etat ?? 'definitif';
  const { formats, isAlive } = work;
  const stale = staleFiles(shelf, { etat, formats, done, current: tally.current, isAlive });
  const { current: _current, ...outcome } = tally;
  if (tally.unready.length > 0) return { ...outcome, stale: [] };
  if (!work.purger) return { ...outcome, stale };
  try {
    const purged = purge(shelf, stale);
    return { ...outcome, stale: purged.kept, purged };
  } catch (error) {
    const refused = [...outcome.refused, writeFailure(work.shown(stale[0]?.chemin ?? '.'), error)];
    return { ...outcome, refused, stale };
  }
}

/**
 * Makes the acts of the questions of `work` that are not up to date, one question after the other, and puts each in
 * place before the next is made: memory holds one question, and what is done is done whatever happens next.
 * A French sentence when another process is at it, or when the folder can't be written.
 */
export async function runWork(work: Work, reporter: Reporter): Promise<Outcome | string> {
  let lock: Lock | string;
  try {
    mkdirSync(work.folder, { recursive: true });
    lock = lockFolder(work.folder, work.shown('.'));
    if (typeof lock === 'string') return lock;
  } catch (error) {
    return writeFailure(work.shown('.'), error);
  }
  try {
    removeLeftovers(work.folder);
    const shelf = openShelf(work.folder);
    const tally = await makeUnits(work, shelf, lock, reporter);
    const outcome = outcomeOf(work, shelf, tally);
    const failure = saveManifest(work, shelf);
    return failure === undefined ? outcome : { ...outcome, refused: [...outcome.refused, failure] };
  } finally {
    lock.release();
  }
}
