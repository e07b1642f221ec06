import { memoryFolders } from '../../src/app/memory-folders.ts';
import { checkSeance } from '../../src/app/seance/check-seance.ts';
import type { Fault } from '../../src/diagnostics/fault.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import type { Edit, Kind } from './edit.ts';
import { applied } from './edit.ts';
import { drawn, randomFrom, seedOf } from './random.ts';
import type { Place } from './record.ts';
import { placeOf } from './record.ts';
import type { Files } from './sample/files.ts';
import { SITTING } from './sample/files.ts';
import type { Sample } from './sample/sample.ts';

/** The day of the check. */
const TODAY = '2024-10-07' as DateCivile;

/** One sitting after the other differs by a file: what was made of the others is kept. Rules need no template. */
const folders = memoryFolders({}, { sources: {}, charte: '' });
let held: Files = {};

/** Brings the sitting in memory to these files. */
function bring(files: Files): void {
  for (const path of new Set([...Object.keys(held), ...Object.keys(files)]))
    if (held[path] !== files[path]) folders.change(path, files[path]);
  held = files;
}

/** All that is found in the files of a sitting, sorted as the command prints it. Throws when a rule did. */
export function findings(files: Files): readonly Fault[] {
  bring(files);
  const { faults } = checkSeance(folders, SITTING, TODAY);
  const broken = faults.find(({ defect }) => defect !== undefined);
  if (broken?.defect) throw new Error(`${broken.message}\n${broken.defect.stack}`);
  return faults;
}

const sameness = ({ code, message }: Fault): string => `${code} ${message}`;

/** One mistake, where it was made, and what was found first that was not found in the correct sample. */
export interface Outcome {
  readonly edit: Edit;
  readonly place: Place;
  readonly first: Fault | undefined;
  readonly located: boolean;
}

/** How the mistakes of one kind were found. */
export interface Tally {
  readonly kind: Kind;
  /** Places where it can be made. */
  readonly places: number;
  readonly outcomes: readonly Outcome[];
  readonly detected: number;
  readonly located: number;
}

const holds = (
  { file, from, to }: Place,
  at: { readonly file: string; readonly line: number } | undefined,
): boolean => at !== undefined && at.file === `data/${file}` && from <= at.line && at.line <= to;

function isLocated({ lie }: Kind, place: Place, first: Fault | undefined): boolean {
  if (first === undefined) return false;
  const related = lie === undefined ? [] : (first.related ?? []);
  return [first, ...related].some(({ position }) => holds(place, position));
}

/** What is known of the correct sample: its findings, none of which counts as new. */
export const baseline = ({ files }: Sample): ReadonlySet<string> => new Set(findings(files).map(sameness));

/** Makes one mistake and looks at what is found first. */
function outcome(sample: Sample, known: ReadonlySet<string>, kind: Kind, edit: Edit): Outcome {
  const before = sample.files[edit.file] ?? '';
  const after = applied(sample, edit);
  const place = placeOf(before, after, edit);
  const all = findings({ ...sample.files, [edit.file]: after });
  const first = all.find((fault) => !known.has(sameness(fault)));
  return { edit, place, first, located: isLocated(kind, place, first) };
}

/** Makes at most `count` mistakes of one kind, drawn by `seed`. */
export function run(
  sample: Sample,
  known: ReadonlySet<string>,
  kind: Kind,
  count: number,
  seed: number,
): Tally {
  const edits = kind.edits(sample);
  const chosen = drawn(edits, count, randomFrom(seedOf(kind.id, seed)));
  const outcomes = chosen.map((edit) => outcome(sample, known, kind, edit));
  return {
    kind,
    places: edits.length,
    outcomes,
    detected: outcomes.filter(({ first }) => first !== undefined).length,
    located: outcomes.filter(({ located }) => located).length,
  };
}

/** Share of all variants that must be detected, and share that must be found at the right place. */
export const FLOORS = { detected: 1, located: 0.95 } as const;

/** Whether a kind reaches the floors. A kind that has no place in the sample proves nothing. */
export const reaches = ({ outcomes, detected, located }: Tally): boolean =>
  outcomes.length > 0 &&
  detected >= FLOORS.detected * outcomes.length &&
  located >= FLOORS.located * outcomes.length;
