import type { Fault } from '../../diagnostics/fault.ts';
import { exitCode } from '../../diagnostics/index.ts';
import { boundMemory } from '../bound-memory.ts';
import type { Format } from '../formats.ts';
import type { MadeFiles } from '../made-files.ts';
import type { ActStore, HeldActs, NewFile, Removed } from '../store.ts';
import type { Batch } from './batch.ts';
import { deliveriesOf } from './batch.ts';
import type { Fabrication } from './fabrication.ts';
import { digest } from './fingerprint.ts';
import { formerText, ofFormerRegister } from './former-register.ts';
import { upToDate } from './freshness.ts';
import type { Inventory } from './inventory.ts';
import { add, manifestOf, openInventory } from './inventory.ts';
import type { FileRecord } from './manifest.ts';
import { isDocument } from './manifest.ts';
import { staleFiles } from './stale.ts';

/** A run over some questions of a sitting. */
export interface Run {
  readonly seance: string;
  /** Where acts are written. */
  readonly store: ActStore;
  readonly batches: readonly Batch[];
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
  /** Whether another sitting followed. */
  readonly isFormer?: () => boolean;
  /** Questions in the order of passage. */
  readonly ordre: readonly string[];
  /** What the rules found, as text for the next run; absent when what is kept already still holds. */
  readonly kept?: string;
}

/** What came of a run. Sentences are French. */
export interface Outcome {
  /** Questions of which some file changed, and those files. */
  readonly written: readonly { readonly question: string; readonly records: readonly FileRecord[] }[];
  /** Questions of which no byte changed, and how many files they have. */
  readonly unchanged: readonly string[];
  readonly unchangedFiles: number;
  /** How many of these were made again all the same, to the same bytes. */
  readonly remadeFiles: number;
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
  readonly purged?: Removed;
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
  /** Questions whose acts today's register would change, and that are left as they are. */
  readonly former: string[];
  unchangedFiles: number;
  remadeFiles: number;
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
  former: [],
  unchangedFiles: 0,
  remadeFiles: 0,
  pending: 0,
  unready: [],
});

function newFiles({ making, folder }: Batch, { files }: MadeFiles): readonly NewFile[] {
  return files.map(({ name, bytes, pages }) => ({
    bytes,
    record: {
      chemin: `${folder}/${name}`,
      ...making,
      octets: bytes.length,
      ...(pages === undefined ? {} : { pages }),
      sha256: digest(bytes),
    },
  }));
}

/** Counts a question whose files are in place already, whether they were made again to see it or not. */
function keep(question: string, records: readonly FileRecord[], tally: Tally, isRemade: boolean): void {
  const files = records.filter(isDocument).length;
  tally.unchanged.push(question);
  tally.unchangedFiles += files;
  if (isRemade) tally.remadeFiles += files;
}

/** What a run goes on with. */
interface Course {
  readonly run: Run;
  readonly held: HeldActs;
  readonly inventory: Inventory;
  readonly tally: Tally;
}

/** Makes one question and puts its files in place; false when nothing more can be written. */
async function makeBatch(batch: Batch, { run, held, inventory, tally }: Course): Promise<boolean> {
  const { question } = batch.making;
  const made = await batch.make();
  if (exitCode(made.faults) !== 0) {
    tally.failed.set(question, made.faults);
    return true;
  }
  tally.warnings.push(...made.faults);
  const deliveries = deliveriesOf(batch, made, run.formats);
  const placed = held.place(newFiles(batch, made), deliveries);
  // What is missing is noted too: the next run sees that it is not there, and makes the question again.
  const isWhole = placed.failures.length === 0;
  add(inventory, [...placed.records, ...placed.missing], isWhole ? deliveries : []);
  tally.kept.push(...placed.kept);
  tally.refused.push(...placed.failures);
  if (placed.changed.length > 0) tally.written.push({ question, records: placed.changed });
  else if (placed.records.length > 0) keep(question, placed.records, tally, true);
  return !placed.hopeless;
}

