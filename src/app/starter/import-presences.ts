import type { Fault } from '../../diagnostics/fault.ts';
import { sortFaults } from '../../diagnostics/index.ts';
import type { AttendanceRead, Council, Sheet } from '../../readers/sheets/index.ts';
import {
  isAttendanceHeader,
  isFault,
  readAttendance,
  readCouncil,
  readPassage,
  readSheet,
  saysSomething,
} from '../../readers/sheets/index.ts';
import type { Folders } from '../folders.ts';
import type { GivenBytes } from './given-bytes.ts';

export type { AttendanceCounts, AttendanceRead, Sheet } from '../../readers/sheets/index.ts';
export { columnName, ETATS, NOMS_DES_ETATS } from '../../readers/sheets/index.ts';

/** An attendance sheet, and what it says of a sitting. */
export interface ImportedPresences {
  readonly sheet: Sheet;
  readonly read: AttendanceRead;
}

/** Why a sheet can't be read: what it is held against is faulty (its order of passage, or more), or the sheet is. */
export interface NoPresences {
  readonly lacking: 'order' | 'council' | 'sheet';
  readonly faults: readonly Fault[];
}

/** What a sheet is held against: the register, the day and the order of passage of the sitting. */
function councilOf({ data, dataShown }: Folders, id: string): Council | NoPresences {
  const { registre, faults } = readCouncil(data, dataShown);
  const { jour, passage, faults: ofSitting } = readPassage(data, dataShown, id);
  if (registre && jour !== undefined && passage) return { registre, jour, passage };
  const told = sortFaults([...faults, ...(passage ? [] : ofSitting)]);
  return { lacking: passage ? 'council' : 'order', faults: told };
}

/** Reads an attendance sheet for the sitting `id`. */
export function importPresences(
  folders: Folders,
  id: string,
  { shown, bytes }: GivenBytes,
): ImportedPresences | NoPresences {
  const council = councilOf(folders, id);
  if ('lacking' in council) return council;
  const sheet = readSheet(shown, bytes, isAttendanceHeader);
  if (isFault(sheet)) return { lacking: 'sheet', faults: [sheet] };
  return { sheet, read: readAttendance(sheet, council) };
}

/** Whether the attendance of the sitting `id` says something already. */
export const hasPresences = ({ data }: Folders, id: string): boolean =>
  saysSomething(data, `${id}/presences.yaml`);
