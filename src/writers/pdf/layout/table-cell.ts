import type { RowStyle, TableStyle } from '../../../document/charte.ts';
import type { SettledStyle } from '../../../document/layout/settled-style.ts';
import type { PlacedCell } from '../../../document/layout/table-grid.ts';
import { backgroundOf, isColumnHead } from '../../../document/layout/table-look.ts';
import type { Alignment, Block } from '../../../document/tree.ts';
import { moved, type Op } from './flow.ts';
import { newGalley, type Setting, stackedHeight } from './galley.ts';
import type { StackBlocks } from './list.ts';
import type { TableGeometry } from './table-rules.ts';
import { type Tag, type TagAttributes, tagUnder } from './tags.ts';

/** What a cell needs from its table. `tag` is that of its row. */
export interface CellSetting {
  readonly setting: Setting;
  readonly geometry: TableGeometry;
  readonly style: TableStyle;
  readonly base: SettledStyle;
  readonly tag: Tag;
  readonly stackBlocks: StackBlocks;
}

/** How a cell looks by its place: what its row says, and whether it stands in the head. */
export interface CellLook {
  readonly row: RowStyle;
  readonly head: boolean;
}

/** A cell whose content is set: the height that it needs, and its ops in the height that it gets. */
export interface SetCell {
  readonly placed: PlacedCell;
  readonly fill: string | undefined;
  readonly height: number;
  readonly opsIn: (height: number) => Op[];
}

const ALIGNMENTS: Readonly<Record<Alignment, SettledStyle['alignement']>> = {
  start: 'gauche',
  center: 'centre',
  end: 'droite',
  justify: 'justifie',
  decimal: 'droite',
};

/** Sets a cell's blocks in its column. */
export function setCell(context: CellSetting, placed: PlacedCell, align: Alignment, look: CellLook): SetCell {
  const { setting, geometry, style, base, stackBlocks } = context;
  const { cell, column, colspan } = placed;
  const columnHead = isColumnHead(cell, look.head);
  const left = (geometry.edges[column] ?? 0) + style.marge_cellule.horizontale;
  const right = (geometry.edges[column + colspan] ?? 0) - style.marge_cellule.horizontale;
  const galley = newGalley();
  const text = {
    ...base,
    alignement: ALIGNMENTS[align],
    gras: base.gras || look.row.gras === true || columnHead,
  };
  const frame = {
    x: left,
    width: Math.max(right - left, 1),
    style: text,
    tag: cellTag(context.tag, placed, look.head),
  };
  stackBlocks(galley, setting, frame, align === 'decimal' ? unbroken(cell.children) : cell.children);
  const inner = stackedHeight(galley.slabs);
  const padding = style.marge_cellule.verticale;
  return {
    placed,
    fill: backgroundOf(style, look.row, columnHead),
    height: inner + 2 * padding,
    opsIn: (height) => {
      // Heads stand in the middle of their row, everything else at its top.
      const top = columnHead ? (height - inner) / 2 : padding;
      return stackedOps(galley.slabs, top);
    },
  };
}

function stackedOps(slabs: ReturnType<typeof newGalley>['slabs'], top: number): Op[] {
  const ops: Op[] = [];
  let y = top;
  slabs.forEach((slab, i) => {
    if (i > 0) y += slab.before;
    for (const op of slab.ops) ops.push(moved(op, 0, y));
    const below = slabs[i + 1];
    if (slab.table !== undefined && below?.table === undefined) {
      for (const op of slab.table.closing) ops.push(moved(op, 0, y));
    }
    y += slab.height;
  });
  return ops;
}

function cellTag(row: Tag, { cell, colspan, rowspan }: PlacedCell, inHead: boolean): Tag {
  const header = cell.header ?? (inHead ? 'column' : undefined);
  const attributes: TagAttributes = {
    ...(header !== undefined && { scope: header === 'column' ? 'Column' : 'Row' }),
    ...(colspan > 1 && { colspan }),
    ...(rowspan > 1 && { rowspan }),
  };
  return tagUnder(row, header === undefined ? 'TD' : 'TH', attributes);
}

/** An amount is never parted from its unit, nor its thousands from one another. */
function unbroken(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, children: [{ kind: 'no-break', children: block.children }] }
      : block,
  );
}