/** Whether the files of a question are as they should be; then they are only counted. */
function isFresh({ making }: Batch, { run, inventory, tally }: Course): boolean {
  if (run.tout) return false;
  const fresh = upToDate(inventory, making, run.formats);
  const records = fresh ?? ofFormerRegister(making, run, inventory);
  if (records === undefined) return false;
  if (!fresh) tally.former.push(making.question);
  keep(making.question, records, tally, false);
  return true;
}

const STOLEN = "Le verrou de cette séance a été retiré par quelqu'un d'autre : la commande s'arrête là.";

/** Lets timers and signals in between two questions: making one never waits for anything. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whether the run may make a question now: it still holds the folder, and its templates are sound. */
async function isReady({ run, held, tally }: Course, isFirst: boolean): Promise<boolean> {
  if (!held.isHeld()) tally.refused.push(STOLEN);
  else if (isFirst) tally.unready = await run.prepare();
  return tally.refused.at(-1) !== STOLEN && tally.unready.length === 0;
}

async function makeBatches(course: Course, { at, onWritten }: Reporter): Promise<void> {
  const { tally } = course;
  const { batches } = course.run;
  // What the check of the sitting needed is dead by now.
  boundMemory();
  let made = 0;
  for (const [rank, batch] of batches.entries()) {
    at(rank, batch.making.question);
    if (isFresh(batch, course)) continue;
    const before = tally.written.length;
    const goesOn = (await isReady(course, made === 0)) && (await makeBatch(batch, course));
    if (!goesOn) {
      tally.pending = batches.length - rank - 1;
      return;
    }
    made += 1;
    const last = tally.written[before];
    if (last !== undefined) onWritten(last.question, last.records, rank);
    boundMemory();
    await breathe();
  }
}

/** Told as a run goes. */
export interface Reporter {
  /** `done` questions are behind; `current` is under way. */
  readonly at: (done: number, current: string) => void;
  readonly onWritten: (question: string, records: readonly FileRecord[], rank: number) => void;
}

/** Forgets the files that are no longer there; what stands behind a link, or is not a file, is none of ours either. */
function thereStill(stale: readonly FileRecord[], { records, digestOf }: Inventory): readonly FileRecord[] {
  const there = stale.filter(({ chemin }) => digestOf(chemin) !== undefined);
  for (const record of stale) if (!there.includes(record)) records.delete(record.chemin);
  return there;
}

/** What came of a run, once what no question gives any more was found, and removed when that is asked for. */
function outcomeOf({ run, held, inventory, tally }: Course): Outcome {
  if (tally.former.length > 0) tally.kept.push(formerText(tally.former));
  if (tally.unready.length > 0) return { ...tally, stale: [] };
  const done = new Set([...tally.unchanged, ...tally.written.map(({ question }) => question)]);
  const etat = run.batches[0]?.making.etat ?? 'definitif';
  const stale = thereStill(staleFiles(inventory, { etat, done, isAlive: run.isAlive }), inventory);
  if (!run.purger || !held.isHeld()) return { ...tally, stale };
  const purged = held.remove(stale);
  for (const { chemin } of purged.removed) inventory.records.delete(chemin);
  const refused = purged.failure === undefined ? tally.refused : [...tally.refused, purged.failure];
  return { ...tally, refused, stale: purged.kept, purged };
}

/**
 * Makes the acts of the questions of `run` that are not up to date, one question after the other, and puts each in
 * place before the next is made: memory holds one question, and what is done is done whatever happens next.
 * A French sentence when another process is at it, or when nothing can be written.
 */
export async function runBatches(run: Run, reporter: Reporter): Promise<Outcome | string> {
  const held = run.store.hold(run.seance);
  if (typeof held === 'string') return held;
  try {
    const inventory = openInventory(held);
    const tally = newTally();
    const course = { run, held, inventory, tally };
    tally.kept.push(...held.said);
    await makeBatches(course, reporter);
    const outcome = outcomeOf(course);
    if (!held.isHeld()) return outcome;
    const failure = await held.save(manifestOf(inventory, run, held.known), run.kept);
    return failure === undefined ? outcome : { ...outcome, refused: [...outcome.refused, failure] };
  } finally {
    held.release();
  }
}
