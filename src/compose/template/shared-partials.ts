import { readRegion } from '../../document/markup/read-markup.ts';
import type { StyleNames } from '../../document/markup/reading.ts';
import { sharedBlock } from '../../document/shared.ts';
import type { Block } from '../../document/tree.ts';
import type { ReadyTemplate, SharedSlot } from './render-template.ts';
import { isTrue, renderNoted } from './render-template.ts';
import type { PartialNode } from './syntax.ts';
import type { Reads, ValueScope } from './value-scope.ts';
import { fieldAt } from './value-scope.ts';

/**
 * The acts of a sitting state the same attendance, the same proxies: a partial that reads the same values as the last
 * time gives the same blocks, and the very same objects, which the writers then set, break into lines and serialise
 * once. A partial is shared when it stands among blocks, calls no slot and has no fault; it is known by what it read.
 */
interface Known {
  readonly reads: Reads;
  readonly slot: string;
  readonly blocks: readonly Block[];
}

/** What is known of one call of a partial. */
interface Call {
  /** The latest first: a sitting has few (two chairs, say). */
  known: readonly Known[];
  /** Prints in a row that found nothing known; after `ENOUGH`, the partial is taken for one that always changes. */
  misses: number;
}

const ENOUGH = 3;
const MOST_KNOWN = 2;

/** What partials of one set of templates gave, by call. */
export interface SharedPartials {
  readonly calls: Map<PartialNode, Call>;
  made: number;
}

/** Cache: as long as its templates, which are read once a run. */
const caches = new WeakMap<ReadyTemplate['partials'], WeakMap<object, SharedPartials>>();

/** House style of documents that are composed without one. */
const NO_CHARTE = {};

/** What is shared by the documents composed with these templates in this house style. */
export function sharedPartials(
  partials: ReadyTemplate['partials'],
  charte: StyleNames | undefined,
): SharedPartials {
  const byCharte = caches.get(partials) ?? new WeakMap<object, SharedPartials>();
  caches.set(partials, byCharte);
  const shared = byCharte.get(charte ?? NO_CHARTE) ?? { calls: new Map(), made: 0 };
  byCharte.set(charte ?? NO_CHARTE, shared);
  return shared;
}

/** Whether a context gives what was read. */
function gives(context: unknown, reads: Reads): boolean {
  return reads.every(({ parts, value, truth }) => {
    const now = fieldAt(context, parts);
    return truth === undefined ? Object.is(now, value) : isTrue(now) === truth;
  });
}

/** Whether a partial is called over the whole context, and nothing else. */
function isWhole({ context, hash }: PartialNode, { parent, given, loop, value, root }: ValueScope): boolean {
  const alone = parent === undefined && given === undefined && loop === undefined;
  return context === undefined && hash.length === 0 && alone && value === root.value;
}

/** Prints a partial alone and reads its blocks; undefined when it can't be shared. */
function read(
  node: PartialNode,
  partials: ReadyTemplate['partials'],
  context: unknown,
  charte: StyleNames | undefined,
): Omit<Known, 'slot'> | undefined {
  const reads: Reads = [];
  const nodes = partials.get(node.name) ?? [];
  const { markup, faults } = renderNoted({ nodes, partials }, context, reads);
  const blocks = faults.length > 0 ? undefined : readRegion(markup, charte);
  return blocks && { reads, blocks: blocks.map(sharedBlock) };
}

/** Where partials are shared. */
interface Place {
  readonly shared: SharedPartials;
  readonly partials: ReadyTemplate['partials'];
  readonly charte: StyleNames | undefined;
}

/** Prints a partial that nothing known stands for, unless it always changes. */
function madeAnew({ shared, partials, charte }: Place, node: PartialNode, call: Call, context: unknown) {
  if (call.misses >= ENOUGH) return undefined;
  const made = read(node, partials, context, charte);
  call.misses = made === undefined ? ENOUGH : call.misses + 1;
  if (made === undefined) return undefined;
  shared.made += 1;
  const found: Known = { ...made, slot: `\uFDD2${shared.made}` };
  call.known = [found, ...call.known].slice(0, MOST_KNOWN);
  return found;
}

/**
 * Finds the slots that stand for partials in one document; what they are filled with is put in `slots`, under names
 * that no template can write.
 */
export function sharedSlots(place: Place, slots: Record<string, readonly Block[]>): SharedSlot {
  const { calls } = place.shared;
  return (node, scope) => {
    if (!isWhole(node, scope)) return undefined;
    const call = calls.get(node) ?? { known: [], misses: 0 };
    calls.set(node, call);
    const known = call.known.find(({ reads }) => gives(scope.value, reads));
    if (known !== undefined) call.misses = 0;
    const found = known ?? madeAnew(place, node, call, scope.value);
    if (found !== undefined) slots[found.slot] = found.blocks;
    return found?.slot;
  };
}
