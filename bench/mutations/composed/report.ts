import type { Cell } from './composed.ts';
import type { Verdict } from './desk.ts';
import { WAYS } from './operators.ts';

type Counts = Readonly<Record<Verdict, number>>;

const NONE: Counts = { 'au lieu': 0, ailleurs: 0, 'non vu': 0, 'sans effet': 0 };

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, one) => ({
      'au lieu': total['au lieu'] + one['au lieu'],
      ailleurs: total.ailleurs + one.ailleurs,
      'non vu': total['non vu'] + one['non vu'],
      'sans effet': total['sans effet'] + one['sans effet'],
    }),
    NONE,
  );

const madeOf = (counts: Counts): number => Object.values(counts).reduce((total, one) => total + one, 0);

const seenOf = (counts: Counts): number => counts['au lieu'] + counts.ailleurs;

/** What came of all that was done to one field. */
interface FieldCounts {
  readonly field: string;
  readonly counts: Counts;
  readonly cells: readonly Cell[];
}

function byField(cells: readonly Cell[]): readonly FieldCounts[] {
  const fields = new Map<string, Cell[]>();
  for (const cell of cells) fields.set(cell.field, [...(fields.get(cell.field) ?? []), cell]);
  return [...fields]
    .map(([field, own]) => ({ field, cells: own, counts: sum(own.map(({ verdicts }) => verdicts)) }))
    .toSorted((a, b) => (a.field < b.field ? -1 : 1));
}

/** What an operator did to a field, less where nothing came of it: "retapé 2/4". */
function unseen({ cells }: FieldCounts): string {
  return WAYS.flatMap(({ id, mot }) => {
    const counts = sum(cells.filter(({ operator }) => operator === id).map(({ verdicts }) => verdicts));
    return counts['non vu'] === 0 ? [] : [`${mot} ${counts['non vu']}/${madeOf(counts)}`];
  }).join(', ');
}

/** The row of a field of which some mistakes are published unseen: the field, those unseen of those that matter, how. */
function row(one: FieldCounts): string {
  const { 'non vu': missed } = one.counts;
  return `| ${one.field} | ${missed} sur ${missed + seenOf(one.counts)} | ${unseen(one)} |`;
}

/** The row of a field; empty for one of which nothing is published unseen. */
export const rowOf = (cells: readonly Cell[]): string =>
  byField(cells)
    .filter(({ counts }) => counts['non vu'] > 0)
    .map(row)
    .join('\n');

const table = (head: readonly string[], rows: readonly string[]): string =>
  [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows].join('\n');

const percent = (part: number, all: number): string =>
  all === 0 ? '' : `${Math.floor((part / all) * 100)} %`;

function operatorRow(titre: string, cells: readonly Cell[]): string {
  const counts = sum(cells.map(({ verdicts }) => verdicts));
  const seen = seenOf(counts);
  const matter = seen + counts['non vu'];
  const columns = [
    matter,
    percent(seen, matter),
    percent(counts['au lieu'], seen),
    counts['non vu'],
    counts['sans effet'],
  ];
  return `| ${titre} | ${columns.join(' | ')} |`;
}

const HEAD = ['Ce qui est fait', 'qui compte', 'vu', 'au lieu', 'publié sans être vu', 'sans effet'];

/** The table of operators, over all fields. */
export function operatorTable(cells: readonly Cell[]): string {
  const rows = WAYS.map(({ id, titre }) =>
    operatorRow(
      titre,
      cells.filter(({ operator }) => operator === id),
    ),
  );
  return table(HEAD, [...rows, operatorRow('**en tout**', cells)]);
}

const FIELDS = ['Champ', 'publié sans être vu', 'ce qui passe, sur ce qui a été fait'];

const listOf = (fields: readonly string[]): string =>
  fields.length === 0 ? 'Aucun.' : fields.map((field) => `\`${field}\``).join(', ');

/** What the page tells of what was made: `fields` are those of the schemas. */
export function page(cells: readonly Cell[], fields: readonly string[]): string {
  const all = byField(cells);
  const missed = all.filter(({ counts }) => counts['non vu'] > 0);
  const never = missed.filter(({ counts }) => seenOf(counts) === 0);
  const partly = missed.filter(({ counts }) => seenOf(counts) > 0);
  const silent = all.filter(({ counts }) => counts['non vu'] + seenOf(counts) === 0 && madeOf(counts) > 0);
  const tried = new Set(all.filter(({ counts }) => madeOf(counts) > 0).map(({ field }) => field));
  // A list that is typed has its items.
  const absent = fields.filter((field) => !tried.has(field) && !tried.has(field.replace(/(?:\[\])+$/u, '')));
  return `${operatorTable(cells)}

### Champs dont aucune faute n'est vue (${never.length})

${table(FIELDS, never.map(row))}

### Champs dont certaines fautes passent (${partly.length})

${table(FIELDS, partly.map(row))}

### Champs dont une faute ne change rien de ce qui est publié, et n'est pas vue (${silent.length})

${listOf(silent.map(({ field }) => field))}

### Champs où aucune faute ne se fait dans ces séances (${absent.length})

${listOf(absent)}
`;
}
