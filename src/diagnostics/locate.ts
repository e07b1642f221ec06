import type { DataPath, Fault, Position, Related } from './fault.ts';

/** Turns a data path into the place where it is written; undefined when no file stands behind it. */
export type Resolver = (path: DataPath, onKey?: boolean) => Position | undefined;

const located = (related: Related, resolve: Resolver): Related => {
  const position = related.position ?? resolve(related.path);
  return position ? { ...related, position } : related;
};

/** `fault` with its position, and those of its related places, wherever they can be known. */
export function locate(fault: Fault, resolve: Resolver): Fault {
  const position = fault.position ?? (fault.path && resolve(fault.path, fault.onKey ?? false));
  const related = fault.related && { related: fault.related.map((place) => located(place, resolve)) };
  return { ...fault, ...(position ? { position } : {}), ...related };
}

/** `path` as one writes it: "presences.procurations.3.a". */
export const dotted = (path: DataPath): string => path.join('.');
