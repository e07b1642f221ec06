import { comparableLine, markerText } from '../../../src/document/plain-text.ts';
import { all, child, type Element, elements, files, parse, value } from './package-reader.ts';

/** What an element of a run stands for as a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\r',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** Runs in this style stand for a place to fill in: they hold no text of the document. */
const BLANK = 'Blanc';

function runText(run: Element): string {
  if (value(child(run, 'w:rPr'), 'w:rStyle') === BLANK) return '';
  return elements(run)
    .map((element) => {
      if (element.name === 'w:t') return element.children.join('');
      return CHARACTERS[element.name] ?? '';
    })
    .join('');
}

/** The characters of a paragraph, as its author wrote them. */
export const paragraphText = (paragraph: Element): string => all(paragraph, 'w:r').map(runText).join('');

/** Works out the markers that Word prints before numbered paragraphs. */
function numbering(xml: string): (paragraph: Element) => string {
  const root = parse(xml);
  const counts = new Map<string, number>();
  const levelOf = (num: Element | undefined, ilvl: string): Element | undefined => {
    const id = value(num, 'w:abstractNumId');
    const definition = all(root, 'w:abstractNum').find((one) => one.attributes['w:abstractNumId'] === id);
    return elements(definition ?? root).find(
      (one) => one.attributes['w:ilvl'] === ilvl && one.name === 'w:lvl',
    );
  };
  return (paragraph) => {
    const properties = child(child(paragraph, 'w:pPr'), 'w:numPr');
    if (properties === undefined) return '';
    const [id, ilvl] = [value(properties, 'w:numId'), value(properties, 'w:ilvl')];
    const num = all(root, 'w:num').find((one) => one.attributes['w:numId'] === id);
    const level = levelOf(num, ilvl);
    const sign = child(level, 'w:lvlText')?.attributes['w:val'] ?? '?';
    const format = value(level, 'w:numFmt');
    if (format === 'bullet') return `${sign} `;
    const override = all(num ?? root, 'w:lvlOverride').find((one) => one.attributes['w:ilvl'] === ilvl);
    const start = Number(value(override, 'w:startOverride') || value(level, 'w:start'));
    const rank = counts.get(id) ?? start;
    counts.set(id, rank + 1);
    return `${markerText(format === 'decimal' ? 'decimal' : 'letter', rank - 1)} `;
  };
}

/**
 * The text of a package as lines, one a paragraph, in reading order, markers of lists included: what `plainText` says of
 * the tree. Paragraphs without text have no line.
 */
export function docxText(bytes: Uint8Array): readonly string[] {
  const parts = files(bytes);
  const marker = numbering(parts.get('word/numbering.xml') ?? '');
  return all(parse(parts.get('word/document.xml') ?? ''), 'w:p')
    .map((paragraph) =>
      comparableLine(
        marker(paragraph) + paragraphText(paragraph).replace(/^([\d\p{L}]+[°.)]|[–—•·])\t/u, '$1 '),
      ),
    )
    .filter((line) => line !== '');
}
