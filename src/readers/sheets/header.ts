import type { Fault } from '../../diagnostics/fault.ts';
import { citation } from '../../diagnostics/foreign-text.ts';
import { nameKey, withinLetters } from '../../diagnostics/nearest-name.ts';
import type { Row, Sheet } from './sheet.ts';
import { cellAt, faultInSheet, faultOnSheet } from './sheet.ts';

/** A kind of column: what its titles look like, folded, and what it is called in reports. */
export interface ColumnKind<Role extends string> {
  readonly role: Role;
  readonly pattern: RegExp;
  readonly label: string;
  /** Plain words of its titles, near which a title that is not understood is a slip. */
  readonly words: readonly string[];
  /** May stand several times. */
  readonly several?: boolean;
}

/** A column that was understood. */
export interface Column<Role extends string> {
  readonly role: Role;
  readonly index: number;
  /** Its title as written. */
  readonly title: string;
  readonly label: string;
}

/** The row of titles, read. */
export interface Header<Role extends string> {
  /** Its rank among the rows of the sheet. */
  readonly rank: number;
  readonly columns: readonly Column<Role>[];
  /** Columns that have a title that says nothing here. */
  readonly leftOut: readonly { readonly index: number; readonly title: string }[];
}

/** A title in bare words: "Nom / Prénom(s)" gives "nom prenom s". */
export const bareTitle = (title: string): string =>
  nameKey(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Rows looked at for the titles: a table may begin with a few lines that say what it is. */
const SEARCHED = 25;

function columnsOf<Role extends string>(row: Row, kinds: readonly ColumnKind<Role>[]): Header<Role> {
  const columns: Column<Role>[] = [];
  const leftOut: { index: number; title: string }[] = [];
  row.cells.forEach(({ text: title }, index) => {
    if (title === '') return;
    const kind = title.length > 100 ? undefined : kinds.find(({ pattern }) => pattern.test(bareTitle(title)));
    if (kind) columns.push({ role: kind.role, index, title, label: kind.label });
    else leftOut.push({ index, title });
  });
  return { rank: 0, columns, leftOut };
}

/** A title that is a letter or two away from a word of a kind that no column has. */
function nearKind<Role extends string>(
  title: string,
  kinds: readonly ColumnKind<Role>[],
): string | undefined {
  const written = bareTitle(title);
  if (written.length < 5 || written.length > 40) return undefined;
  const limit = written.length < 8 ? 1 : 2;
  return kinds.flatMap(({ words }) => words).find((word) => withinLetters(written, bareTitle(word), limit));
}

/** Two columns that say the same thing, and titles that are slips of another. */
function headerFaults<Role extends string>(
  sheet: Sheet,
  row: Row,
  { columns, leftOut }: Header<Role>,
  kinds: readonly ColumnKind<Role>[],
): readonly Fault[] {
  const twice = columns.filter(({ role }, rank) => {
    const several = kinds.some((kind) => kind.role === role && kind.several === true);
    return !several && columns.findIndex((other) => other.role === role) < rank;
  });
  const slips = leftOut.flatMap(({ index, title }) => {
    const near = nearKind(title, kinds);
    return near === undefined ? [] : [{ index, title, near }];
  });
  return [
    ...twice.map(({ index, title, label }) =>
      faultInSheet(
        { sheet, row: row.number, column: index },
        {
          code: 'IMPO-02',
          message: `« ${citation(title)} » est une seconde colonne pour la même chose (${label}).`,
          hint: "N'en garder qu'une, ou changer le titre de l'autre.",
        },
      ),
    ),
    ...slips.map(({ index, title, near }) =>
      faultInSheet(
        { sheet, row: row.number, column: index },
        {
          code: 'IMPO-02',
          message: `« ${citation(title)} » n'est le titre d'aucune colonne connue ; sans doute « ${near} ».`,
          hint: `Écrire « ${near} », ou un tout autre titre si la colonne dit autre chose.`,
        },
      ),
    ),
  ];
}

/** What a table must have: each need is met by any of its roles. */
export interface Needs<Role extends string> {
  readonly roles: readonly (readonly Role[])[];
  /** The titles that a table has, for the remedy. */
  readonly example: string;
}

const meets = <Role extends string>(header: Header<Role>, roles: readonly Role[]): boolean =>
  header.columns.some(({ role }) => roles.includes(role));

/** A test that knows the row of titles of such a table. */
export const headerTest =
  <Role extends string>(kinds: readonly ColumnKind<Role>[], { roles }: Needs<Role>) =>
  (row: Row): boolean => {
    const header = columnsOf(row, kinds);
    return roles.every((need) => meets(header, need));
  };

/** Finds the row of titles: the first that has all that is needed, else the one that has most of it. */
export function findHeader<Role extends string>(
  sheet: Sheet,
  kinds: readonly ColumnKind<Role>[],
  { roles, example }: Needs<Role>,
):
  | { readonly header: Header<Role>; readonly faults: readonly Fault[] }
  | { readonly faults: readonly Fault[] } {
  const read = sheet.rows.slice(0, SEARCHED).map((row, rank) => ({ ...columnsOf(row, kinds), rank }));
  const header = read.find((one) => roles.every((need) => meets(one, need)));
  if (header) {
    const row = sheet.rows[header.rank];
    return { header, faults: row ? headerFaults(sheet, row, header, kinds) : [] };
  }
  const [nearest] = read.toSorted((a, b) => b.columns.length - a.columns.length);
  const found = nearest && nearest.columns.length > 0 ? sheet.rows[nearest.rank] : undefined;
  const missing = roles.filter((need) => !nearest || !meets(nearest, need)).map(([role]) => role);
  const labels = kinds.filter(({ role }) => missing.includes(role)).map(({ label }) => label);
  const seen = found?.cells.flatMap(({ text }) => (text === '' ? [] : [`« ${citation(text)} »`])).join(', ');
  const message =
    found === undefined
      ? "aucune ligne n'a l'air de donner les titres des colonnes."
      : `la ligne ${found.number} donne les titres ${seen} ; il manque la colonne qui dit ${labels.join(' et celle qui dit ')}.`;
  const hint = `Donner pour titres, par exemple : ${example}.`;
  const fault = faultOnSheet(sheet.name, { code: 'IMPO-02', message, hint });
  return { faults: [found ? { ...fault, position: sheet.locate(found.number) } : fault] };
}

/** The cells of `row` in the columns of a role. */
export const cellsIn = <Role extends string>(header: Header<Role>, row: Row, role: Role) =>
  header.columns
    .filter((column) => column.role === role)
    .map(({ index, title }) => ({ index, title, cell: cellAt(row, index) }));
