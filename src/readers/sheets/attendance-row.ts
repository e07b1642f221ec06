import type { Fault } from '../../diagnostics/fault.ts';
import type { AttendanceLine, Passing } from './attendance-line.ts';
import { bareTitle } from './header.ts';
import type { Way } from './moments.ts';
import { momentCells, readMoment } from './moments.ts';
import type { ProxiesRead } from './proxies.ts';
import { readProxies } from './proxies.ts';
import { withRemarks } from './remarks.ts';
import { isHeading, readCommune, readPerson, remarkIn, summaryTitle, unnamedSeat } from './row-identity.ts';
import type { AttendanceFrame, RowReading } from './row-reading.ts';
import { cells, told } from './row-reading.ts';
import { isStateless, readEtat } from './row-state.ts';
import { isSilent, isSubstituteOf, ofSubstitute, readReplaced, readSubstitute } from './row-substitute.ts';
import type { Row } from './sheet.ts';
import type { ToldState } from './told-state.ts';

/** A row that counts the others, or a remark under the table: it stands for nobody. */
export interface SummaryRow {
  readonly row: number;
  readonly title: string;
  /** A remark, not a count. */
  readonly isRemark: boolean;
}

/** A row read: the line it gives, or what prevents it; a row that only names a commune, or counts, gives neither. */
export interface RowRead {
  readonly line?: AttendanceLine;
  readonly summary?: SummaryRow;
  readonly faults: readonly Fault[];
}

/** "Arrivée après la question", "Départ avant la question": the title may say on which side of it one passes. */
function sideOf(title: string): 'avant' | 'apres' | undefined {
  const side = /\b(?:avant|apres)\b/u.exec(bareTitle(title))?.[0];
  return side === 'avant' || side === 'apres' ? side : undefined;
}

function readPassages(reading: RowReading, way: Way, said: string | undefined): readonly Passing[] {
  const { passage } = reading.frame;
  const inWords =
    said === undefined
      ? []
      : [{ index: undefined, title: '', cell: { text: said, genre: 'texte' as const } }];
  return [...cells(reading, way), ...inWords].flatMap(({ index, title, cell }) =>
    momentCells(cell, passage.ordre).flatMap((one): readonly Passing[] => {
      const moment = readMoment(one, way, passage, sideOf(title));
      if ('borne' in moment) return [{ ...moment, way }];
      told(reading, index, moment);
      return [];
    }),
  );
}

/** Tells words that name another holder than the column of proxies does. */
function tellOtherProxy(reading: RowReading, written: ProxiesRead['procurations'], words: ProxiesRead): void {
  const other = words.procurations.find(({ a }) => !written.some((one) => one.a === a));
  for (const { index, ...problem } of words.problems) told(reading, index, problem);
  if (other === undefined) return;
  told(reading, undefined, {
    code: 'IMPO-08',
    message: `la ligne donne procuration dans sa colonne, et à « ${other.a} » en d'autres mots.`,
    hint: "Corriger l'une des deux cellules.",
  });
}

/** What a row says of the seat's comings, goings and proxies. */
function readFacts(
  reading: RowReading,
  said: Partial<ToldState>,
): Pick<AttendanceLine, 'passages' | 'procurations'> {
  const { people, passage } = reading.frame;
  const passages = [
    ...readPassages(reading, 'arrivee', said.arrivee),
    ...readPassages(reading, 'depart', said.depart),
  ];
  const inCells = cells(reading, 'procuration').map(({ index, cell }) => ({ index, text: cell.text }));
  const isSaidTwice = inCells.some(({ text }) => text !== '');
  const inWords = said.procuration === undefined ? [] : [{ index: undefined, text: said.procuration }];
  const texts = isSaidTwice ? inCells : inWords;
  const { procurations, problems } = readProxies(texts, people, passage.ordre);
  for (const { index, ...problem } of problems) told(reading, index, problem);
  if (isSaidTwice && inWords.length > 0)
    tellOtherProxy(reading, procurations, readProxies(inWords, people, passage.ordre));
  return { passages: passages.toSorted((a, b) => a.borne - b.borne), procurations };
}

/** The state that a row tells: nothing said of a substitute is that they stayed at home. */
const stateOf = (reading: RowReading, isSubstitute: boolean): ToldState | undefined =>
  withRemarks(
    reading,
    () => (isSubstitute && isSilent(reading) ? { etat: 'absent' } : readEtat(reading)),
    isStateless(reading),
  );

/** The line that a row gives; undefined when something is wrong with it. */
function readLine(reading: RowReading): AttendanceLine | undefined {
  const { frame, row, faults } = reading;
  const commune = readCommune(reading);
  const elu = readPerson(reading, commune);
  const own = commune ?? frame.communes.find(({ nom }) => nom === elu?.commune);
  const isSubstitute = isSubstituteOf(own, elu);
  const isUnnamed = unnamedSeat(reading, commune);
  // Of a row that names nobody and says nothing, one thing is to be told.
  const isNothing = isStateless(reading) && elu === undefined && !isUnnamed;
  const said = isNothing ? undefined : stateOf(reading, isSubstitute);
  const facts = readFacts(reading, said ?? {});
  const suppleant = said && !isSubstitute ? readSubstitute(reading, own, said, facts) : undefined;
  const remplace = readReplaced(reading, own, said?.remplace);
  if (faults.length > 0 || said === undefined || !(elu || isUnnamed)) return undefined;
  const { etat } = said;
  if (elu && isSubstitute) {
    return ofSubstitute({ row, ...facts, etat, elu }, remplace);
  }
  const seat = suppleant ? ({ etat: 'supplee', suppleant } as const) : { etat };
  return { row, ...facts, ...seat, ...(elu ? { elu } : {}) };
}

/** Reads a row of an attendance sheet. Every cell is read, so that all that is wrong is told at once. */
export function readAttendanceRow(frame: AttendanceFrame, row: Row): RowRead {
  const reading: RowReading = { frame, row, faults: [] };
  if (isHeading(reading)) return { faults: [] };
  const count = summaryTitle(reading);
  const title = count ?? remarkIn(reading);
  if (title !== undefined) {
    return { summary: { row: row.number, title, isRemark: count === undefined }, faults: [] };
  }
  const line = readLine(reading);
  return { ...(line ? { line } : {}), faults: reading.faults };
}
