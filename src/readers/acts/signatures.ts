/** Signature fields, and what the signatures in them cover (ISO 32000-1, 12.7.4.5 and 12.8.1). */
import { type Dictionary, isArray, isBytes, isDictionary, type Value } from './objects.ts';
import { catalogOf, entry, nameOf, type PdfFile, pagesOf, resolve, textOf } from './pdf-file.ts';
import { type DigestVerdict, digestVerdict } from './signed-digest.ts';

/** A signature: how far it covers the file, and whether these bytes are those that were signed. */
export interface Signature {
  /** "ETSI.CAdES.detached". */
  readonly form: string;
  /** What the signer's program says of the day, `YYYY-MM-DD`; "" when it says nothing. */
  readonly day: string;
  /** All but the signature's own place, from the first byte to the end of a revision. */
  readonly sound: boolean;
  /** Offset after the last byte covered. */
  readonly end: number;
  readonly digest: DigestVerdict;
}

/** A signature field of the file. */
export interface SignatureField {
  readonly name: string;
  readonly tooltip: string;
  /** From 1; 0 when it stands on no page. */
  readonly page: number;
  readonly signature?: Signature;
}

/** The signature fields, in the order of the form. */
export function signatureFieldsOf(file: PdfFile): SignatureField[] {
  const listed = entry(file, entry(file, catalogOf(file), 'AcroForm'), 'Fields');
  const pages = pagesOf(file);
  return (isArray(listed) ? listed : []).flatMap((value) => {
    const field = resolve(file, value);
    if (!isDictionary(field) || nameOf(entry(file, field, 'FT')) !== 'Sig') return [];
    const page = resolve(file, field.get('P'));
    const signature = signatureOf(file, entry(file, field, 'V'));
    return {
      name: textOf(field.get('T')),
      tooltip: textOf(field.get('TU')),
      page: isDictionary(page) ? pages.indexOf(page) + 1 : 0,
      ...(signature === undefined ? {} : { signature }),
    };
  });
}

function signatureOf(file: PdfFile, value: Value | undefined): Signature | undefined {
  if (!isDictionary(value)) return undefined;
  const contents = resolve(file, value.get('Contents'));
  const cms = Buffer.from(isBytes(contents) ? contents.bytes : '', 'latin1');
  const range = rangeOf(file, value);
  const [, year, month, date] = /^D:(\d{4})(\d\d)(\d\d)/.exec(textOf(entry(file, value, 'M'))) ?? [];
  const told = {
    form: nameOf(entry(file, value, 'SubFilter')),
    day: year === undefined ? '' : `${year}-${month}-${date}`,
  };
  if (range === undefined) return { ...told, sound: false, end: 0, digest: 'inconnue' };
  const [first, last] = range;
  const part = (from: number, length: number): Buffer =>
    Buffer.from(file.source.slice(from, from + length), 'latin1');
  const covered = [part(first.at, first.length), part(last.at, last.length)];
  const end = last.at + last.length;
  return { ...told, sound: isSound(file, first, last), end, digest: digestVerdict(cms, covered) };
}

interface Stretch {
  readonly at: number;
  readonly length: number;
}

function rangeOf(file: PdfFile, signature: Dictionary): readonly [Stretch, Stretch] | undefined {
  const range = entry(file, signature, 'ByteRange');
  if (!isArray(range) || range.length !== 4) return undefined;
  const [a, b, c, d] = range.map(Number) as [number, number, number, number];
  const last = { at: c, length: d };
  return [a, b, c, d].every((one) => Number.isInteger(one) && one >= 0)
    ? [{ at: a, length: b }, last]
    : undefined;
}

/** From the first byte to the end of a revision, but for one string in hexadecimal: the signature itself. */
function isSound({ source, revisions }: PdfFile, first: Stretch, last: Stretch): boolean {
  const gap = source.slice(first.length, last.at);
  const end = last.at + last.length;
  return (
    first.at === 0 &&
    /^<[0-9A-Fa-f\s]*>$/.test(gap) &&
    revisions.some((revision) => Math.abs(revision.end - end) <= 2)
  );
}
