import type * as z from 'zod';
import type { DataPath, PathStep } from '../../../diagnostics/fault.ts';
import type { Complaint } from './kind.ts';
import { at } from './origins.ts';

/** An issue of zod, told in our own terms. */
export type Issue =
  | { readonly genre: 'value'; readonly path: DataPath; readonly complaint: Complaint }
  | { readonly genre: 'unknown-key'; readonly path: DataPath; readonly known: readonly string[] };

type ZodIssue = z.core.$ZodIssue;

const asPath = (path: readonly PropertyKey[]): DataPath =>
  path.map((step): PathStep => (typeof step === 'number' ? step : String(step)));

const complaintOf = (issue: ZodIssue): Complaint =>
  issue.code === 'custom' && issue.params !== undefined
    ? (issue.params as unknown as Complaint)
    : { code: 'FORME-01', expected: issue.message, structure: true };

/** An issue that says "not this branch": the value at the union itself has another structure. */
const isOtherStructure = (issue: ZodIssue): boolean =>
  issue.path.length === 0 && issue.code !== 'unrecognized_keys' && complaintOf(issue).structure === true;

/** The branch of a union that the writer meant: the one whose structure is that of the value. */
function meant(branches: readonly ZodIssue[][]): readonly ZodIssue[] | undefined {
  return branches.find((issues) => !issues.some(isOtherStructure));
}

function ofUnion(branches: readonly ZodIssue[][], path: DataPath, root: unknown): readonly Issue[] {
  const branch = meant(branches);
  if (branch) return branch.flatMap((issue) => plainIssues(issue, path, root));
  const complaints = branches.flatMap((issues) => issues.filter(isOtherStructure).map(complaintOf));
  const expected = complaints.map((complaint) => complaint.expected).join(', ou ');
  const [first] = complaints;
  const base = { code: 'FORME-01', expected, structure: true };
  return [
    {
      genre: 'value',
      path,
      complaint: first?.example === undefined ? base : { ...base, example: first.example },
    },
  ];
}

/** The issues that `issue` stands for, their paths told from the root of the file. */
function plainIssues(issue: ZodIssue, base: DataPath, root: unknown): readonly Issue[] {
  const path = [...base, ...asPath(issue.path)];
  if (issue.code === 'invalid_union') return ofUnion(issue.errors, path, root);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(',');
    return issue.keys.map((key) => ({ genre: 'unknown-key', path: [...path, key], known }));
  }
  return [{ genre: 'value', path, complaint: complaintOf(issue) }];
}

/** What zod has against `root`, in the order of the file's keys as the schema tells them. */
export const issuesOf = (error: z.ZodError, root: unknown): readonly Issue[] =>
  error.issues.flatMap((issue) => plainIssues(issue, [], root));

/** Whether the key that ends `path` is not written at all. */
export function isMissing(root: unknown, path: DataPath): boolean {
  const last = path.at(-1);
  const parent = at(root, path.slice(0, -1));
  return (
    typeof last === 'string' && typeof parent === 'object' && parent !== null && !Object.hasOwn(parent, last)
  );
}
