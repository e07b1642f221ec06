import type { DataPath, Fault, Position, Related } from './fault.ts';

/**
 * Turns a data path into the place where it is written; undefined when no file stands behind it. Of a value that goes
 * over several lines, the line that holds the words `written`.
 */
export type Resolver = (path: DataPath, onKey?: boolean, written?: string) => Position | undefined;

const located = (related: Related, resolve: Resolver): Related => {
  const position = related.position ?? resolve(related.path);
  return position ? { ...related, position } : related;
};

const LETTER = /[\p{L}\d]/u;

/** Where `written` stands in `line` from `from` on, as whole words where it can be; -1 when it does not. */
function placeOf(line: string, written: string, from: number): number {
  const first = line.indexOf(written, from);
  for (let at = first; at !== -1; at = line.indexOf(written, at + 1)) {
    const inside =
      (LETTER.test(line.charAt(at - 1)) && LETTER.test(written.charAt(0))) ||
      (LETTER.test(line.charAt(at + written.length)) && LETTER.test(written.at(-1) ?? ''));
    if (!inside) return at;
    if (at - first > NEAR) break;
  }
  return first;
}

/** Characters beyond which no other occurrence is looked for: a line may be endless. */
const NEAR = 20_000;

/** `position` narrowed to what is written there, when its line shows it. */
export function narrowed(position: Position, written: string | undefined): Position {
  if (written === undefined || written === '') return position;
  const at = placeOf(position.excerpt, written, position.column - 1);
  return at === -1 ? position : { ...position, column: at + 1, length: written.length };
}

/** `fault` with its position, and those of its related places, wherever they can be known. */
export function locate(fault: Fault, resolve: Resolver): Fault {
  const { path, onKey = false } = fault;
  const written = onKey ? undefined : fault.written;
  const found = path && resolve(path, onKey, written);
  const position = fault.position ?? (found && narrowed(found, written));
  const related = fault.related && { related: fault.related.map((place) => located(place, resolve)) };
  return { ...fault, ...(position ? { position } : {}), ...related };
}

/** `path` as one writes it: "presences.procurations.3.a". */
export const dotted = (path: DataPath): string => path.join('.');
