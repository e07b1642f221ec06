import type { Fault } from '../../diagnostics/fault.ts';
import type { Delimiter } from './csv.ts';
import { DELIMITERS, likelyDelimiters, parseCsv, SAMPLE } from './csv.ts';
import { decodeOfficeText } from './decode.ts';
import { csvLocator } from './locate.ts';
import type { Row, Sheet } from './sheet.ts';
import {
  faultInSheet,
  faultOnSheet,
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_ROWS,
  TOO_LARGE,
  textCell,
} from './sheet.ts';

const NAMES: Readonly<Record<Delimiter, string>> = {
  ';': 'séparé par « ; »',
  '\t': 'séparé par des tabulations',
  ',': 'séparé par « , »',
};

/** Excel's own line `sep=;`, which it does not show as a row. */
function declared(text: string): { readonly delimiter: Delimiter; readonly rest: string } | undefined {
  const found = /^sep=(.)\r?\n/u.exec(text);
  const delimiter = DELIMITERS.find((one) => one === found?.[1]);
  return delimiter && found ? { delimiter, rest: text.slice(found[0].length) } : undefined;
}

function rowsOf(records: readonly (readonly string[])[]): readonly Row[] {
  return records.flatMap((record, rank) => {
    const cells = record.map(textCell);
    return cells.some(({ text }) => text !== '') ? [{ number: rank + 1, cells }] : [];
  });
}

/** Whether a row gives the titles of a table. */
export type IsHeader = (row: Row) => boolean;

/** Whether `delimiter` gives a row of titles and no row that is longer: a comma in a title cuts rows, not their titles. */
function fits(text: string, delimiter: Delimiter, isHeader: IsHeader): boolean {
  const { records } = parseCsv(text, delimiter, SAMPLE);
  const rank = records.findIndex((record, index) =>
    isHeader({ number: index + 1, cells: record.map(textCell) }),
  );
  const width = records[rank]?.length ?? 0;
  return rank !== -1 && records.slice(rank).every(({ length }) => length <= width);
}

function delimiterIn(text: string, isHeader: IsHeader | undefined): Delimiter {
  const likely = likelyDelimiters(text);
  const fitting = isHeader && likely.find((delimiter) => fits(text, delimiter, isHeader));
  return fitting ?? likely[0] ?? ';';
}

const countCells = (records: readonly (readonly string[])[]): number =>
  records.reduce((total, { length }) => total + length, 0);

/** Reads a table of text. `name` is the file as the user knows it; `isHeader` helps to find how fields are parted. */
export function readCsv(name: string, bytes: Uint8Array, isHeader?: IsHeader): Sheet | Fault {
  const { text, encoding } = decodeOfficeText(bytes);
  const told = declared(text);
  const content = told?.rest ?? text;
  const delimiter = told?.delimiter ?? delimiterIn(content, isHeader);
  const { records, unclosed } = parseCsv(content, delimiter, MAX_ROWS + 1);
  const format = `CSV ${NAMES[delimiter]}, en ${encoding}`;
  const locate = csvLocator(name, { text, delimiter, offset: text.length - content.length });
  const isLarge = records.length > MAX_ROWS || countCells(records) > MAX_CELLS;
  const rows = isLarge ? [] : rowsOf(records);
  const sheet: Sheet = { name, format, columns: 'numeros', rows, locate };
  if (unclosed !== undefined) {
    return faultInSheet(
      { sheet, row: unclosed + 1 },
      {
        code: 'IMPO-01',
        message:
          'un guillemet est ouvert et jamais fermé : tout le reste du fichier serait une seule cellule.',
        hint: 'Fermer le guillemet, ou enregistrer de nouveau le tableau au format CSV.',
      },
    );
  }
  const wide = sheet.rows.find(({ cells }) => cells.length > MAX_COLUMNS);
  if (!isLarge && !wide) return sheet;
  return faultOnSheet(name, {
    code: 'IMPO-01',
    message: TOO_LARGE,
    hint: "Vérifier que c'est le bon fichier, et n'en garder que le tableau.",
  });
}
