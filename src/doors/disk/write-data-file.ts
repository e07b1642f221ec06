import { basename, dirname, join } from 'node:path';
import { fromRoot, isTaken } from './standing.ts';
import { writeChanges } from './write-files.ts';

/** Copies kept of a file that is replaced, before one must make room. */
const MOST_KEPT = 99;

/** A name for a copy of `chemin` that nothing bears in `root`; undefined when there are too many. */
function freeName(root: string, chemin: string): string | undefined {
  const names = Array.from(
    { length: MOST_KEPT },
    (_, rank) => `${chemin}.avant${rank === 0 ? '' : `-${rank + 1}`}`,
  );
  return names.find((name) => !isTaken(join(root, name)));
}

/** What came of writing a file: the path of the copy kept of the one it replaced, or a French sentence. */
export type Written = { readonly kept?: string } | string;

/**
 * Writes `text` at `chemin` in the folder of data `root`; with `isReplacing`, what stands there is kept beside it, in the
 * same step.
 */
export function writeDataFile(root: string, chemin: string, text: string, isReplacing: boolean): Written {
  const path = join(root, chemin);
  const place = fromRoot(root, path);
  const garde = isReplacing ? freeName(root, place) : undefined;
  if (isReplacing && garde === undefined) return `Il y a déjà ${MOST_KEPT} copies de ${path} : retirez-en.`;
  const change = { kind: 'file' as const, chemin: place, bytes: text };
  const [failure] = writeChanges(root, [garde === undefined ? change : { ...change, garde }]);
  return failure ?? (garde === undefined ? {} : { kept: join(dirname(path), basename(garde)) });
}
