import type { RowStyle } from '../charte.ts';
import { inlineText } from '../plain-text.ts';
import type { Block } from '../tree.ts';
import type { Grid } from './table-grid.ts';

/** How two things hold to one page: they may part, would rather not, must not. */
export type Bond = 0 | 1 | 2;

/** More lines of a label and its value than this may part across pages. */
const ENTRIES_TOGETHER = 8;

/** Whether so many lines of a label and its value stay on one page. */
export const holdsEntries = (count: number): boolean => count <= ENTRIES_TOGETHER;

/** A paragraph had rather stay with the list that it announces, or with the table when its colon says so. */
export const announces = (block: Block | undefined, next: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  (next?.kind === 'list' || (next?.kind === 'table' && /:\s*$/u.test(inlineText(block.children))));

/** One item alone at the foot or at the head of a page looks lost: the first two, and the last two, hold together. */
export const holdsNextItem = (rank: number, count: number): boolean =>
  count > 2 && (rank === 0 || rank === count - 2);

/**
 * How the row of rank `rank` of a table's body holds to the one above it: rows that a cell joins, and those that the
 * house style joins, stay together; so do, if they can, two at each end.
 */
export function bondAbove(grid: Grid, styles: readonly RowStyle[], rank: number): Bond {
  const joined = grid.owners[rank]?.some((cell) => cell !== undefined && cell.row < rank);
  if (joined || styles[rank - 1]?.solidaire === 'suivant' || styles[rank]?.solidaire === 'precedent')
    return 2;
  return rank === 1 || rank === styles.length - 1 ? 1 : 0;
}
