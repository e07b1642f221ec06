import type { Fault } from '../../diagnostics/fault.ts';
import type { IsHeader } from './read-csv.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Sheet } from './sheet.ts';
import { faultInSheet, faultOnSheet } from './sheet.ts';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, rank) => bytes[rank] === byte);

const refused = (name: string, message: string, hint: string): Fault =>
  faultOnSheet(name, { code: 'IMPO-01', message, hint });

/** Whether reading a table gave a fault. */
export const isFault = (read: Sheet | Fault): read is Fault => 'severity' in read;

/** The table, unless one of its cells is too long to be one: that is all that is then told of it. */
function withoutExcess(sheet: Sheet): Sheet | Fault {
  for (const { number, cells } of sheet.rows) {
    const column = cells.findIndex(({ excess }) => excess !== undefined);
    const excess = cells[column]?.excess;
    if (excess === undefined) continue;
    return faultInSheet(
      { sheet, row: number, column },
      {
        code: 'IMPO-01',
        message: `la cellule ${excess}.`,
        hint: "Vérifier que c'est le bon fichier ; raccourcir la cellule, ou la vider si elle ne sert pas.",
      },
    );
  }
  return sheet;
}

/**
 * Reads a table from the bytes of a file, by what they are and not by what its name says: an XLSX workbook, or a
 * text of separated values, whose row of titles `isHeader` knows.
 */
export function readSheet(name: string, bytes: Uint8Array, isHeader?: IsHeader): Sheet | Fault {
  if (startsWith(bytes, 0x50, 0x4b)) {
    const sheet = readXlsx(name, bytes);
    return isFault(sheet) ? sheet : withoutExcess(sheet);
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return refused(
      name,
      "c'est un ancien classeur (.xls), ou un classeur protégé par un mot de passe.",
      "L'enregistrer sans mot de passe au format XLSX ou CSV.",
    );
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    return refused(name, "c'est un PDF.", "Enregistrer le tableau d'origine au format XLSX ou CSV.");
  }
  const sheet = readCsv(name, bytes, isHeader);
  if (isFault(sheet)) return sheet;
  if (sheet.rows.length > 0) return withoutExcess(sheet);
  return refused(name, 'le fichier est vide.', 'Vérifier que le bon fichier porte ce nom.');
}
