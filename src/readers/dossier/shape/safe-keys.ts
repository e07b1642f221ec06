import type { DataPath } from '../../../diagnostics/fault.ts';

/** The one key that JavaScript would take for something else than a key. */
const PROTO = '__proto__';

/**
 * Paths of the keys named `__proto__` in plain data, which are taken out of it: zod passes over them in silence, and a copy
 * would make them the prototype of what holds them.
 */
export function takeOutProto(data: unknown, path: DataPath = []): readonly DataPath[] {
  if (typeof data !== 'object' || data === null) return [];
  const deeper = Object.entries(data).flatMap(([key, value]) =>
    takeOutProto(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  if (!Object.hasOwn(data, PROTO)) return deeper;
  Reflect.deleteProperty(data, PROTO);
  return [[...path, PROTO], ...deeper];
}
