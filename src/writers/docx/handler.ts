import type { Leaf } from './items.ts';
import type { Below, Place, Writer } from './writer.ts';

/** Writes one kind of block. */
export type Handler<K extends Leaf['kind']> = (
  block: Extract<Leaf, { kind: K }>,
  place: Place,
  writer: Writer,
  around: Below,
) => void;
