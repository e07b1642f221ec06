import { strToU8, zipSync } from 'fflate';

/** A table as rows of texts; a number or a moment where a cell of a workbook is not text. */
export type Value = string | number | boolean | { readonly serial: number; readonly format: string };

/** A field as RFC 4180 writes it. */
const field = (text: string, delimiter: string): string =>
  /["\r\n]/u.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows as comma-separated values. */
export const csvOf = (rows: readonly (readonly string[])[], delimiter = ';', end = '\r\n'): string =>
  rows.map((row) => row.map((text) => field(text, delimiter)).join(delimiter) + end).join('');

/** Bytes 0x80 to 0x9F of Windows-1252, its five holes as spaces. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** `text` in the bytes that Excel in French writes. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (sign) =>
    sign !== ' ' && HIGH.includes(sign) ? 0x80 + HIGH.indexOf(sign) : sign.charCodeAt(0),
  );

const xml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** How texts are kept: in a table of their own, as Excel does, or in the cell. */
export type Keeping = 'partagees' | 'en-ligne';

const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function cellXml(
  value: Value,
  reference: string,
  keeping: Keeping,
  strings: string[],
  formats: string[],
): string {
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (typeof value === 'object') {
    if (!formats.includes(value.format)) formats.push(value.format);
    return `<c r="${reference}" s="${formats.indexOf(value.format) + 1}"><v>${value.serial}</v></c>`;
  }
  if (value === '') return `<c r="${reference}" s="0"/>`;
  if (keeping === 'en-ligne') return `<c r="${reference}" t="inlineStr"><is><t>${xml(value)}</t></is></c>`;
  strings.push(value);
  return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
}

/** The parts of a workbook of one sheet, its rows beginning at row `first`. */
export function workbookParts(
  rows: readonly (readonly Value[])[],
  keeping: Keeping = 'partagees',
  first = 1,
) {
  const strings: string[] = [];
  const formats: string[] = [];
  const body = rows.map((row, rank) => {
    const number = rank + first;
    const cells = row.map((value, column) =>
      cellXml(value, `${letters(column)}${number}`, keeping, strings, formats),
    );
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  const numFmts = formats.map((code, rank) => `<numFmt numFmtId="${164 + rank}" formatCode="${xml(code)}"/>`);
  const styles = formats.map((_, rank) => `<xf numFmtId="${164 + rank}"/>`);
  return {
    'xl/workbook.xml': `<workbook ${SPREADSHEET} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Cachée" sheetId="1" state="hidden" r:id="rId9"/><sheet name="Présences" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/styles.xml': `<styleSheet ${SPREADSHEET}><numFmts>${numFmts.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${SPREADSHEET}>${strings.map((text) => `<si><r><t xml:space="preserve">${xml([...text].slice(0, 1).join(''))}</t></r><r><t xml:space="preserve">${xml([...text].slice(1).join(''))}</t></r><rPh><t>bruit</t></rPh></si>`).join('')}</sst>`,
    'xl/worksheets/sheet2.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet ${SPREADSHEET}><sheetData>${body.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
  };
}

/** Parts zipped. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );

/** Rows as an XLSX workbook. */
export const xlsxOf = (
  rows: readonly (readonly Value[])[],
  keeping: Keeping = 'partagees',
  first = 1,
): Uint8Array => zipped(workbookParts(rows, keeping, first));
