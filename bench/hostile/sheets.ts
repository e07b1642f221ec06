import { archive } from './archives.ts';
import type { Domain, Files } from './domain.ts';
import { TABLE } from './fragments.ts';
import { mangled, mangledBytes } from './mangle.ts';
import { giveSheet, once, ownSheet } from './program.ts';

const file = (bytes: string | Uint8Array): Files => ({ 'feuille.csv': bytes });

const csv: Domain = {
  id: 'csv',
  share: 7,
  make: (random) => {
    const text = mangled(ownSheet(), random, TABLE);
    const luck = random.below(12);
    if (luck === 0) return file(Buffer.from(`\ufeff${text}`, 'utf16le'));
    if (luck === 1) return file(Buffer.from(text, 'latin1'));
    if (luck === 2) return file(mangledBytes(Buffer.from(text), random));
    return file(luck === 3 ? Buffer.from(`\ufeff${text}`) : Buffer.from(text));
  },
  give: async ({ 'feuille.csv': bytes = '' }) => giveSheet(Buffer.from(bytes)),
};

const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const cell = (text: string, column: number, row: number): string =>
  `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** The parts of a workbook that holds the same table. */
const workbookParts = once(
  (): Readonly<Record<string, string>> => ({
    'xl/workbook.xml': `<workbook ${SPREADSHEET} xmlns:r="${RELATIONS}"><sheets><sheet name="Présences" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': `<styleSheet ${SPREADSHEET}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${SPREADSHEET}><si><t>présent</t></si><si><r><t>abs</t></r><r><t>ent</t></r></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${SPREADSHEET}><sheetData>${ownSheet()
      .trimEnd()
      .split('\n')
      .map(
        (line, rank) =>
          `<row r="${rank + 1}">${line
            .split(';')
            .map((text, column) => cell(text, column, rank + 1))
            .join(
              '',
            )}<c r="H${rank + 1}" s="1"><v>45400.5</v></c><c r="I${rank + 1}" t="s"><v>1</v></c></row>`,
      )
      .join('')}</sheetData></worksheet>`,
  }),
);

/** Words of workbooks. */
const WORKBOOK: readonly string[] = [
  '<row r="1048576">',
  '<row r="-1">',
  '<row r="1e9">',
  '<c r="XFD1" t="s"><v>99999999</v></c>',
  '<c r="ZZZ1"><v>1e999</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c t="e"><v>#REF!</v></c>',
  '<c s="99"><v>45400.99999</v></c>',
  '<c s="1"><v>-5</v></c>',
  '<c s="1"><v>1e300</v></c>',
  '<v>',
  '</v>',
  '<is><t>',
  '<t>_x0000_</t>',
  '_xD800_',
  '<si/>',
  '<rPh>',
  '</row>',
  '<sheetData>',
  '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]>',
  '&b;',
  '&#0;',
  '&#xFFFF;',
  '<![CDATA[',
  '<?xml version="1.0" encoding="UTF-16"?>',
  'xmlns:a="b"',
  '<numFmt numFmtId="1" formatCode="[h]:mm;;;@"/>',
];

const xlsx: Domain = {
  id: 'xlsx',
  share: 5,
  make: (random) => file(archive(workbookParts(), random, WORKBOOK)),
  give: async ({ 'feuille.csv': bytes = '' }) => giveSheet(Buffer.from(bytes)),
};

/** Tables that people keep in a spreadsheet. */
export const SHEETS: readonly Domain[] = [csv, xlsx];
