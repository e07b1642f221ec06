import type { DateCivile } from '../../domaine/date.ts';
import { readCouncil } from '../../readers/sheets/index.ts';
import type { Folders } from '../folders.ts';
import { seancesBefore } from '../seance/other-seances.ts';

/**
 * Where the sitting of `date` is likely to be held, to be proposed and never taken for granted: where the one before
 * was, else the town hall, where a municipal council sits (CGCT L2121-7); undefined of another body.
 */
export function usualPlace(folders: Folders, date: DateCivile): string | undefined {
  const before = seancesBefore(folders, date).at(-1)?.seance.lieu;
  if (before !== undefined) return before;
  const { conseil } = readCouncil(folders.data, folders.dataShown);
  return conseil?.collectivite.nature === 'commune' ? 'à la mairie' : undefined;
}
