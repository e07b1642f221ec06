import type { Inline } from '../../../src/document/tree.ts';
import { loadFaces } from '../../../src/writers/pdf/text/fonts.ts';
import type { Line, Piece } from '../../../src/writers/pdf/text/line.ts';
import { type BreakOptions, breakParagraph, inlineItems } from '../../../src/writers/pdf/text/paragraph.ts';

export const faces = loadFaces();
export const base = { size: 10, bold: false, italic: false, color: '#000000' };

/** A run of text. */
export const text = (content: string): Inline => ({ kind: 'text', text: content });

/** The lines of `content`, running text of 471 points unless said otherwise. */
export function set(content: string | readonly Inline[], options: Partial<BreakOptions> = {}): Line[] {
  const inlines = typeof content === 'string' ? [text(content)] : content;
  const items = inlineItems(inlines, base, { faces });
  const running: BreakOptions = {
    width: 471,
    align: 'justify',
    mode: 'optimum',
    cesure: { avant: 2, apres: 3 },
  };
  return breakParagraph(items, { ...running, ...options });
}

/** What a piece prints: a rule is "___". */
export const printed = (piece: Piece): string => (piece.kind === 'blank' ? '___' : piece.word.text);

/** What a line prints, without the space that hangs at its end. */
export const lineText = (line: Line): string => line.pieces.map(printed).join('').replace(/ $/, '');

/** What the lines print, one string a line. */
export const texts = (lines: readonly Line[]): string[] => lines.map(lineText);

/** The pieces of a line less the spaces that hang at its end. */
export const withinColumn = (line: Line): readonly Piece[] =>
  line.pieces.slice(0, line.pieces.findLastIndex((piece) => piece.kind !== 'space') + 1);

/** Width that the pieces of a line take, summed one by one. */
export const setWidth = (line: Line): number =>
  withinColumn(line).reduce((sum, piece) => sum + piece.width, 0);

/** The paragraph's text as its pieces give it back: added hyphens left out, forced breaks as line feeds. */
export const textOf = (lines: readonly Line[]): string =>
  lines
    .map((line) => {
      const own = line.pieces.filter((piece) => piece.kind !== 'hyphen').map(printed);
      return own.join('') + (line.last ? '\n' : '');
    })
    .join('')
    .replace(/\n$/, '');
