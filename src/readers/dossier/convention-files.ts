import type { Convention } from '../../domaine/convention.ts';
import type { DataFile } from './data-file.ts';
import { readDataFile } from './data-file.ts';
import type { MarkdownEntry } from './folders.ts';
import { markdownFiles } from './folders.ts';
import type { LinkedFile } from './linked-file.ts';
import { problemsIn, unlinked } from './linked-file.ts';
import { budgetProblems } from './names/budget-problems.ts';
import type { Reader } from './reader.ts';
import { recallOf } from './reader.ts';
import type { Kept } from './report-files.ts';
import type { ReadConvention } from './schemas/convention.ts';
import { conventionSchema } from './schemas/convention.ts';
import type { Source } from './sources.ts';

/** Conventions, with the names of all their files: one that can't be read is there all the same. */
export interface KeptConventions extends Kept<Convention> {
  readonly ids: readonly string[];
}

function readConvention(reader: Reader, { path, shown, id }: MarkdownEntry): LinkedFile<Convention> {
  const data = readDataFile(reader, { path, shown, schema: conventionSchema });
  return recallOf(reader)(`linked ${path}`, [data], () => checkedConvention(data, id));
}

function checkedConvention(data: DataFile<ReadConvention>, id: string): LinkedFile<Convention> {
  const file = unlinked(data, ['conventions', id]);
  const { value, source } = file;
  if (!value || !source) return { ...(source ? { source } : {}), whole: false, faults: file.faults };
  const problems = problemsIn(source, file.whole && value.budget ? budgetProblems(value.budget) : []);
  const convention: Convention = { id, ...value, corps: source.file.body };
  const whole = file.whole && problems.length === 0;
  return { value: convention, source, whole, faults: [...file.faults, ...problems] };
}

/** The conventions of a sitting, by the names of their files. */
export function readConventions(reader: Reader, root: string, sitting: string): KeptConventions {
  const folder = markdownFiles(reader, `${sitting}/conventions`, root);
  const byId = new Map<string, Convention>();
  const sources: Source[] = [];
  const faults = [...folder.faults];
  let whole = true;
  for (const entry of folder.files) {
    const file = readConvention(reader, entry);
    faults.push(...file.faults);
    whole &&= file.whole;
    if (file.value) byId.set(entry.id, file.value);
    if (file.source) sources.push(file.source);
  }
  return { byId, sources, faults, whole, ids: folder.files.map(({ id }) => id) };
}
