import type * as z from 'zod';
import type { DataPath } from '../../../diagnostics/fault.ts';
import { nearestName } from '../../../diagnostics/nearest-name.ts';
import type { Issue } from './issues.ts';
import { isMissing, issuesOf } from './issues.ts';
import { at, noOrigins, under, writtenPath } from './origins.ts';
import { pathKey, repaired, toRemove } from './repair.ts';
import type { Sentence } from './sentences.ts';
import { missingSentence, unknownKeySentence, valueSentence } from './sentences.ts';

/** What is wrong with data, at a path of the data as written. */
export interface Problem extends Sentence {
  readonly path: DataPath;
  readonly onKey: boolean;
}

/** Data read through a schema. */
export interface ReadData<T> {
  /** What could be read: all of it when there is no problem; undefined when too much is missing. */
  readonly value?: T;
  /** What the lenient schema could read when `value` is undefined: enough to look up the names in it. */
  readonly remains?: unknown;
  readonly problems: readonly Problem[];
  /** Written paths that were left out of `value`. */
  readonly leftOut: readonly DataPath[];
  /** The written path of what stands at a path of `value`. */
  readonly written: (path: DataPath) => DataPath;
}

/** Rounds of repair: one more than the levels at which leaving something out can leave a group incomplete. */
const ROUNDS = 10;

interface Round {
  readonly data: unknown;
  readonly written: (path: DataPath) => DataPath;
  /** Written paths already told, each with the code that told it. */
  readonly told: Set<string>;
  /** Keys left out by an earlier round: that they are missing now is no news. */
  readonly gone: Set<string>;
  readonly problems: Problem[];
  readonly leftOut: DataPath[];
}

interface Plan {
  readonly removed: Set<string>;
  /** Misspelt keys, each with the key that was meant. */
  readonly renamed: Map<string, string>;
  /** Places of the keys that were meant. */
  readonly filled: Set<string>;
  hopeless: boolean;
}

function tell(round: Round, path: DataPath, onKey: boolean, sentence: Sentence): void {
  const written = round.written(path);
  const key = pathKey([...written, sentence.code]);
  if (round.told.has(key)) return;
  round.told.add(key);
  round.problems.push({ ...sentence, path: written, onKey });
}

function planUnknownKey(round: Round, plan: Plan, path: DataPath, known: readonly string[]): void {
  const group = at(round.data, path.slice(0, -1));
  tell(round, path, true, unknownKeySentence(path, known, group));
  const near = nearestName(String(path.at(-1)), known);
  const taken = near === undefined || under(group, near) !== undefined;
  const slot = near === undefined ? '' : pathKey([...path.slice(0, -1), near]);
  if (taken || plan.filled.has(slot)) plan.removed.add(pathKey(path));
  else {
    plan.renamed.set(pathKey(path), near);
    plan.filled.add(slot);
  }
}

function leaveOut(round: Round, plan: Plan, path: DataPath): void {
  const target = toRemove(path);
  if (!target) plan.hopeless = true;
  else {
    plan.removed.add(pathKey(target));
    round.gone.add(pathKey(target));
    round.leftOut.push(round.written(target));
  }
}

function planValue(round: Round, plan: Plan, { path, complaint }: Issue & { readonly genre: 'value' }): void {
  if (!isMissing(round.data, path)) {
    tell(round, path, complaint.onKey ?? false, valueSentence(path, at(round.data, path), complaint));
    leaveOut(round, plan, path);
  } else if (!plan.filled.has(pathKey(path))) {
    if (!round.gone.has(pathKey(path))) tell(round, path, true, missingSentence(path, complaint));
    leaveOut(round, plan, path.slice(0, -1));
  }
}

/** What to do about the issues of a round, each being told on the way. */
function planOf(round: Round, issues: readonly Issue[]): Plan {
  const plan: Plan = { removed: new Set(), renamed: new Map(), filled: new Set(), hopeless: false };
  // Unknown keys first: one that stands for a missing key explains that it is missing.
  for (const issue of issues)
    if (issue.genre === 'unknown-key') planUnknownKey(round, plan, issue.path, issue.known);
  for (const issue of issues) if (issue.genre === 'value') planValue(round, plan, issue);
  return plan;
}

/**
 * Reads `raw` through `schema`. Whatever is wrong is told once and left out (a misspelt key is set right), and the rest
 * is read again, so that one slip hides no other. When too much is missing, `lenient` reads what remains.
 */
export function readShape<T>(schema: z.ZodType<T>, raw: unknown, lenient?: z.ZodType): ReadData<T> {
  const origins = noOrigins();
  const problems: Problem[] = [];
  const leftOut: DataPath[] = [];
  const told = new Set<string>();
  const gone = new Set<string>();
  let data = raw;
  let isStrict = true;
  const written = (path: DataPath): DataPath => writtenPath(data, path, origins);
  const shape = { problems, leftOut, written };
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = isStrict ? schema.safeParse(data) : lenient?.safeParse(data);
    if (result?.success)
      return isStrict ? { ...shape, value: result.data as T } : { ...shape, remains: result.data };
    if (!result) break;
    const plan = planOf({ data, written, told, gone, problems, leftOut }, issuesOf(result.error, data));
    isStrict &&= !plan.hopeless;
    data = repaired(data, [], plan, origins);
  }
  return shape;
}
