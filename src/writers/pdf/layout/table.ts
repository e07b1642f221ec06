import type { RowStyle, TableStyle } from '../../../document/charte.ts';
import type { Alignment, Inline, Row, Table } from '../../../document/tree.ts';
import { innerBlocks, innerInlines } from '../../../document/walk.ts';
import { moved, type Op, type RepeatedHead, type Source } from './flow.ts';
import { type Frame, type Galley, holdNext, push, type Setting } from './galley.ts';
import { columnsNeeded, type Grid, makeGrid, type PlacedCell } from './grid.ts';
import type { StackBlocks } from './list.ts';
import { stackParagraph } from './paragraph.ts';
import { namedStyle, type SettledStyle } from './style.ts';
import { type CellSetting, type SetCell, setCell } from './table-cell.ts';
import { backgrounds, closingRules, rowRules, type TableGeometry } from './table-rules.ts';
import { type Tag, tagUnder } from './tags.ts';

const FALLBACK: TableStyle = {
  corps: 9.5,
  interligne: 1.25,
  marge_cellule: { horizontale: 5, verticale: 3 },
  filet: { epaisseur: 0.5, couleur: '#8a8a8a' },
  fond_entete: '#eeeeee',
  avant: 6,
  apres: 10,
};

/** A table in the making. */
interface Build {
  readonly setting: Setting;
  readonly style: TableStyle;
  readonly base: SettledStyle;
  readonly table: Table;
  readonly geometry: TableGeometry;
  readonly source: Source;
  readonly stackBlocks: StackBlocks;
}

/** Stacks a table: caption, head, then one slab a row, so that no row ever splits. */
export function stackTable(
  galley: Galley,
  setting: Setting,
  frame: Frame,
  table: Table,
  stackBlocks: StackBlocks,
): void {
  const { charte } = setting;
  const style = charte.tableaux[table.style ?? 'tableau'] ?? charte.tableaux.tableau ?? FALLBACK;
  const { corps, interligne } = style;
  const base = { ...frame.style, corps, interligne, avant: 0, apres: 0, retrait: 0, alinea: 0 };
  const tag = tagUnder(frame.tag, 'Table');
  const geometry = geometryOf(table, frame, style);
  const source: Source = { kind: 'table', ...(table.id !== undefined && { id: table.id }) };
  const build: Build = { setting, style, base, table, geometry, source, stackBlocks };
  if (table.id !== undefined) galley.leading.push({ kind: 'anchor', x: frame.x, y: 0, id: table.id });
  galley.gap += style.avant;
  if (table.caption !== undefined && table.caption.length > 0) stackCaption(galley, build, frame, tag);
  const head = stackHead(galley, build, tag);
  stackBody(galley, build, tag, head);
  galley.gap = Math.max(galley.gap, style.apres);
}

function geometryOf(table: Table, frame: Frame, style: TableStyle): TableGeometry {
  const count = Math.max(columnsNeeded(table.head, table.columns.length), columnsNeeded(table.body, 0));
  const shares = Array.from({ length: count }, (_, i) => Math.max(table.columns[i]?.width ?? 1, 0.01));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = [frame.x];
  for (const share of shares) edges.push((edges.at(-1) ?? 0) + (share / total) * frame.width);
  return { edges, thickness: style.filet.epaisseur, color: style.filet.couleur };
}

function stackCaption(galley: Galley, build: Build, frame: Frame, tag: Tag): void {
  const { setting, table, base } = build;
  const own = namedStyle(setting.charte, { ...base, gras: true, apres: 4, alignement: 'gauche' }, 'legende');
  stackParagraph(galley, setting, frame, {
    inlines: table.caption ?? ([] as readonly Inline[]),
    style: own,
    tag: tagUnder(tag, 'Caption'),
    source: { ...build.source, kind: 'caption' },
  });
  holdNext(galley, 2);
}

function stackHead(galley: Galley, build: Build, tag: Tag): RepeatedHead | undefined {
  const { table, geometry } = build;
  if (table.head.length === 0 || geometry.edges.length < 2) return undefined;
  const grid = makeGrid(table.head, geometry.edges.length - 1);
  const rows = setRows(build, grid, tagUnder(tag, 'THead'), 'head');
  const ops: Op[] = [];
  let height = 0;
  for (const row of rows) {
    ops.push(...row.ops.flatMap((op) => untagged(op, height)));
    height += row.height;
  }
  for (const row of rows) {
    const source = { ...build.source, kind: 'head-row' };
    push(galley, {
      height: row.height,
      ops: row.ops,
      source,
      table: { head: undefined, part: 'head', closing: row.closing },
    });
    holdNext(galley, 2);
  }
  return { height, ops };
}

