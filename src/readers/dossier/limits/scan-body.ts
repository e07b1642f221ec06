import {
  DEEPEST_LIST,
  LONGEST_BODY,
  LONGEST_PARAGRAPH,
  LONGEST_RULE,
  MOST_BARS,
  MOST_LINES,
  MOST_SIGNS,
  MOST_SIGNS_TOGETHER,
  TALLEST_PARAGRAPH,
} from './limits.ts';
import { isBlankLine, type LineSpan, linesOf } from './lines.ts';
import { type LineStart, lineStart } from './markers.ts';
import { looksLikeImage, type TooMuch, tooLong } from './too-much.ts';

/** What is known of a body as far as it was read. */
interface Scan {
  readonly text: string;
  /** Columns where the texts of the lists that are open begin, outermost first. */
  readonly open: number[];
  lines: number;
  signs: number;
  /** Signs of the paragraph under way. */
  ownSigns: number;
  /** Where the paragraph under way begins, and how many characters and lines it has so far. */
  paragraph: number;
  length: number;
  height: number;
  /** The lines since the last blank one: whether the first begins an item, and whether they are rows of a table. */
  ofItems: boolean;
  ofTable: boolean;
  afterBlank: boolean;
}

const SIGNS = '*_[]|\\';

const DELIMITER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)*$/u;

const HEADING = /#{1,6}[ \t\n]/uy;

/** Whether the line begins with the marks of a heading: it ends whatever stands before it. */
function isHeading(text: string, { start }: LineSpan): boolean {
  HEADING.lastIndex = start;
  return HEADING.test(text);
}

/** Whether the line parts the head of a table from its rows. */
function isDelimiter(text: string, { start, end }: LineSpan): boolean {
  if (end - start > LONGEST_RULE) return false;
  const line = text.slice(start, end);
  return line.includes('|') && DELIMITER.test(line);
}

/** The signs of a line that mean something to Markdown, and the bars among them. */
function countSigns(
  text: string,
  { start, end }: LineSpan,
): { readonly signs: number; readonly bars: number } {
  let signs = 0;
  let bars = 0;
  for (let offset = start; offset < end; offset += 1) {
    if (!SIGNS.includes(text.charAt(offset))) continue;
    signs += 1;
    if (text.charCodeAt(offset) === 124) bars += 1;
  }
  return { signs, bars };
}

function tooManySigns(scan: Scan, line: LineSpan, begins: boolean): TooMuch | undefined {
  const { signs, bars } = countSigns(scan.text, line);
  scan.signs += signs;
  scan.ownSigns = begins || scan.ofTable ? signs : scan.ownSigns + signs;
  const at = { offset: line.start, length: line.end - line.start };
  if (bars > MOST_BARS) return { excess: 'bars', ...at, found: bars };
  if (scan.ownSigns > MOST_SIGNS_TOGETHER) return { excess: 'signs', ...at, found: MOST_SIGNS_TOGETHER };
  return scan.signs > MOST_SIGNS ? { excess: 'signs', ...at, found: MOST_SIGNS } : undefined;
}

/**
 * Opens the lists that a line begins, and closes those that it ends. Text that follows text without a blank line goes
 * on where it was, however far to the left.
 */
function nest(
  scan: Scan,
  { indent, items }: LineStart,
  isItem: boolean,
  line: LineSpan,
): TooMuch | undefined {
  const { open } = scan;
  const closes = isItem || scan.afterBlank || isHeading(scan.text, line);
  while (closes && open.length > 0 && (open.at(-1) ?? 0) > indent) open.pop();
  if (!isItem) return undefined;
  open.push(...items);
  if (open.length <= DEEPEST_LIST) return undefined;
  return { excess: 'nesting', offset: line.start, length: line.end - line.start, found: open.length };
}

function follow(scan: Scan, line: LineSpan, begins: boolean): TooMuch | undefined {
  if (begins) {
    scan.paragraph = line.start;
    scan.length = 0;
    scan.height = 0;
  }
  if (!scan.ofTable) {
    scan.length += line.end - line.start + 1;
    scan.height += 1;
  }
  const isTall = scan.height > TALLEST_PARAGRAPH;
  if (scan.length <= LONGEST_PARAGRAPH + 1 && !isTall) return undefined;
  const tooMuch = isTall ? 'tall' : 'paragraph';
  const excess = looksLikeImage(scan.text, scan.paragraph) ? 'image' : tooMuch;
  const end = scan.text.indexOf('\n', scan.paragraph);
  return { excess, offset: scan.paragraph, length: end - scan.paragraph, found: scan.length };
}

function readLine(scan: Scan, line: LineSpan): TooMuch | undefined {
  const { text } = scan;
  scan.lines += 1;
  if (isBlankLine(text, line)) {
    scan.afterBlank = true;
    scan.ofTable = false;
    return tooLong(text, line);
  }
  const long = tooLong(text, line);
  if (long) return long;
  const start = lineStart(text, line);
  // A number other than 1 begins no list inside a paragraph.
  const isItem = start.items.length > 0 && (start.breaksText || scan.afterBlank || scan.ofItems);
  if (scan.afterBlank || isItem) scan.ofItems = isItem;
  if (!scan.afterBlank && isDelimiter(text, line)) scan.ofTable = true;
  const begins = scan.afterBlank || isItem || isHeading(text, line);
  const found =
    tooManySigns(scan, line, begins) ?? nest(scan, start, isItem, line) ?? follow(scan, line, begins);
  scan.afterBlank = false;
  return found;
}

/** The first thing of which the Markdown of `text`, from `from` on, has more than is read. One pass, whatever it holds. */
export function scanBody(text: string, from: number): TooMuch | undefined {
  const size = text.length - from;
  const first = { offset: from, length: 1 };
  const scan: Scan = {
    ...{ text, open: [], lines: 0, signs: 0, ownSigns: 0, paragraph: from, length: 0, height: 0 },
    ...{ ofItems: false, ofTable: false, afterBlank: true },
  };
  for (const line of linesOf(text, from, text.length)) {
    const found = readLine(scan, line);
    if (found) return found;
    // What a line holds says more than the size of it all: it is looked for as far as a body may go.
    if (scan.lines > MOST_LINES) return { excess: 'lines', ...first, found: countLines(text, from) };
    if (line.end - from > LONGEST_BODY) break;
  }
  return size > LONGEST_BODY ? { excess: 'body', ...first, found: size } : undefined;
}

function countLines(text: string, from: number): number {
  let count = 0;
  for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', end + 1)) count += 1;
  return count;
}
