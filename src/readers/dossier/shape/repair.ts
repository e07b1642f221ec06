import type { DataPath } from '../../../diagnostics/fault.ts';
import type { Origins } from './origins.ts';

/** What is to be done to data so that the rest of them can be read. Keys are paths, as JSON. */
export interface Repairs {
  /** Elements and keys to leave out. */
  readonly removed: ReadonlySet<string>;
  /** Keys to read as another: a slip that is told once, and does not hide what the key holds. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** A path, as the key of a set or of a map. */
export const pathKey = (path: DataPath): string => JSON.stringify(path);

function repairedList(
  list: readonly unknown[],
  path: DataPath,
  repairs: Repairs,
  origins: Origins,
): readonly unknown[] {
  const before = origins.ranks.get(list);
  const kept = list.flatMap((_, rank) => (repairs.removed.has(pathKey([...path, rank])) ? [] : [rank]));
  const result = kept.map((rank) => repaired(list[rank], [...path, rank], repairs, origins));
  origins.ranks.set(
    result,
    kept.map((rank) => before?.[rank] ?? rank),
  );
  return result;
}

function repairedGroup(group: object, path: DataPath, repairs: Repairs, origins: Origins): object {
  const before = origins.keys.get(group);
  const names = new Map<string, string>();
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(group)) {
    const place = [...path, key];
    if (repairs.removed.has(pathKey(place))) continue;
    const name = repairs.renamed.get(pathKey(place)) ?? key;
    names.set(name, before?.get(key) ?? key);
    result[name] = repaired(value, place, repairs, origins);
  }
  origins.keys.set(result, names);
  return result;
}

/** A copy of `data` with `repairs` done; `origins` notes where what remains was written. */
export function repaired(data: unknown, path: DataPath, repairs: Repairs, origins: Origins): unknown {
  if (Array.isArray(data)) return repairedList(data, path, repairs, origins);
  if (typeof data !== 'object' || data === null) return data;
  return repairedGroup(data, path, repairs, origins);
}

/**
 * What to leave out when the value at `path` can't be read: the element of a list that holds it, else the key itself.
 * Undefined when that is the file as a whole.
 */
export function toRemove(path: DataPath): DataPath | undefined {
  const rank = path.findLastIndex((step) => typeof step === 'number');
  const target = rank === -1 ? path : path.slice(0, rank + 1);
  return target.length === 0 ? undefined : target;
}
