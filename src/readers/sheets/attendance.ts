import { MOST_SHOWN } from '../../diagnostics/capped.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import type { Elu } from '../../domaine/conseil.ts';
import type { DateCivile, Heure } from '../../domaine/date.ts';
import type { Mouvement, Presences, Remplacement } from '../../domaine/feuille-de-presence.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { RegistreEcrit } from '../../domaine/registre.ts';
import { registreAu, suppleantsDe } from '../../domaine/registre.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { lineFaults } from './attendance-checks.ts';
import type { AttendanceRole } from './attendance-columns.ts';
import { ATTENDANCE_COLUMNS, ATTENDANCE_NEEDS } from './attendance-columns.ts';
import type { AttendanceLine } from './attendance-line.ts';
import type { SummaryRow } from './attendance-row.ts';
import { readAttendanceRow } from './attendance-row.ts';
import type { Header } from './header.ts';
import { findHeader, headerTest } from './header.ts';
import type { Passage } from './moments.ts';
import { peopleOf } from './people.ts';
import { remarkColumns } from './remarks.ts';
import type { AttendanceFrame } from './row-reading.ts';
import { awayThroughout, forgottenFaults, staysAtHome } from './seats.ts';
import type { Sheet } from './sheet.ts';
import { faultInSheet, faultOnSheet } from './sheet.ts';
import type { Etat } from './states.ts';

/** Whether a row gives the titles of an attendance sheet. */
export const isAttendanceHeader = headerTest(ATTENDANCE_COLUMNS, ATTENDANCE_NEEDS);

/** What an attendance sheet is held against. */
export interface Council {
  readonly registre: RegistreEcrit;
  /** Day of the sitting: those in office that day are expected. */
  readonly jour: DateCivile;
  readonly passage: Passage;
}

/** What was understood of a sheet, in numbers. */
export interface AttendanceCounts {
  /** Rows that stand for a seat. */
  readonly lignes: number;
  readonly etats: Readonly<Record<Etat, number>>;
  readonly arrivees: number;
  readonly departs: number;
  readonly procurations: number;
  readonly suppleants: number;
}

/** An attendance sheet, read. */
export interface AttendanceRead {
  readonly header?: Header<AttendanceRole>;
  /** The row of titles, as the spreadsheet counts it. */
  readonly headerRow?: number;
  readonly counts?: AttendanceCounts;
  /** Rows left aside, for they only count the others. */
  readonly summaries?: readonly SummaryRow[];
  /** Columns without a role of their own, in which remarks on attendance were read. */
  readonly remarks?: readonly number[];
  /** Only when nothing is wrong. */
  readonly presences?: Presences;
  /** In the order of the rows. */
  readonly faults: readonly Fault[];
}

/** Who moves: the substitute who sits in the place of the one the row names. */
const mover = ({ suppleant, elu }: AttendanceLine): NomElu | undefined => (suppleant ?? elu)?.nom;

/** The journal, by boundary; before each, those who left after the question that comes first. */
function mouvements(lines: readonly AttendanceLine[], ordre: readonly IdQuestion[]): readonly Mouvement[] {
  const groups = new Map<string, { readonly mouvement: Mouvement; readonly noms: NomElu[] }>();
  const passings = lines.flatMap((line) => {
    const nom = mover(line);
    return nom === undefined ? [] : line.passages.map((passing) => ({ ...passing, nom }));
  });
  for (const { borne, way, nom, heure } of passings.toSorted(
    (a, b) => a.borne - b.borne || (a.way === b.way ? 0 : a.way === 'depart' ? -1 : 1),
  )) {
    // To come before the first question or to leave after the last is to be there.
    const question = way === 'arrivee' ? ordre[borne] : ordre[borne - 1];
    const isAtEnd = way === 'arrivee' ? borne === 0 : borne === ordre.length;
    if (heure === undefined && (question === undefined || isAtEnd)) continue;
    const key = `${way} ${heure ?? borne}`;
    const group = groups.get(key) ?? newGroup(way, heure === undefined ? { question } : { heure });
    group.noms.push(nom);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ mouvement }) => mouvement);
}

/** A line of the journal, by its hour where the sheet gives one: the question is found again from it. */
function newGroup(
  way: 'arrivee' | 'depart',
  { question, heure }: { readonly question?: IdQuestion | undefined; readonly heure?: Heure },
) {
  const noms: NomElu[] = [];
  const sides = {
    arrivent: way === 'arrivee' ? noms : [],
    partent: way === 'depart' ? noms : [],
    sortent: [],
  };
  if (heure !== undefined) return { mouvement: { heure, ...sides }, noms };
  const bound = question === undefined ? {} : way === 'arrivee' ? { avant: question } : { apres: question };
  return { mouvement: { ...bound, ...sides }, noms };
}

