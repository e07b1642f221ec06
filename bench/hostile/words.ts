import { archive } from './archives.ts';
import type { Domain } from './domain.ts';
import { giveWord } from './program.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;

/** The parts of a document that words one deliberation, as people write them. */
const PARTS: Readonly<Record<string, string>> = {
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<w:document ${W}><w:body>${[
    paragraph('Objet : Convention avec la banque alimentaire', '<w:pStyle w:val="Titre1"/>'),
    paragraph('Vu le Code général des collectivités territoriales,'),
    paragraph("Considérant que l'aide est de 12 500 €,"),
    paragraph('Le local sera ouvert :'),
    paragraph('le mardi,', ITEM),
    paragraph('et le jeudi.', ITEM),
    `<w:tbl>${row('Année', 'Aide')}${row('2024', '12 500 €')}</w:tbl>`,
    paragraph('Le Conseil, après en avoir délibéré, à la majorité, DÉCIDE :'),
    paragraph("Article 1 : d'approuver la convention ;"),
    paragraph("Article 2 : d'autoriser Madame la Présidente à la signer."),
  ].join('')}</w:body></w:document>`,
  'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
};

/** Words of Word documents, and of what people paste into them. */
const WORDS: readonly string[] = [
  '<w:p>',
  '</w:p>',
  '<w:r><w:t>',
  '<w:tbl><w:tr><w:tc>',
  '</w:tc></w:tr></w:tbl>',
  '<w:br/>',
  '<w:tab/>',
  '<w:ins w:author="x"><w:r><w:t>ajout</w:t></w:r></w:ins>',
  '<w:del><w:r><w:delText>retrait</w:delText></w:r></w:del>',
  '<w:instrText>REF x</w:instrText>',
  '<w:ilvl w:val="99999"/>',
  '<w:numId w:val="-1"/>',
  '<w:basedOn w:val="Titre1"/>',
  '<w:gridSpan w:val="1e9"/>',
  '<w:vMerge/>',
  '<w:drawing/>',
  '<w:footnoteReference w:id="1"/>',
  '<mc:AlternateContent><mc:Choice>',
  '<w:start w:val="99999999999"/>',
  '<w:lvlText w:val="%1.%2.%9"/>',
  '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]>',
  '&b;',
  '&#0;',
  '<![CDATA[',
  'Target="../../../etc/passwd"',
  'Target="http://exemple.invalid/x"',
  'TargetMode="External"',
  'Objet : ',
  'Vu le Code,',
  'DÉCIDE',
  'Article 1 : ',
  'Résultat du vote : POUR 10',
  '{{x}}',
  '[a](#',
  '**',
  '| a | b |',
];

/** Text documents that people bring. */
export const WORD: Domain = {
  id: 'word',
  share: 4,
  make: (random) => ({ 'rapport.docx': archive(PARTS, random, WORDS) }),
  give: async ({ 'rapport.docx': bytes = '' }) => giveWord(Buffer.from(bytes)),
};
