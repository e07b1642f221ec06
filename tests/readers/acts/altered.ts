/** Acts altered by hand: a digit of the printed text, a digit of the attached data. */
import { deflateSync } from 'node:zlib';
import { isDictionary, isReference, isStream, type Value } from '../../../src/readers/acts/objects.ts';
import { fontsOf, readContent, toUnicodeOf } from '../../../src/readers/acts/page-content.ts';
import { decodeStream, type PdfFile, pagesOf } from '../../../src/readers/acts/pdf-file.ts';

/** An object of the file, changed. */
export interface Change {
  readonly id: number;
  readonly value: Value;
}

/** The objects with changes made. */
export function changed(file: PdfFile, changes: readonly Change[]): PdfFile {
  return {
    ...file,
    objects: new Map([...file.objects, ...changes.map(({ id, value }) => [id, value] as const)]),
  };
}

const textOn = (file: PdfFile, page: Value): string =>
  isDictionary(page)
    ? readContent(file, page)
        .shown.map(({ text }) => text)
        .join('')
    : '';

/** The content of the first page on which one figure `from` can be made a `to`, and nothing else changes. */
export function otherDigit(file: PdfFile, from: string, to: string): Change {
  for (const page of pagesOf(file)) {
    const contents = page.get('Contents');
    const stream = isReference(contents) ? file.objects.get(contents.ref) : undefined;
    if (!isReference(contents) || !isStream(stream)) continue;
    const before = textOn(file, page);
    const bytes = decodeStream(stream).toString('latin1');
    for (const next of swaps(file, page, bytes, [from, to])) {
      const value = {
        dictionary: stream.dictionary,
        raw: deflateSync(Buffer.from(next, 'latin1')).toString('latin1'),
      };
      const change = { id: contents.ref, value };
      const after = textOn(changed(file, [change]), page);
      if (isOneDigit(before, after, from, to)) return change;
    }
  }
  throw new Error(`no figure ${from} to change`);
}

function isOneDigit(before: string, after: string, from: string, to: string): boolean {
  if (before.length !== after.length) return false;
  const places = [...before].flatMap((sign, at) => (sign === after[at] ? [] : [at]));
  const [at = -1] = places;
  return places.length === 1 && before[at] === from && after[at] === to;
}

/** The page's content with one code of `from` made that of `to`, wherever two such bytes stand. */
function* swaps(
  file: PdfFile,
  page: ReadonlyMap<string, Value>,
  bytes: string,
  [from, to]: readonly [string, string],
): Generator<string> {
  for (const font of fontsOf(file, page).values()) {
    const codes = new Map([...toUnicodeOf(file, font)].map(([code, text]) => [text, code]));
    const [old, now] = [codes.get(from), codes.get(to)];
    if (old === undefined || now === undefined) continue;
    const pair = (code: number): string => String.fromCharCode(code >> 8, code & 0xff);
    for (let at = bytes.indexOf(pair(old)); at >= 0; at = bytes.indexOf(pair(old), at + 1)) {
      const next = bytes.slice(0, at) + pair(now) + bytes.slice(at + 2);
      yield next;
    }
  }
}

/** The attached data with `from` made `to`, once. */
export function otherData(file: PdfFile, from: string, to: string): Change {
  for (const [id, value] of file.objects) {
    const type = isStream(value) ? value.dictionary.get('Type') : undefined;
    if (!isStream(value) || JSON.stringify(type) !== '{"name":"EmbeddedFile"}') continue;
    const text = decodeStream(value).toString('utf8');
    if (!text.includes(from)) continue;
    const raw = deflateSync(
      Buffer.from(
        text.replace(from, () => to),
        'utf8',
      ),
    ).toString('latin1');
    return { id, value: { dictionary: value.dictionary, raw } };
  }
  throw new Error(`no data with ${from}`);
}
