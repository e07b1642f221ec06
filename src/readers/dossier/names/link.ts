import { MOST_SHOWN } from '../../../diagnostics/capped.ts';
import type { DataPath } from '../../../diagnostics/fault.ts';
import type { NomElu } from '../../../domaine/personne.ts';
import type { IdQuestion } from '../../../domaine/seance.ts';
import type { Saying } from '../fault-at.ts';
import type { CitedQuestion, CitedQuestions } from '../shape/questions.ts';
import type { CitedConvention, CitedElu } from '../shape/references.ts';
import { pathKey } from '../shape/repair.ts';
import type { Directory } from './directory.ts';
import type { Found } from './look-up.ts';
import { lookUpConvention, lookUpElu, lookUpQuestion } from './look-up.ts';

/** Data in which every name that was cited stands for what it names. */
export type Linked<T> = T extends string | number | boolean | undefined
  ? T
  : T extends CitedElu
    ? NomElu
    : T extends CitedQuestion
      ? IdQuestion
      : T extends CitedQuestions
        ? readonly IdQuestion[]
        : T extends CitedConvention
          ? string
          : T extends readonly (infer U)[]
            ? readonly Linked<U>[]
            : { readonly [K in keyof T]: Linked<T[K]> };

/** A name that was not found, at a path of the linked data. */
export interface LinkProblem {
  readonly path: DataPath;
  readonly saying: Saying;
}

/** What linking gathers on its way. */
export interface Gathered {
  readonly problems: LinkProblem[];
  /** Paths of names that stand for nothing. */
  readonly lost: DataPath[];
  /** By path of a list of questions: for each question, the rank of the element that wrote it, -1 for a single text. */
  readonly expanded: Map<string, readonly number[]>;
}

type Citation = CitedElu | CitedQuestion | CitedQuestions | CitedConvention;

const GENRES = new Set(['cited-elu', 'cited-question', 'cited-questions', 'cited-convention']);

const isCitation = (value: object): value is Citation =>
  'genre' in value && typeof value.genre === 'string' && GENRES.has(value.genre);

function note(found: Found, path: DataPath, gathered: Gathered): string {
  if (found.saying) gathered.problems.push({ path, saying: found.saying });
  if (found.lost === true) gathered.lost.push(path);
  return found.name;
}

/** Questions of one range that are not in the order of passage make one fault, on the range. */
function linkQuestions(
  cited: CitedQuestions,
  path: DataPath,
  directory: Directory,
  gathered: Gathered,
): IdQuestion[] {
  gathered.expanded.set(pathKey(path), cited.ranks);
  const told = new Set<number | undefined>();
  return cited.ids.map((id, index) => {
    const found = lookUpQuestion(id, directory);
    const rank = cited.ranks[index];
    if (!found.saying || told.has(rank) || isFull(gathered)) return id;
    told.add(rank);
    note(found, [...path, index], gathered);
    return id;
  });
}

/** Once more are told than will be shown, names are not looked up: the nearest of a name is costly to find. */
const isFull = ({ problems }: Gathered): boolean => problems.length > MOST_SHOWN;

function linkCitation(
  cited: Citation,
  path: DataPath,
  directory: Directory,
  gathered: Gathered,
): string | string[] {
  switch (cited.genre) {
    case 'cited-elu':
      return isFull(gathered) ? cited.nom : note(lookUpElu(cited, directory), path, gathered);
    case 'cited-question':
      return note(lookUpQuestion(cited.id, directory), path, gathered);
    case 'cited-convention':
      return note(lookUpConvention(cited, directory), path, gathered);
    case 'cited-questions':
      return linkQuestions(cited, path, directory, gathered);
  }
}

function walk(value: unknown, path: DataPath, directory: Directory, gathered: Gathered): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item, rank) => walk(item, [...path, rank], directory, gathered));
  if (isCitation(value)) return linkCitation(value, path, directory, gathered);
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, walk(item, [...path, key], directory, gathered)]),
  );
}

/** Replaces every name cited in `value` by what it names, gathering what is wrong. */
export const link = <T>(value: T, directory: Directory, gathered: Gathered): Linked<T> =>
  walk(value, [], directory, gathered) as Linked<T>;
