import { zipped } from './tables.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const xml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** A run of Word, its properties given as XML. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;

/** A paragraph of Word: runs, and properties as XML. */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}<w:rPr><w:b/></w:rPr></w:pPr>${runs}</w:p>`;

/** A line of an act as a paragraph: « **bold** » all in bold, « - » and « 1 » of lists made by Word, « # » a heading. */
export function line(text: string): string {
  const [, sign, rest = text] = /^(# |\* |\*\* |1\) )(.*)$/u.exec(text) ?? [];
  const list = (id: number, level = 0): string =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
  if (sign === '# ') return paragraph(run(rest), '<w:pStyle w:val="Titre2"/>');
  if (sign === '* ') return paragraph(run(rest), list(1));
  if (sign === '** ') return paragraph(run(rest), list(1, 1));
  if (sign === '1) ') return paragraph(run(rest), list(2));
  const [, strong] = /^\*\*(.*)\*\*$/u.exec(text) ?? [];
  return paragraph(strong === undefined ? run(text) : run(strong, '<w:b/>'));
}

/** A table of Word. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="mine"/><w:basedOn w:val="Base2"/></w:style><w:style w:type="paragraph" w:styleId="Base2"><w:name w:val="heading 2"/></w:style><w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`;

const LISTS = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1 :"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;

/** The parts of a Word document whose body is `body`, in XML. */
export const documentParts = (body: string): Readonly<Record<string, string>> => ({
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  'word/styles.xml': STYLES,
  'word/numbering.xml': LISTS,
});

/** A Word document whose body is `body`, in XML. */
export const docxOf = (body: string): Uint8Array => zipped(documentParts(body));

/** A Word document of lines, one a paragraph, blank ones left out. */
export const docxOfLines = (text: string): Uint8Array =>
  docxOf(
    text
      .split('\n')
      .filter((one) => one.trim() !== '')
      .map((one) => line(one.trim()))
      .join(''),
  );
