import type { Commune, Elu } from '../../domaine/conseil.ts';
import { suppleantsDe } from '../../domaine/registre.ts';
import type { AttendanceLine } from './attendance-line.ts';
import { cellsIn } from './header.ts';
import { findPerson } from './people.ts';
import type { AttendanceFrame, RowReading } from './row-reading.ts';
import { cells, first, told } from './row-reading.ts';
import { isStateless } from './row-state.ts';
import { readState } from './states.ts';
import type { ToldState } from './told-state.ts';

/** Whether `elu` is a substitute of the commune, the only one or one of those that statutes give it. */
export const isSubstituteOf = (commune: Commune | undefined, elu: Elu | undefined): boolean =>
  elu !== undefined && commune !== undefined && suppleantsDe(commune).some(({ nom }) => nom === elu.nom);

/** Whether the row says nothing beside the name: that of a substitute who stayed at home. */
export const isSilent = (reading: RowReading): boolean =>
  isStateless(reading) &&
  (['arrivee', 'depart', 'procuration'] as const).every((role) =>
    cells(reading, role).every(({ cell }) => cell.text === ''),
  );

/** The line of a substitute who has one: to be there is to sit for a titular. */
export const ofSubstitute = (line: AttendanceLine, remplace: Elu | undefined): AttendanceLine =>
  line.etat === 'present' || line.etat === 'supplee'
    ? {
        ...line,
        etat: 'present',
        ...(line.elu ? { suppleant: line.elu } : {}),
        ...(remplace ? { remplace } : {}),
      }
    : line;

/**
 * Whether the column of substitutes names those of members who are there too: it then tells who each one's substitute
 * is, and not that they sit.
 */
const isListOfSubstitutes = ({ sheet, header }: AttendanceFrame): boolean =>
  sheet.rows
    .slice(header.rank + 1)
    .some(
      (row) =>
        cellsIn(header, row, 'suppleant').some(({ cell }) => cell.text !== '') &&
        (cellsIn(header, row, 'etat').some(({ cell }) => readState(cell.text) === 'present') ||
          cellsIn(header, row, 'croix-present').some(({ cell }) => cell.text !== '')),
    );

/** Who the row says sits: named in words or in a column; nobody where it does not say that someone does. */
function writtenSubstitute(
  reading: RowReading,
  { etat, suppleant }: ToldState,
  { procurations, passages }: Pick<AttendanceLine, 'procurations' | 'passages'>,
): { readonly index: number | undefined; readonly text: string } | undefined {
  const inWords = suppleant === undefined ? undefined : { index: undefined, text: suppleant };
  const written = first(reading, 'suppleant') ?? inWords;
  if (etat === 'supplee' || inWords || !written) return written;
  const isAway = etat !== 'present' || passages.length > 0;
  return isAway && procurations.length === 0 && !isListOfSubstitutes(reading.frame) ? written : undefined;
}

/**
 * The substitute that a row calls: the one it names, else the only one of the commune. A commune that has several may
 * have named the one who sits on a row of their own.
 */
export function readSubstitute(
  reading: RowReading,
  commune: Commune | undefined,
  said: ToldState,
  facts: Pick<AttendanceLine, 'procurations' | 'passages'>,
): Elu | undefined {
  const written = writtenSubstitute(reading, said, facts);
  const expected = commune ? suppleantsDe(commune) : [];
  const [only, ...more] = expected;
  if (!written) {
    if (said.etat !== 'supplee' || more.length > 0) return undefined;
    const message = 'la ligne dit « suppléé », et ni elle ni le registre ne nomment de suppléant.';
    const hint = 'Nommer le suppléant dans sa colonne, et au registre.';
    return only ?? told(reading, undefined, { code: 'IMPO-09', message, hint });
  }
  const search = findPerson(written.text, reading.frame.people, commune?.nom);
  if ('problem' in search) return told(reading, written.index, search.problem);
  const found = expected.find(({ nom }) => nom === search.elu.nom);
  if (found) return found;
  const names = expected.map(({ nom }) => `« ${nom} »`).join(' ou ');
  return told(reading, written.index, {
    code: 'IMPO-09',
    message: `« ${search.elu.nom} » n'est pas, au registre, le suppléant de « ${commune?.nom ?? 'cette commune'} »${only ? `, qui est ${names}` : ''}.`,
    hint: 'Corriger le nom du suppléant, ou le registre.',
  });
}

/** The titular whom a substitute is said to replace, if any, held against the register. */
export function readReplaced(
  reading: RowReading,
  commune: Commune | undefined,
  written: string | undefined,
): Elu | undefined {
  if (written === undefined) return undefined;
  const search = findPerson(written, reading.frame.people, commune?.nom);
  if ('problem' in search) return told(reading, undefined, search.problem);
  if (commune?.membres.some(({ nom }) => nom === search.elu.nom)) return search.elu;
  return told(reading, undefined, {
    code: 'IMPO-09',
    message: `« ${search.elu.nom} » n'est pas, au registre, un titulaire de « ${commune?.nom ?? 'cette commune'} ».`,
    hint: 'Corriger le nom de la personne remplacée, ou le registre.',
  });
}