/** A repeated head is an artifact: read once, seen on every page. Only what is seen is repeated. */
function untagged(op: Op, dy: number): Op[] {
  if (op.kind === 'line') return [{ ...op, y: op.y + dy, tag: undefined }];
  return op.kind === 'rule' || op.kind === 'fill' ? [moved(op, 0, dy)] : [];
}

function stackBody(galley: Galley, build: Build, tag: Tag, head: RepeatedHead | undefined): void {
  const { table, geometry, setting } = build;
  if (table.body.length === 0 || geometry.edges.length < 2) return;
  const grid = makeGrid(table.body, geometry.edges.length - 1);
  const rows = setRows(build, grid, tagUnder(tag, 'TBody'), 'body');
  const styles = table.body.map((row) => rowStyle(setting, row));
  rows.forEach((row, i) => {
    const source = { ...build.source, kind: 'row', inlines: () => rowText(table.body[i]) };
    if (i > 0) holdNext(galley, bondAbove(grid, styles, i));
    push(galley, {
      height: row.height,
      ops: row.ops,
      source,
      table: { head, part: 'body', closing: row.closing },
    });
  });
}

/** The text of a row, to find where it comes from. */
function rowText(row: Row | undefined): readonly Inline[] {
  const blocks = row?.cells.flatMap((cell) => cell.children) ?? [];
  return blocks.flatMap((block) =>
    [...innerInlines(block), ...innerBlocks(block).flatMap(innerInlines)].flat(),
  );
}

function rowStyle({ charte }: Setting, row: Row): RowStyle {
  return (row.style === undefined ? undefined : charte.rangs[row.style]) ?? {};
}

/** Rows that a cell joins, and those that the house style joins, stay together; so do, if they can, two at each end. */
function bondAbove(grid: Grid, styles: readonly RowStyle[], i: number): 0 | 1 | 2 {
  const joined = grid.owners[i]?.some((cell) => cell !== undefined && cell.row < i);
  if (joined || styles[i - 1]?.solidaire === 'suivant' || styles[i]?.solidaire === 'precedent') return 2;
  return i === 1 || i === styles.length - 1 ? 1 : 0;
}

interface SetRow {
  readonly height: number;
  readonly ops: Op[];
  readonly closing: readonly Op[];
}

function setRows(build: Build, grid: Grid, tag: Tag, part: 'head' | 'body'): SetRow[] {
  const { setting, geometry, style, stackBlocks } = build;
  const cells: SetCell[][] = grid.cells.map((row, i) => {
    const rowTag = tagUnder(tag, 'TR');
    const own = grid.rows[i];
    const look = own === undefined ? {} : rowStyle(setting, own);
    return row.map((cell) => {
      const context: CellSetting = { setting, geometry, style, stackBlocks, base: build.base, tag: rowTag };
      return setCell(context, cell, columnAlign(build.table, cell), {
        bold: look.gras ?? false,
        fill: look.fond,
        head: part === 'head',
      });
    });
  });
  const heights = rowHeights(grid, cells);
  return grid.rows.map((_, i) => ({
    height: heights[i] ?? 0,
    ops: [
      ...backgrounds(geometry, cells[i] ?? [], heights, i),
      ...rowRules(geometry, grid, i, heights[i] ?? 0),
      ...(cells[i] ?? []).flatMap((cell) => cell.opsIn(spannedHeight(heights, cell.placed))),
    ],
    closing: closingRules(geometry, heights[i] ?? 0),
  }));
}

function columnAlign(table: Table, { cell, column }: PlacedCell): Alignment {
  return cell.align ?? table.columns[column]?.align ?? 'start';
}

/** A row is as high as its highest cell; a cell over several rows may heighten the last of them. */
function rowHeights(grid: Grid, cells: readonly (readonly SetCell[])[]): number[] {
  const heights = grid.rows.map(() => 0);
  const all = cells.flat().sort((a, b) => a.placed.rowspan - b.placed.rowspan);
  for (const { placed, height } of all) {
    const last = placed.row + placed.rowspan - 1;
    const missing = height - spannedHeight(heights, placed);
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

function spannedHeight(heights: readonly number[], { row, rowspan }: PlacedCell): number {
  return heights.slice(row, row + rowspan).reduce((sum, height) => sum + height, 0);
}
