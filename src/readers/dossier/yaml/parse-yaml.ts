import type { EventType, State } from 'js-yaml';
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { JoinedSign } from './joined-items.ts';
import { joinedSigns } from './joined-items.ts';

/** Levels of lists and keys inside one another that a file may have: the deepest of ours has nine. */
export const MAX_DEPTH = 50;

/** Values, keys, lists and groups that a file may have: the largest register has a tenth of it. */
export const MAX_NODES = 50_000;

/** What the fast reading of a YAML text gives: its plain value, or why it is to be read again, slowly. */
export type Parsed =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Signs of items that were read as parts of the text above them. */
      readonly joined?: readonly JoinedSign[];
    }
  | {
      readonly ok: false;
      readonly reason: 'syntax' | 'duplicate' | 'depth' | 'size' | 'forbidden';
      /** Where the fast reading stopped, from 0. */
      readonly line?: number;
      readonly column?: number;
    };

/** What js-yaml's listener is given, of which its types tell only a part. */
interface NodeState {
  readonly anchor?: string | null;
  readonly tag?: string | null;
  readonly kind?: string | null;
  readonly position: number;
}

/** An anchor or a tag: an alias needs an anchor, so that watching these two is enough to refuse all three. */
const isForbidden = ({ anchor, tag }: NodeState): boolean =>
  (anchor ?? null) !== null || ((tag ?? null) !== null && tag !== '?');

/** Thrown out of the reading of a file with too many nodes. */
class TooManyNodes extends Error {}

function reasonOf(reason: string): 'syntax' | 'duplicate' | 'depth' {
  if (reason.includes('maxDepth')) return 'depth';
  return reason.includes('duplicated') ? 'duplicate' : 'syntax';
}

function refused(error: unknown): Parsed {
  if (error instanceof TooManyNodes) return { ok: false, reason: 'size' };
  if (error instanceof RangeError) return { ok: false, reason: 'depth' };
  if (!(error instanceof YAMLException)) throw error;
  const reason = reasonOf(error.reason);
  const mark: { readonly line: number; readonly column: number } | undefined = error.mark;
  return mark ? { ok: false, reason, line: mark.line, column: mark.column } : { ok: false, reason };
}

/**
 * Reads YAML whose every scalar stays the text that is written (`64`, `6.10`, `18:30`, `2024-09-26`, `oui`).
 * Duplicate keys, anchors, aliases, tags and several documents are refused. An empty value is null, an empty text undefined.
 * js-yaml is five times faster than `yaml`, which alone knows the place of every value: that one reads faulty files only.
 */
export function parseYaml(text: string): Parsed {
  let forbidden = false;
  let nodes = 0;
  const begun: number[] = [];
  // The reader tries some texts twice, as a key and then as a value.
  const joined = new Map<number, JoinedSign>();
  const listener = (event: EventType, state: State): void => {
    const node = state as unknown as NodeState;
    if (event !== 'close') {
      begun.push(node.position);
      return;
    }
    const from = begun.pop();
    nodes += 1;
    if (nodes > MAX_NODES) throw new TooManyNodes();
    if (isForbidden(node)) forbidden = true;
    if (from === undefined || node.kind !== 'scalar') return;
    for (const sign of joinedSigns(text, from, node.position)) joined.set(sign.start, sign);
  };
  try {
    const options = { schema: FAILSAFE_SCHEMA, json: false, maxDepth: MAX_DEPTH, listener };
    const value = load(text, options) as unknown;
    return forbidden
      ? { ok: false, reason: 'forbidden' }
      : { ok: true, value, ...(joined.size === 0 ? {} : { joined: [...joined.values()] }) };
  } catch (error) {
    return refused(error);
  }
}
