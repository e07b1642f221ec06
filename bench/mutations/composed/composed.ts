import type { Edit } from '../edit.ts';
import { drawn, randomFrom, seedOf } from '../random.ts';
import { additionsIn } from './additions.ts';
import type { Desk, Verdict } from './desk.ts';
import { factsIn } from './facts.ts';
import { namerOf, schemaFields } from './fields.ts';
import type { Instance } from './instances.ts';
import { instancesIn } from './instances.ts';
import type { Field, Operator } from './operators.ts';
import { ADDED, OPERATORS } from './operators.ts';

/** What came of one operator on one field: how many mistakes ended in each way. */
export interface Cell {
  readonly field: string;
  readonly operator: string;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Those that were not seen at their place, in words. */
  readonly missed: readonly string[];
}

/** All that can be changed in a sitting, by field: the values of the data, the facts of the prose. */
export function fieldsOf({ sitting, dossier, sources }: Desk): ReadonlyMap<string, readonly Instance[]> {
  const { files } = sitting;
  const instances = [...instancesIn(files, namerOf(schemaFields())), ...factsIn(files, dossier, sources)];
  const byField = new Map<string, Instance[]>();
  for (const one of instances) {
    const same = byField.get(one.field) ?? [];
    same.push(one);
    byField.set(one.field, same);
  }
  return byField;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** How often a text stands in the files as a whole word. */
function statedIn(files: Readonly<Record<string, string>>): Field['stated'] {
  const all = Object.values(files).join('\n');
  const known = new Map<string, number>();
  return (text) => {
    const count =
      known.get(text) ??
      [...all.matchAll(new RegExp(`(?<![\\p{L}\\d])${escaped(text)}(?![\\p{L}\\d])`, 'gu'))].length;
    known.set(text, count);
    return count;
  };
}

type Way = Pick<Operator, 'id' | 'titre'>;

/** By place, what may be done there, made when it is asked for. */
type Ways = readonly (() => readonly Edit[])[];

/** Values of one field that are looked at: those drawn first of hundreds of names. */
const VALUES = 12;

/** What came of mistakes drawn among the ways to go wrong of each place, one a place. */
function cell(desk: Desk, field: string, { id, titre }: Way, ways: Ways, draws: Draws): Cell {
  const random = randomFrom(seedOf(`${desk.sitting.name} ${field} ${id}`, draws.seed));
  const places = drawn(ways, VALUES, random)
    .slice(0, VALUES)
    .map((edits) => edits())
    .filter((edits) => edits.length > 0);
  const chosen = drawn(places, draws.variants, random)
    .slice(0, draws.variants)
    .flatMap((edits) => drawn(edits, 1, random).slice(0, 1));
  const outcomes = chosen.map(desk.outcome);
  const verdicts = { 'au lieu': 0, ailleurs: 0, 'non vu': 0, 'sans effet': 0 };
  for (const { verdict } of outcomes) verdicts[verdict] += 1;
  const missed = outcomes
    .filter(({ verdict }) => verdict === 'ailleurs' || verdict === 'non vu')
    .map(({ verdict, told }) => `${verdict.padEnd(8)} ${field} | ${titre} | ${told}`);
  return { field, operator: id, verdicts, missed };
}

/** How mistakes are drawn. */
export interface Draws {
  readonly seed: number;
  /** At most, by field and operator. */
  readonly variants: number;
}

/** How much is made, and in which fields: all of them unless told. */
export interface Asked {
  readonly seed: number;
  readonly variants: number;
  readonly isAsked?: (field: string) => boolean;
}

/** Makes mistakes in one sitting: every operator in every field. Each cell is drawn by itself: fewer of them are the same. */
export function composedIn(desk: Desk, { seed, variants, isAsked = () => true }: Asked): readonly Cell[] {
  const { files } = desk.sitting;
  const stated = statedIn(files);
  const draws = { seed, variants };
  const fields = fieldsOf(desk);
  const additions = additionsIn(desk, [...fields.values()].flat());
  const ofValues = [...fields]
    .filter(([field]) => isAsked(field))
    .flatMap(([field, same]) =>
      OPERATORS.map((operator) => {
        const ways = same.map((one) => () => operator.edits(one, { files, same, stated }));
        return cell(desk, field, operator, ways, draws);
      }),
    );
  const ofKeys = [...additions]
    .filter(([field]) => isAsked(field))
    .map(([field, places]) =>
      cell(
        desk,
        field,
        ADDED,
        places.map((edits) => () => edits),
        draws,
      ),
    );
  return [...ofValues, ...ofKeys];
}
