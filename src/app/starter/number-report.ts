import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** A number to be written in a report: of the deliberation itself, or of the one of rank `rang` voted apart. */
export interface NumberToWrite {
  readonly numero: string;
  /** From 0. */
  readonly rang?: number;
}

/** Characters to be put in a text, at an offset of it. */
interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** Where the head of a report begins and ends in its text; undefined when it has none. */
function headOf(text: string): { readonly start: number; readonly end: number } | undefined {
  const open = /^\ufeff?---[ \t]*\r?\n/u.exec(text);
  if (!open) return undefined;
  const start = open[0].length;
  const close = /^---[ \t]*\r?$/mu.exec(text.slice(start));
  return close ? { start, end: start + close.index } : undefined;
}

const parsed = (head: string) => parseDocument(head, { schema: 'failsafe' });

/** What the head of a report says, by key, as it is typed; nothing when it can't be read. */
export function headFacts(text: string): Readonly<Record<string, unknown>> {
  const place = headOf(text);
  if (!place) return {};
  const head = parsed(text.slice(place.start, place.end));
  const facts: unknown = head.errors.length > 0 ? undefined : head.toJS();
  return typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>) : {};
}

const written = (numero: string): string =>
  /^[\w.][\w./-]*$/u.test(numero) ? numero : JSON.stringify(numero);

/** After the line of `question`: the number of a report that gives one deliberation. */
function ofReport(head: string, numero: string): Insertion | undefined {
  const { contents } = parsed(head);
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'question');
  const end = pair && isScalar(pair.value) ? pair.value.range?.[1] : undefined;
  if (end === undefined || contents.flow === true) return undefined;
  const feed = head.indexOf('\n', end);
  if (feed === -1) return undefined;
  const eol = head[feed - 1] === '\r' ? '\r\n' : '\n';
  return { offset: feed + 1, text: `deliberation: ${written(numero)}${eol}` };
}

/** First key of one of the deliberations voted apart, be it written in braces or line by line. */
function ofPart(head: string, rang: number, numero: string): Insertion | undefined {
  const list = parsed(head).get('deliberations', true);
  const item = isSeq(list) ? list.items[rang] : undefined;
  const start = isMap(item) ? item.range?.[0] : undefined;
  if (!isMap(item) || start === undefined) return undefined;
  if (item.flow === true) return { offset: start + 1, text: ` numero: ${written(numero)},` };
  const column = start - (head.lastIndexOf('\n', start - 1) + 1);
  return { offset: start, text: `numero: ${written(numero)}\n${' '.repeat(column)}` };
}

type Plain = Record<string, unknown>;

/** What a head says, its numbers left aside. */
function withoutNumbers(head: string): string {
  const data = parsed(head).toJS() as Plain;
  const { deliberation: _, ...rest } = data;
  const parts = Array.isArray(rest.deliberations)
    ? (rest.deliberations as Plain[]).map(({ numero: __, ...part }) => part)
    : undefined;
  return JSON.stringify(parts ? { ...rest, deliberations: parts } : rest);
}

/**
 * The text of a report with `numbers` written in its head, each on its key's own line, and nothing else changed;
 * undefined when that can't be done for sure.
 */
export function numberReport(text: string, numbers: readonly NumberToWrite[]): string | undefined {
  const place = headOf(text);
  if (!place) return undefined;
  const head = text.slice(place.start, place.end);
  const insertions = numbers.map(({ numero, rang }) =>
    rang === undefined ? ofReport(head, numero) : ofPart(head, rang, numero),
  );
  let changed = head;
  for (const insertion of insertions.toSorted((a, b) => (b?.offset ?? 0) - (a?.offset ?? 0))) {
    if (!insertion) return undefined;
    changed = changed.slice(0, insertion.offset) + insertion.text + changed.slice(insertion.offset);
  }
  if (parsed(changed).errors.length > 0 || withoutNumbers(changed) !== withoutNumbers(head)) return undefined;
  return text.slice(0, place.start) + changed + text.slice(place.end);
}
