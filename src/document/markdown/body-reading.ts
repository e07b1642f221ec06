import type { Node } from 'mdast';
import type { Fault } from '../../diagnostics/fault.ts';
import type { Gallery } from '../pictures/picture.ts';
import type { SourceText } from '../source-text.ts';

/** What a reference prints: its text, and the block it leads to (`#id`), when it leads to one. */
export interface Reference {
  readonly text: string;
  readonly href?: string;
}

/** What references may name. */
export interface References {
  /** Returns what `#id` prints, or nothing when there is no such thing. */
  readonly resolve: (id: string) => Reference | undefined;
  /** Every name that `resolve` knows, for the remedy. */
  readonly known: readonly string[];
  /** Where the pictures that a text names are looked up; without it, a text has none. */
  readonly images?: Gallery;
}

/** What a body is read with. Without `references`, any reference is a fault. */
export interface BodyOptions {
  readonly references?: References;
  /** The lowest level of heading that there is room for; six when undefined. */
  readonly lowest?: number;
  /** Line feeds are printed, where the text was typed line by line; they are spaces when absent. */
  readonly keepsLines?: boolean;
  /** Lists that the text will stand in; none when absent. */
  readonly depth?: number;
}

/** What the readers of one body share. */
export interface BodyReading {
  readonly source: SourceText;
  readonly references: References;
  readonly lowest: number;
  readonly keepsLines: boolean;
  readonly faults: Fault[];
  /** The levels of the headings that are ill placed, as they ought to be: a fault told has no consequence. */
  readonly repaired: Map<Node, number>;
  /** The names that headings have been given. */
  readonly names: Set<string>;
}

/** Returns a reading that has found nothing yet. */
export function bodyReading(
  source: SourceText,
  { references, lowest = 6, keepsLines = false }: BodyOptions,
): BodyReading {
  const known = references ?? { resolve: () => undefined, known: [] };
  return { source, references: known, lowest, keepsLines, faults: [], repaired: new Map(), names: new Set() };
}

/** Returns the source of a node, as typed. */
export function typed({ source }: BodyReading, { position }: Node): string {
  return source.text.slice(position?.start.offset, position?.end.offset);
}
