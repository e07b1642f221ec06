import type { Fault } from '../../diagnostics/fault.ts';
import type { Commune, Elu } from '../../domaine/conseil.ts';
import type { Heure } from '../../domaine/date.ts';
import type { Procuration } from '../../domaine/feuille-de-presence.ts';
import { bareTitle } from './header.ts';
import type { Way } from './moments.ts';
import { momentCells, readMoment } from './moments.ts';
import { findPerson } from './people.ts';
import { readProxies } from './proxies.ts';
import { isHeading, readCommune, readPerson, remarkIn, summaryTitle, unnamedSeat } from './row-identity.ts';
import type { AttendanceFrame, RowReading } from './row-reading.ts';
import { cells, first, told } from './row-reading.ts';
import { isStateless, readEtat } from './row-state.ts';
import type { Row } from './sheet.ts';
import type { Etat } from './states.ts';
import type { ToldState } from './told-state.ts';

/** Someone who comes or goes at a boundary between questions. */
export interface Passing {
  readonly borne: number;
  readonly way: Way;
  /** As the sheet tells it, where it tells no question. */
  readonly heure?: Heure;
}

/** What a row says of the seat it stands for. */
export interface AttendanceLine {
  readonly row: Row;
  readonly etat: Etat;
  /** Whom the row names; absent for a seat whose titular the register does not name. */
  readonly elu?: Elu;
  /** The substitute who sits, when one does. */
  readonly suppleant?: Elu;
  /** By boundary. */
  readonly passages: readonly Passing[];
  readonly procurations: readonly Omit<Procuration, 'de'>[];
}

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

/** The substitute that a row calls: the one it names, else that of the commune. */
function readSubstitute(reading: RowReading, commune: Commune | undefined, said: ToldState): Elu | undefined {
  const inWords = said.suppleant === undefined ? undefined : { index: undefined, text: said.suppleant };
  const written = first(reading, 'suppleant') ?? inWords;
  const expected = commune?.suppleant;
  if (!written) {
    const message = 'la ligne dit « suppléé », et ni elle ni le registre ne nomment de suppléant.';
    const hint = 'Nommer le suppléant dans sa colonne, et au registre.';
    return expected ?? told(reading, undefined, { code: 'IMPO-09', message, hint });
  }
  const search = findPerson(written.text, reading.frame.people, commune?.nom);
  if ('problem' in search) return told(reading, written.index, search.problem);
  if (expected && search.elu.nom === expected.nom) return expected;
  return told(reading, written.index, {
    code: 'IMPO-09',
    message: `« ${search.elu.nom} » n'est pas, au registre, le suppléant de « ${commune?.nom ?? 'cette commune'} »${expected ? `, qui est « ${expected.nom} »` : ''}.`,
    hint: 'Corriger le nom du suppléant, ou le registre.',
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
  const inWords =
    said.procuration === undefined || isSaidTwice ? [] : [{ index: undefined, text: said.procuration }];
  const texts = [...inCells, ...inWords];
  const { procurations, problems } = readProxies(texts, people, passage.ordre);
  for (const { index, ...problem } of problems) told(reading, index, problem);
  return { passages: passages.toSorted((a, b) => a.borne - b.borne), procurations };
}

/** The line of a substitute who has one: to be there is to sit for the titular. */
const ofSubstitute = (elu: Elu, etat: Etat): Pick<AttendanceLine, 'etat' | 'elu' | 'suppleant'> =>
  etat === 'present' || etat === 'supplee' ? { elu, etat: 'present', suppleant: elu } : { elu, etat };

/** The line that a row gives; undefined when something is wrong with it. */
function readLine(reading: RowReading): AttendanceLine | undefined {
  const { frame, row, faults } = reading;
  const commune = readCommune(reading);
  const elu = readPerson(reading, commune);
  const isUnnamed = unnamedSeat(reading, commune);
  // Of a row that names nobody and says nothing, one thing is to be told.
  const isNothing = elu === undefined && !isUnnamed && isStateless(reading);
  const said = isNothing ? undefined : readEtat(reading);
  const etat = said?.etat;
  const facts = readFacts(reading, said ?? {});
  const own = commune ?? frame.communes.find(({ nom }) => nom === elu?.commune);
  const isSubstitute = elu !== undefined && own?.suppleant?.nom === elu.nom;
  const suppleant =
    said?.etat === 'supplee' && !isSubstitute ? readSubstitute(reading, own, said) : undefined;
  if (faults.length > 0 || etat === undefined || !(elu || isUnnamed)) return undefined;
  const seat = isSubstitute
    ? ofSubstitute(elu, etat)
    : { etat, ...(elu ? { elu } : {}), ...(suppleant ? { suppleant } : {}) };
  return { row, ...facts, ...seat };
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
