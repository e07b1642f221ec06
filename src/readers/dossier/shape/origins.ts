import type { DataPath, PathStep } from '../../../diagnostics/fault.ts';

/** Where the elements and keys of repaired data stand in the data as written. */
export interface Origins {
  /** For a list that lost elements: the written rank of each that it kept. */
  readonly ranks: WeakMap<object, readonly number[]>;
  /** For a group in which keys were set right: the written key of each. */
  readonly keys: WeakMap<object, ReadonlyMap<string, string>>;
}

/** Nothing moved yet. */
export const noOrigins = (): Origins => ({ ranks: new WeakMap(), keys: new WeakMap() });

function writtenStep(node: unknown, step: PathStep, origins: Origins): PathStep {
  if (typeof node !== 'object' || node === null) return step;
  if (typeof step === 'number') return origins.ranks.get(node)?.[step] ?? step;
  return origins.keys.get(node)?.get(step) ?? step;
}

/** What stands under `step` in plain data; undefined when nothing does. */
export function under(node: unknown, step: PathStep): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
  return (node as Record<PathStep, unknown>)[step];
}

/** What stands at `path` in plain data. */
export const at = (root: unknown, path: DataPath): unknown => path.reduce(under, root);

/** The path, in the data as written, of what stands at `path` of the repaired data `root`. */
export function writtenPath(root: unknown, path: DataPath, origins: Origins): DataPath {
  let node = root;
  return path.map((step) => {
    const written = writtenStep(node, step, origins);
    node = under(node, step);
    return written;
  });
}
