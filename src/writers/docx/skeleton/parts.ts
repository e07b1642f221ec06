import type * as Docx from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { slimNamespaces } from '../xml.ts';

/** The parts of a document as `docx` wrote it, by their names in the package. */
export type Parts = ReadonlyMap<string, string>;

/**
 * What `docx` adds to every document and ours never refer to: a theme and notes that nothing uses, properties that
 * say the moment of writing, relations of parts that have none.
 */
const UNUSED = /^word\/(theme|footnotes|endnotes)|^docProps\/(core|custom)|^word\/_rels\/(?!document)/;

const isUsed = (name: string): boolean => !UNUSED.test(name.replace(/^\//, ''));

/** `docx` names a watermark at random; Word knows it by the beginning of its name. */
const withFixedIds = (xml: string): string =>
  xml.replace(/id="PowerPlusWaterMarkObject[^"]*"/, 'id="PowerPlusWaterMarkObject1"');

/** Has `docx` write the document and reads its parts back, without those that ours do not use. */
export async function partsOf(docx: typeof Docx, document: Docx.Document): Promise<Parts> {
  const files = unzipSync(await docx.Packer.toBuffer(document));
  const used = Object.entries(files).filter(([name]) => isUsed(name));
  return new Map(used.map(([name, bytes]) => [name, withFixedIds(slimNamespaces(strFromU8(bytes)))]));
}

/** The text of a part; the empty string when `docx` wrote none of that name. */
export const part = (parts: Parts, name: string): string => parts.get(name) ?? '';

const IMAGE_TYPE = /<Default ContentType="(?:image\/|[^"]*obfuscatedFont)[^>]*\/>/g;

/** `[Content_Types].xml` without the closing tag and without what our package does not hold. */
export function contentTypes(parts: Parts): string {
  return part(parts, '[Content_Types].xml')
    .replace(IMAGE_TYPE, '')
    .replace(/<Override [^>]*PartName="([^"]*)"[^>]*\/>/g, (tag, name: string) => (isUsed(name) ? tag : ''))
    .replace('</Types>', '')
    .concat(
      '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
    );
}

/** Relations of a part without the closing tag and without those to parts that we leave out; `folder` is the part's. */
export function relations(parts: Parts, name: string, folder: string): string {
  const kept = (target: string): boolean => target === 'docProps/core.xml' || isUsed(`${folder}${target}`);
  return part(parts, name)
    .replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (tag, target: string) =>
      kept(target) ? tag : '',
    )
    .replace('</Relationships>', '');
}

const STYLE = /<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs;
const DOC_DEFAULTS = /<w:docDefaults>.*?<\/w:docDefaults>/s;

/** What `docx` cannot say of a style: that it is not one of Word's own, that no line is left alone, that no word is cut. */
function completed(style: string, id: string, unhyphenated: ReadonlySet<string>): string {
  const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '';
  const custom = WORD_NAMES.test(name) ? '' : ' w:customStyle="1"';
  const marked = style
    .replace(' w:styleId', `${custom} w:styleId`)
    .replace('<w:basedOn w:val="DefaultParagraphFont"/>', '');
  if (id === 'Normal') return marked.replace('<w:spacing', '<w:widowControl/><w:spacing');
  return unhyphenated.has(id) ? marked.replace('<w:spacing', '<w:suppressAutoHyphens/><w:spacing') : marked;
}

/** Names that Word keeps for its own styles; it shows them in the language of the person who reads. */
const WORD_NAMES =
  /^(Normal|Normal Table|heading \d|Body Text|List Paragraph|caption|Signature|header|footer|Hyperlink)$/;

/** Which styles to keep, which never cut a word, and the table styles, which `docx` cannot make. */
interface StyleChoice {
  readonly used: ReadonlySet<string>;
  readonly unhyphenated: ReadonlySet<string>;
  readonly tables: string;
}

/** The styles that our documents use: those made from the house style, and the few that Word's defaults need. */
export function stylesXml(parts: Parts, { used, unhyphenated, tables }: StyleChoice): string {
  const xml = part(parts, 'word/styles.xml');
  const styles = [...xml.matchAll(STYLE)]
    .filter(([, id = '']) => used.has(id))
    .map(([style, id = '']) => completed(style, id, unhyphenated));
  const open = /^.*?<w:styles [^>]*>/s.exec(xml)?.[0] ?? '';
  return `${open}${DOC_DEFAULTS.exec(xml)?.[0] ?? ''}${styles.join('')}${tables}</w:styles>`;
}

/** The numbering part without its closing tag: our list definitions, numbered from 0, and no list yet. */
export function numberingXml(parts: Parts, count: number): string {
  const xml = part(parts, 'word/numbering.xml');
  const definitions = xml.match(/<w:abstractNum .*?<\/w:abstractNum>/gs) ?? [];
  const ours = definitions.slice(-count).map((definition, rank) =>
    definition
      .replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${rank}"`)
      .replace('w:val="hybridMultilevel"', 'w:val="multilevel"')
      .replaceAll(' w:tentative="1"', ''),
  );
  return xml.slice(0, xml.indexOf('<w:abstractNum ')) + ours.join('');
}
