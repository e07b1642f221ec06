import type { AttendanceCounts, AttendanceRead, Sheet } from '../../../app/starter/import-presences.ts';
import { columnName, ETATS, NOMS_DES_ETATS } from '../../../app/starter/import-presences.ts';
import { quoted, visible } from '../../../diagnostics/foreign-text.ts';
import { counted } from '../../../diagnostics/index.ts';

/** One line of a table of two columns. */
const row = (name: string, value: number): string => `  ${name.padEnd(22)}${String(value).padStart(5)}`;

function table({ etats, arrivees, departs, procurations, suppleants }: AttendanceCounts): readonly string[] {
  return [
    ...ETATS.map((etat) => row(`${NOMS_DES_ETATS[etat]}s`, etats[etat])),
    row('arrivées', arrivees),
    row('départs', departs),
    row('procurations', procurations),
    row('suppléants qui siègent', suppleants),
  ];
}

/** What was understood of an attendance sheet, in French: its columns, then its lines by kind. */
export function understoodText(sheet: Sheet, read: AttendanceRead): string {
  const { header, headerRow, counts, summaries = [], remarks = [] } = read;
  const name = `${visible(sheet.name)} : ${sheet.format}`;
  if (!header || !counts) return `${name}.\n\n`;
  const named = [
    ...header.columns,
    ...header.leftOut.map((left) => ({
      ...left,
      label: remarks.includes(left.index) ? 'les remarques, lues' : 'laissée de côté',
    })),
  ];
  const columns = named
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, title, label }) => `  colonne ${columnName(sheet, index)} ${quoted(title)} : ${label}`);
  return [
    `${name}, titres à la ligne ${headerRow}.`,
    ...columns,
    ...summaries.map(
      ({ row: number, title, isRemark }) =>
        `  ligne ${number} ${quoted(title)} : ${isRemark ? 'une remarque, laissée de côté' : 'un compte, laissé de côté'}`,
    ),
    '',
    `${counted(counts.lignes, 'ligne')} ${counts.lignes > 1 ? 'comprises' : 'comprise'} :`,
    ...table(counts),
    '',
    '',
  ].join('\n');
}
