import { columns, shown } from './cells.ts';
import { excerptOf } from './excerpt.ts';
import type { Fault, Position } from './fault.ts';
import { shortened } from './foreign-text.ts';
import { legalSourceText } from './legal-source.ts';
import { dotted } from './locate.ts';
import type { Paint } from './paint.ts';
import { COLOURS, PLAIN } from './paint.ts';
import { presentable } from './presentable.ts';
import { counted, tally, tallySentence } from './tally.ts';

/** A warning that someone accepted, and the words of the acceptance. */
export interface Acknowledged {
  readonly fault: Fault;
  /** Reason, name and date, in French. */
  readonly justification: string;
}

/** How faults are printed. */
export interface TextOptions {
  readonly color: boolean;
  /** Columns of the terminal: 100 when not given, 40 at least. */
  readonly width?: number;
  /** Listed apart, after the others. */
  readonly acknowledged?: readonly Acknowledged[];
  /** Information counted in the closing line, and not shown. */
  readonly informations?: number;
}

interface Page {
  readonly paint: Paint;
  readonly width: number;
}

const INDENT = '  ';

/** A space where a line may end: never inside French quotation marks or before a double punctuation mark. */
const BREAKABLE = /(?<!«) (?![»;:!?])/u;

/** `text` in lines of `room` columns, cut at spaces. */
function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of shown(text).split(BREAKABLE)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columns(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** "remède :  Écrire…", the lines that follow set under the first. */
function labelled(label: string, text: string, { paint, width }: Page): string {
  const head = `${label} :`.padEnd(10);
  const [first = '', ...rest] = wrapped(text, width - INDENT.length - head.length);
  const hang = ' '.repeat(INDENT.length + head.length);
  return [`${INDENT}${paint.faint(head)}${first}`, ...rest.map((line) => hang + line)].join('\n');
}

/** A place in a file as terminals and editors know it; a file as a whole when there is nothing to show of it. */
const placeText = ({ file, line, column, excerpt }: Position): string =>
  excerpt === '' && line === 1 && column === 1 ? file : `${file}:${line}:${column}`;

function excerptLines(
  position: Position,
  severity: Fault['severity'],
  { paint, width }: Page,
): readonly string[] {
  if (position.excerpt === '') return [];
  const number = String(position.line);
  const gutter = ' '.repeat(number.length);
  const { line, carets } = excerptOf(position, width - INDENT.length - number.length - 3);
  return [
    `${INDENT}${paint.faint(`${number} |`)} ${line}`,
    `${INDENT}${paint.faint(`${gutter} |`)} ${paint.severity(severity, carets)}`,
  ];
}

/** Where the fault is: its position, else its data path. */
function whereLines({ position, path, severity }: Fault, page: Page): readonly string[] {
  if (position) return [INDENT + shown(placeText(position)), ...excerptLines(position, severity, page)];
  return path === undefined ? [] : [INDENT + shown(dotted(path))];
}

/** What the author of the program needs, as it is: a trace is not cut at spaces. */
function defectLines({ defect }: Fault, page: Page): readonly string[] {
  if (defect === undefined) return [];
  const trace = defect.stack
    .split('\n')
    .map((line) => page.paint.faint(INDENT + INDENT + shown(line.trim())));
  return [labelled('défaut', `programme, fichier ${defect.file}`, page), ...trace];
}

function detailLines({ written, reckoned, related, hint, law }: Fault, page: Page): readonly string[] {
  const places = (related ?? []).map(({ position, path, message }) =>
    labelled('voir', `${position ? placeText(position) : dotted(path)} — ${message}`, page),
  );
  return [
    ...(written === undefined ? [] : [labelled('écrit', written, page)]),
    ...(reckoned === undefined ? [] : [labelled('calculé', reckoned, page)]),
    ...places,
    ...(hint === undefined ? [] : [labelled('remède', hint, page)]),
    ...(law ?? []).map((source) => labelled('source', legalSourceText(source), page)),
  ];
}

function block(fault: Fault, page: Page): string {
  const { severity, code, message } = fault;
  const head = `${severity} ${code}`;
  const [first = '', ...rest] = wrapped(`${head} ${message}`, page.width);
  const start = page.paint.severity(severity, head) + page.paint.strong(first.slice(head.length));
  const sentence = [start, ...rest.map((line) => page.paint.strong(line))];
  return [
    ...sentence,
    ...whereLines(fault, page),
    ...detailLines(fault, page),
    ...defectLines(fault, page),
  ].join('\n');
}

function acknowledgedBlocks(acknowledged: readonly Acknowledged[], page: Page): readonly string[] {
  if (acknowledged.length === 0) return [];
  const several = acknowledged.length > 1;
  const title = `${counted(acknowledged.length, 'avertissement')} ${several ? 'acquittés' : 'acquitté'} :`;
  const blocks = acknowledged.map(({ fault, justification }) =>
    [
      `${INDENT}${fault.code} ${wrapped(shortened(fault.message), page.width - 12).join(`\n${INDENT}${INDENT}`)}`,
      ...(fault.position ? [INDENT + INDENT + shown(placeText(fault.position))] : []),
      labelled('motif', justification, page),
    ].join('\n'),
  );
  return [[page.paint.strong(title), ...blocks].join('\n')];
}

/**
 * `faults`, located and sorted, as a text for people: one block a fault, then a line that counts them.
 * Ends with a line feed.
 */
export function printText(faults: readonly Fault[], options: TextOptions): string {
  const page = { paint: options.color ? COLOURS : PLAIN, width: Math.max(40, options.width ?? 100) };
  const acknowledged = acknowledgedBlocks(options.acknowledged ?? [], page);
  const blocks = [...faults.map((fault) => block(presentable(fault), page)), ...acknowledged];
  const count = tally(faults);
  const told = { ...count, information: count.information + (options.informations ?? 0) };
  const closing = faults.length === 0 ? 'Rien à signaler.' : tallySentence(told);
  return `${[...blocks, closing].join('\n\n')}\n`;
}
