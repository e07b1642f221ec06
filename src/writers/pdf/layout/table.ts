import type { TableStyle } from '../../../document/charte.ts';
import { bondAbove } from '../../../document/layout/keep.ts';
import { namedStyle, type SettledStyle } from '../../../document/layout/settled-style.ts';
import {
  type Grid,
  type PlacedCell,
  type TableGrid,
  tableGrid,
} from '../../../document/layout/table-grid.ts';
import {
  alignmentOf,
  CAPTION,
  columnShares,
  rowStyle,
  tableStyle,
} from '../../../document/layout/table-look.ts';
import type { Inline, Row, Table } from '../../../document/tree.ts';
import { innerBlocks, innerInlines } from '../../../document/walk.ts';
import { moved, type Op, type RepeatedHead, type Source } from './flow.ts';
import { type Frame, type Galley, holdNext, push, type Setting } from './galley.ts';
import type { StackBlocks } from './list.ts';
import { stackParagraph } from './paragraph.ts';
import { type CellSetting, type SetCell, setCell } from './table-cell.ts';
import { backgrounds, closingRules, rowRules, type TableGeometry } from './table-rules.ts';
import { type Tag, tagUnder } from './tags.ts';

/** A table in the making. */
interface Build {
  readonly setting: Setting;
  readonly style: TableStyle;
  readonly base: SettledStyle;
  readonly table: Table;
  readonly grid: TableGrid;
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
  const style = tableStyle(charte, table.style);
  const { corps, interligne } = style;
  const base = { ...frame.style, corps, interligne, avant: 0, apres: 0, retrait: 0, alinea: 0 };
  const tag = tagUnder(frame.tag, 'Table');
  const grid = tableGrid(table);
  const geometry = geometryOf(table, grid.columns, frame, style);
  const source: Source = { kind: 'table', ...(table.id !== undefined && { id: table.id }) };
  const build: Build = { setting, style, base, table, grid, geometry, source, stackBlocks };
  if (table.id !== undefined) galley.leading.push({ kind: 'anchor', x: frame.x, y: 0, id: table.id });
  galley.gap += style.avant;
  if (table.caption !== undefined && table.caption.length > 0) stackCaption(galley, build, frame, tag);
  const head = stackHead(galley, build, tag);
  stackBody(galley, build, tag, head);
  galley.gap = Math.max(galley.gap, style.apres);
}

function geometryOf(table: Table, columns: number, frame: Frame, style: TableStyle): TableGeometry {
  const shares = columnShares(table.columns, columns);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = [frame.x];
  for (const share of shares) edges.push((edges.at(-1) ?? 0) + (share / total) * frame.width);
  return { edges, thickness: style.filet.epaisseur, color: style.filet.couleur };
}

function stackCaption(galley: Galley, build: Build, frame: Frame, tag: Tag): void {
  const { setting, table, base } = build;
  const own = namedStyle(setting.charte, { ...base, ...CAPTION }, 'legende');
  stackParagraph(galley, setting, frame, {
    inlines: table.caption ?? ([] as readonly Inline[]),
    style: own,
    tag: tagUnder(tag, 'Caption'),
    source: { ...build.source, kind: 'caption' },
  });
  holdNext(galley, 2);
}

function stackHead(galley: Galley, build: Build, tag: Tag): RepeatedHead | undefined {
  const { columns, head } = build.grid;
  if (head.rows.length === 0 || columns === 0) return undefined;
  const rows = setRows(build, head, tagUnder(tag, 'THead'), 'head');
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
  if (op.kind === 'line' || op.kind === 'picture') return [{ ...op, y: op.y + dy, tag: undefined }];
  return op.kind === 'rule' || op.kind === 'fill' ? [moved(op, 0, dy)] : [];
}

function stackBody(galley: Galley, build: Build, tag: Tag, head: RepeatedHead | undefined): void {
  const { columns, body } = build.grid;
  if (body.rows.length === 0 || columns === 0) return;
  const rows = setRows(build, body, tagUnder(tag, 'TBody'), 'body');
  const styles = body.rows.map((row) => rowStyle(build.setting.charte, row));
  rows.forEach((row, i) => {
    const source = { ...build.source, kind: 'row', inlines: () => rowText(body.rows[i]) };
    if (i > 0) holdNext(galley, bondAbove(body, styles, i));
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

interface SetRow {
  readonly height: number;
  readonly ops: Op[];
  readonly closing: readonly Op[];
}

function setRows(build: Build, grid: Grid, tag: Tag, part: 'head' | 'body'): SetRow[] {
  const { setting, geometry, style, stackBlocks } = build;
  const cells: SetCell[][] = grid.cells.map((row, i) => {
    const rowTag = tagUnder(tag, 'TR');
    const look = rowStyle(setting.charte, grid.rows[i]);
    return row.map((cell) => {
      const context: CellSetting = { setting, geometry, style, stackBlocks, base: build.base, tag: rowTag };
      return setCell(context, cell, alignmentOf(build.table, cell.cell, cell.column), {
        row: look,
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
