import { constants, copyFileSync } from 'node:fs';
import { codeOf, writeFailure, writeFiles } from './write-files.ts';

/** Copies kept of a file that is replaced, before one must make room. */
const MOST_KEPT = 99;

/** Copies `path` beside it, under a name that nothing bears; returns that name, or a French sentence. */
function keep(path: string): { readonly kept: string } | string {
  for (let rank = 1; rank <= MOST_KEPT; rank += 1) {
    const kept = `${path}.avant${rank === 1 ? '' : `-${rank}`}`;
    try {
      copyFileSync(path, kept, constants.COPYFILE_EXCL);
      return { kept };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return writeFailure(kept, error);
    }
  }
  return `Il y a déjà ${MOST_KEPT} copies de ${path} : retirez-en.`;
}

/** What came of writing a file: the copy kept of the one it replaced, or a French sentence. */
export type Written = { readonly kept?: string } | string;

/** Writes `text` at `path` in one step; with `isReplacing`, a copy of what stands there is kept first. */
export function writePresences(path: string, text: string, isReplacing: boolean): Written {
  const copy = isReplacing ? keep(path) : {};
  if (typeof copy === 'string') return copy;
  const [failure] = writeFiles([{ path, bytes: text }]);
  return failure ?? copy;
}
