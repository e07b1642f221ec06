import type { Fault } from '../../diagnostics/fault.ts';
import type { Commune } from '../../domaine/conseil.ts';
import type { AttendanceRole } from './attendance-columns.ts';
import type { Header } from './header.ts';
import { cellsIn } from './header.ts';
import type { Passage } from './moments.ts';
import type { NameProblem, People } from './people.ts';
import type { Row, Sheet } from './sheet.ts';
import { faultInSheet } from './sheet.ts';

/** All that a row of an attendance sheet is read with. */
export interface AttendanceFrame {
  readonly sheet: Sheet;
  readonly header: Header<AttendanceRole>;
  readonly people: People;
  /** The communes of the register on the day of the sitting. */
  readonly communes: readonly Commune[];
  readonly passage: Passage;
}

/** A reader of the cells of one row, which gathers what is wrong with them. */
export interface RowReading {
  readonly frame: AttendanceFrame;
  readonly row: Row;
  readonly faults: Fault[];
}

/** Tells what is wrong with a cell, or with the row as a whole; gives nothing, for there is nothing to give. */
export function told(
  { frame, row, faults }: RowReading,
  index: number | undefined,
  problem: NameProblem,
): undefined {
  const place = { sheet: frame.sheet, row: row.number, ...(index === undefined ? {} : { column: index }) };
  faults.push(faultInSheet(place, problem));
  return undefined;
}

/** The cells of the row in the columns of a role. */
export const cells = ({ frame, row }: RowReading, role: AttendanceRole) => cellsIn(frame.header, row, role);

/** The first cell of a role, when it is not empty. */
export function first(
  reading: RowReading,
  role: AttendanceRole,
): { readonly index: number; readonly text: string } | undefined {
  const [found] = cells(reading, role);
  return found && found.cell.text !== '' ? { index: found.index, text: found.cell.text } : undefined;
}
