import type { Folders } from '../folders.ts';
import { seancesAtHand } from './other-seances.ts';

/** Why no sitting can be chosen: none by the name that was asked for, or none at all. */
export type NoSeance =
  | { readonly genre: 'unknown'; readonly asked: string; readonly known: readonly string[] }
  | { readonly genre: 'none' };

/** The sitting `asked` for, else the latest. */
export function chosenSeance(folders: Folders, asked?: string): { readonly id: string } | NoSeance {
  const known = seancesAtHand(folders);
  if (asked !== undefined) {
    // A folder without its seance.yaml is a sitting all the same: reading it tells what it lacks.
    const isThere = (folders.data.list('') ?? []).some(({ name, folder }) => folder && name === asked);
    return isThere ? { id: asked } : { genre: 'unknown', asked, known };
  }
  const latest = known.at(-1);
  return latest === undefined ? { genre: 'none' } : { id: latest };
}
