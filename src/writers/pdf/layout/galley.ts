import type { Charte } from '../../../document/charte.ts';
import type { Bond } from '../../../document/layout/keep.ts';
import type { SettledStyle } from '../../../document/layout/settled-style.ts';
import type { Faces } from '../text/fonts.ts';
import type { Op, Slab } from './flow.ts';
import type { Tag } from './tags.ts';

/** What layout needs everywhere. */
export interface Setting {
  readonly charte: Charte;
  readonly faces: Faces;
}

/** Where blocks are set: their column, the style that they inherit, the element that they belong to. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly style: SettledStyle;
  readonly tag: Tag;
  /** Inside a table cell: alignment is the column's, and lines are filled one by one. */
  readonly cell?: { readonly align: SettledStyle['alignement']; readonly unbroken: boolean };
}

/** Slabs in the making, and what the next one must respect. */
export interface Galley {
  readonly slabs: Slab[];
  /** Space owed below the last slab. */
  gap: number;
  /** How the gap above the next slab holds. */
  bond: Bond;
  newPage: boolean;
  /** What goes with the next slab: the anchor of a section, the marker of an item. */
  readonly leading: Op[];
}

/** An empty galley. */
export function newGalley(): Galley {
  return { slabs: [], gap: 0, bond: 0, newPage: false, leading: [] };
}

/** Adds a slab under the others; `avant` is the space that it asks for above itself. */
export function push(galley: Galley, slab: Omit<Slab, 'before' | 'bond' | 'newPage'>, avant = 0): void {
  const leading = galley.leading.splice(0);
  galley.slabs.push({
    ...slab,
    ops: leading.length > 0 ? [...onBaseline(leading, slab.ops), ...slab.ops] : slab.ops,
    before: galley.gap + avant,
    bond: galley.newPage ? 0 : galley.bond,
    ...(galley.newPage && { newPage: true }),
  });
  galley.gap = 0;
  galley.bond = 0;
  galley.newPage = false;
}

/** A marker stands on the baseline of the line that it marks. */
function onBaseline(leading: readonly Op[], ops: readonly Op[]): readonly Op[] {
  const line = ops.find((op) => op.kind === 'line');
  return line === undefined ? leading : leading.map((op) => (op.kind === 'line' ? { ...op, y: line.y } : op));
}

/** Makes the gaps among the slabs from rank `first` hold at least as `bond`. */
export function bind(galley: Galley, first: number, bond: Bond): void {
  for (let i = first + 1; i < galley.slabs.length; i += 1) strengthen(galley, i, bond);
}

/** Makes the gap above the slab of rank `i` hold at least as `bond`. */
export function strengthen(galley: Galley, i: number, bond: Bond): void {
  const slab = galley.slabs[i];
  if (slab !== undefined && slab.bond < bond && !slab.newPage) galley.slabs[i] = { ...slab, bond };
}

/** Makes the gap under the last slab hold at least as `bond`. */
export function holdNext(galley: Galley, bond: Bond): void {
  if (galley.bond < bond) galley.bond = bond;
}

/** Height of the slabs, one under the other, without the space above the first. */
export function stackedHeight(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, slab, i) => sum + slab.height + (i === 0 ? 0 : slab.before), 0);
}
