import { isShared } from '../../../document/shared.ts';
import type { Blank, Inline } from '../../../document/tree.ts';
import { type Writer, xmlText } from '../writer.ts';
import { type Group, groups, tag, title } from './controls.ts';
import { openLink } from './links.ts';
import { alike, type Manner, type Span, spans } from './spans.ts';

/** Characters that WordprocessingML writes as elements (17.3.3), and what they become. A map: no word inherits a meaning. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['\u2011', '<w:noBreakHyphen/>'],
  ['\u00AD', '<w:softHyphen/>'],
  ['\t', '<w:tab/>'],
  ['\n', '<w:br/>'],
  ['\r', '<w:cr/>'],
]);
const SPECIAL = /([\u2011\u00AD\t\n\r])/;
/** Spaces that an XML reader might drop. */
const LOOSE = /^ | $| {2}/;

function textXml(text: string): string {
  if (text === '') return '';
  return LOOSE.test(text) ? `<w:t xml:space="preserve">${text}</w:t>` : `<w:t>${text}</w:t>`;
}

function contentXml(text: string): string {
  if (!SPECIAL.test(text)) return textXml(text);
  return text
    .split(SPECIAL)
    .map((piece) => ELEMENTS.get(piece) ?? textXml(piece))
    .join('');
}

/** The properties of a run, in the order of the schema (EG_RPrBase, 17.3.2.28). */
function runProperties(manner: Manner): string {
  const properties =
    (manner.href === undefined ? '' : '<w:rStyle w:val="Hyperlink"/>') +
    (manner.strong ? '<w:b/>' : '') +
    (manner.emphasis ? '<w:i/>' : '') +
    (manner.whole ? '<w:noProof/>' : '') +
    (manner.raised ? '<w:vertAlign w:val="superscript"/>' : '');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

/** One run for neighbours that look the same. */
function textRuns(pieces: readonly Span[], writer: Writer): string {
  let out = '';
  let held = '';
  let manner: Manner | undefined;
  const flush = (): void => {
    if (manner !== undefined && held !== '') out += `<w:r>${runProperties(manner)}${contentXml(held)}</w:r>`;
    held = '';
  };
  for (const piece of pieces) {
    if (manner === undefined || !alike(manner, piece.manner) || piece.blank !== undefined) {
      flush();
      manner = piece.manner;
    }
    if (piece.blank !== undefined) out += blankXml(piece.blank, writer);
    else held += xmlText(piece.text, writer, piece.origin);
  }
  flush();
  return out;
}

/** Width of a no-break space of Arial, in ems. */
const SPACE = 0.278;

/**
 * A place to fill in: underlined no-break spaces in a control that takes them for a placeholder, so that a click
 * selects the rule and typing replaces it. Style "Blanc" tells them from text: who reads the text back skips its runs.
 */
function blankXml({ label, width }: Blank, writer: Writer): string {
  const count = Math.max(1, Math.round(width / (SPACE * writer.book.text.look.corps)));
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${xmlText(title(label), writer)}"/><w:tag w:val="blanc"/><w:showingPlcHdr/></w:sdtPr>` +
    `<w:sdtContent><w:r><w:rPr><w:rStyle w:val="Blanc"/></w:rPr><w:t>${'\u00A0'.repeat(count)}</w:t></w:r></w:sdtContent></w:sdt>`
  );
}

/** A content control around what the program derived: its title says so when the pointer is over it. */
function controlXml({ path, spans: held }: Group, writer: Writer): string {
  const content = textRuns(held, writer);
  if (path === undefined || content === '') return content;
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="Valeur calculée"/><w:tag w:val="${xmlText(tag(path), writer)}"/></w:sdtPr>` +
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

function linkXml(pieces: readonly Span[], writer: Writer): string {
  const content = groups(pieces)
    .map((group) => controlXml(group, writer))
    .join('');
  const href = pieces[0]?.manner.href;
  const open = href === undefined || content === '' ? undefined : openLink(href, writer);
  return open === undefined ? content : `${open}${content}</w:hyperlink>`;
}

/**
 * Cache of the process: running text that several documents hold as one object, already written. Only what depends on
 * nothing else is kept: no link, which has a number in each document, no blank, which the house style measures, no fault.
 */
const written = new WeakMap<readonly Inline[], string>();

/** The runs, links and content controls of one paragraph, as WordprocessingML. */
export function runs(children: readonly Inline[], writer: Writer): string {
  if (!isShared(children)) return spansXml(spans(children), writer);
  const known = written.get(children);
  if (known !== undefined) return known;
  const all = spans(children);
  const faults = writer.faults.length;
  const xml = spansXml(all, writer);
  const isFree = all.every(({ manner, blank }) => manner.href === undefined && blank === undefined);
  if (isFree && writer.faults.length === faults) written.set(children, xml);
  return xml;
}

function spansXml(all: readonly Span[], writer: Writer): string {
  let out = '';
  for (let start = 0; start < all.length; ) {
    let end = start + 1;
    while (end < all.length && all[end]?.manner.href === all[start]?.manner.href) end += 1;
    out += linkXml(all.slice(start, end), writer);
    start = end;
  }
  return out;
}
