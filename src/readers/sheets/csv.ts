/** Signs that may part the fields of a line, by preference: Excel in French writes semicolons. */
export const DELIMITERS = [';', '\t', ','] as const;

/** One of them. */
export type Delimiter = (typeof DELIMITERS)[number];

/** Records of a text, each a list of fields as written between their quotes. */
export interface CsvRecords {
  readonly records: readonly (readonly string[])[];
  /** Rank (from 0) of the record whose opening quote is never closed. */
  readonly unclosed?: number;
}

/** A field, and where it is written: offsets in the text, its quotes included, the end not. */
export interface PlacedField {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly text: string;
  readonly delimiter: string;
  at: number;
}

/** The field between quotes that begins at `at`; what follows the closing quote is added as it stands. */
function quotedField(reading: Reading): { readonly field: string; readonly closed: boolean } {
  const { text } = reading;
  const start = reading.at + 1;
  let quote = text.indexOf('"', start);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const field = text.slice(start, quote === -1 ? text.length : quote).replaceAll('""', '"');
  reading.at = quote === -1 ? text.length : quote + 1;
  return quote === -1 ? { field, closed: false } : { field: field + bareField(reading), closed: true };
}

/** What stands up to the next delimiter or end of line; a quote inside is a quote. */
function bareField(reading: Reading): string {
  const { text, delimiter } = reading;
  const start = reading.at;
  while (reading.at < text.length) {
    const sign = text[reading.at];
    if (sign === delimiter || sign === '\n' || sign === '\r') break;
    reading.at += 1;
  }
  return text.slice(start, reading.at);
}

/** Steps over a line end, of any system; says whether there was one. */
function pastLineEnd(reading: Reading): boolean {
  const { text } = reading;
  if (text[reading.at] === '\r') reading.at += text[reading.at + 1] === '\n' ? 2 : 1;
  else if (text[reading.at] === '\n') reading.at += 1;
  else return false;
  return true;
}

/** Records whose fields are placed; else as `parseCsv` gives them. */
export interface PlacedRecords {
  readonly records: readonly (readonly PlacedField[])[];
  readonly unclosed?: number;
}

/** Fields after which a text is read no further: twice as many as a table may have. */
const MOST_FIELDS = 1_000_000;

/** Reads comma-separated values as `parseCsv` does, each field with its place. */
export function placedCsv(text: string, delimiter: string, limit = Number.POSITIVE_INFINITY): PlacedRecords {
  const reading: Reading = { text, delimiter, at: 0 };
  const records: PlacedField[][] = [];
  let record: PlacedField[] = [];
  let fields = 0;
  while (reading.at < text.length && records.length < limit && fields < MOST_FIELDS) {
    fields += 1;
    const start = reading.at;
    const quoted = text[start] === '"';
    const { field, closed } = quoted ? quotedField(reading) : { field: bareField(reading), closed: true };
    record.push({ field, start, end: reading.at });
    if (!closed) return { records: [...records, record], unclosed: records.length };
    if (reading.at >= text.length) break;
    if (pastLineEnd(reading)) {
      records.push(record);
      record = [];
      continue;
    }
    reading.at += 1;
    if (reading.at === text.length) record.push({ field: '', start: reading.at, end: reading.at });
  }
  return { records: record.length === 0 || records.length >= limit ? records : [...records, record] };
}

/**
 * Reads comma-separated values (RFC 4180), with any delimiter and any line end. `csv-parse` takes ten times as long for
 * a line of a million fields, and places fields in bytes only. Blank lines are records of one empty field, so that
 * records are numbered as a spreadsheet numbers its rows. Stops after `limit` records, or a million fields.
 */
export function parseCsv(text: string, delimiter: string, limit?: number): CsvRecords {
  const { records, ...unclosed } = placedCsv(text, delimiter, limit);
  return { records: records.map((fields) => fields.map(({ field }) => field)), ...unclosed };
}

/** Records looked at to find the delimiter. */
export const SAMPLE = 30;

/** How many of the first records have the most usual number of fields, and that number; nought for a single field. */
function regularity(text: string, delimiter: string): readonly [number, number] {
  const counts = new Map<number, number>();
  for (const { length } of parseCsv(text, delimiter, SAMPLE).records) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  let best: readonly [number, number] = [0, 0];
  for (const [fields, times] of counts) if (times > best[0]) best = [times, fields];
  return best;
}

/** The delimiters, the one that cuts the first records most regularly first. */
export function likelyDelimiters(text: string): readonly Delimiter[] {
  const found = DELIMITERS.map((delimiter) => ({ delimiter, regularity: regularity(text, delimiter) }));
  const order = ([times, fields]: readonly [number, number]): number => times * 1e6 + fields;
  return found
    .toSorted((a, b) => order(b.regularity) - order(a.regularity))
    .map(({ delimiter }) => delimiter);
}