/** The lines in the order of the register, in which lists are kept; a seat without titular stands by its substitute. */
function inRegisterOrder(
  lines: readonly AttendanceLine[],
  frame: AttendanceFrame,
): readonly AttendanceLine[] {
  const names = frame.communes.flatMap((commune) =>
    [...commune.membres, ...suppleantsDe(commune)].map(({ nom }) => nom),
  );
  const rank = new Map(names.map((nom, place) => [nom, place]));
  const placeOf = (line: AttendanceLine): number =>
    rank.get((line.elu ?? line.suppleant)?.nom ?? '') ?? names.length;
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Whom each substitute stands in for, where rows say it and the absences of the commune leave a doubt. */
function remplacements(
  lines: readonly AttendanceLine[],
  away: readonly NomElu[],
  { communes }: AttendanceFrame,
): readonly Remplacement[] {
  const isSure = ({ nom, commune }: Elu): boolean => {
    const own = communes.find((one) => one.nom === commune)?.membres ?? [];
    const gone = own.filter((elu) => away.includes(elu.nom));
    return own.length < 2 || (gone.length === 1 && gone[0]?.nom === nom);
  };
  return lines.flatMap(({ elu, suppleant, remplace }): readonly Remplacement[] => {
    const titulaire = remplace ?? (elu?.nom === suppleant?.nom ? undefined : elu);
    return suppleant && titulaire && !isSure(titulaire)
      ? [{ suppleant: suppleant.nom, titulaire: titulaire.nom }]
      : [];
  });
}

function presencesOf(read: readonly AttendanceLine[], frame: AttendanceFrame): Presences {
  const lines = inRegisterOrder(read, frame);
  const away = awayThroughout(frame, lines);
  const excuses = lines.flatMap(({ elu, etat }) =>
    elu && etat === 'excuse' && away.includes(elu.nom) ? [{ elu: elu.nom }] : [],
  );
  const said = remplacements(lines, away, frame);
  return {
    absents: away,
    ...(excuses.length === 0 ? {} : { excuses }),
    mouvements: mouvements(lines, frame.passage.ordre),
    suppleants: [...new Set(lines.flatMap(({ suppleant }) => suppleant?.nom ?? []))],
    ...(said.length === 0 ? {} : { remplacements: said }),
    procurations: lines.flatMap((line) => {
      const de = mover(line);
      return de === undefined ? [] : line.procurations.map((procuration) => ({ de, ...procuration }));
    }),
    pointages: [],
  };
}

function countsOf(lines: readonly AttendanceLine[], frame: AttendanceFrame): AttendanceCounts {
  const seated = lines.filter((line) => !staysAtHome(line, frame));
  const of = (etat: Etat): number => seated.filter((line) => line.etat === etat).length;
  const passing = (way: 'arrivee' | 'depart'): number =>
    lines.flatMap(({ passages }) => passages).filter((one) => one.way === way).length;
  return {
    lignes: seated.length,
    etats: {
      present: of('present'),
      absent: of('absent'),
      excuse: of('excuse'),
      represente: of('represente'),
      supplee: of('supplee'),
    },
    arrivees: passing('arrivee'),
    departs: passing('depart'),
    procurations: lines.reduce((total, { procurations }) => total + procurations.length, 0),
    suppleants: new Set(lines.flatMap(({ suppleant }) => suppleant?.nom ?? [])).size,
  };
}

/** A column that bounds proxies apart from their names: it can't be told which bearer it speaks of. */
function boundedApart(sheet: Sheet, header: Header<AttendanceRole>): readonly Fault[] {
  const row = sheet.rows[header.rank]?.number ?? 1;
  return header.columns
    .filter(({ role }) => role === 'procuration-bornee')
    .map(({ index, title }) =>
      faultInSheet(
        { sheet, row, column: index },
        {
          code: 'IMPO-02',
          message: `la colonne « ${title} » borne une procuration à part.`,
          hint: "Écrire la borne avec le nom du mandataire : « NOM (jusqu'à 30) puis NOM ».",
        },
      ),
    );
}

function readLines(frame: AttendanceFrame): {
  readonly lines: readonly AttendanceLine[];
  readonly summaries: readonly SummaryRow[];
  readonly faults: readonly Fault[];
} {
  const lines: AttendanceLine[] = [];
  const summaries: SummaryRow[] = [];
  const faults: Fault[] = [];
  for (const row of frame.sheet.rows.slice(frame.header.rank + 1)) {
    if (faults.length > MOST_SHOWN) break;
    const read = readAttendanceRow(frame, row);
    faults.push(...read.faults);
    if (read.line) lines.push(read.line);
    if (read.summary) summaries.push(read.summary);
  }
  const all = [...faults, ...lineFaults(frame, lines)];
  return { lines, summaries, faults: all.length > 0 ? all : forgottenFaults(frame, lines) };
}

/** Reads an attendance sheet into the facts of `presences.yaml`. */
export function readAttendance(sheet: Sheet, { registre, jour, passage }: Council): AttendanceRead {
  const found = findHeader(sheet, ATTENDANCE_COLUMNS, ATTENDANCE_NEEDS);
  if (!('header' in found)) return found;
  const { header } = found;
  const { communes } = registreAu(registre, jour);
  const frame = { sheet, header, people: peopleOf(registre, jour), communes, passage };
  const { lines, summaries, faults } = readLines(frame);
  const all = [...found.faults, ...boundedApart(sheet, header), ...faults];
  const shown = all.length <= MOST_SHOWN ? all : [...all.slice(0, MOST_SHOWN), tooMany(sheet)];
  const headerRow = sheet.rows[header.rank]?.number ?? 1;
  const base = {
    header,
    headerRow,
    counts: countsOf(lines, frame),
    summaries,
    remarks: remarkColumns(frame),
    faults: shown,
  };
  return all.length > 0 ? base : { ...base, presences: presencesOf(lines, frame) };
}

const tooMany = (sheet: Sheet): Fault =>
  faultOnSheet(sheet.name, {
    code: 'FICH-10',
    message: `plus de ${MOST_SHOWN} fautes : les autres ne sont pas montrées.`,
    hint: 'Corriger celles qui sont montrées, et vérifier que le bon fichier porte ce nom.',
  });
