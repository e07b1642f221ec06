/** A signer for tests: incremental updates, ETSI.CAdES.detached. */
import { isArray, isDictionary, isReference } from '../../src/readers/acts/objects.ts';
import { catalogOf, entry, openPdf, textOf } from '../../src/readers/acts/pdf-file.ts';
import { syntaxOf, withRevision } from '../readers/acts/pdf-syntax.ts';
import { cades, type Signer } from './cades.ts';

/** Room for the signature, in bytes; each is two digits in the file. */
const ROOM = 8192;
const RANGE = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** The file signed in the field `name`, by an incremental update: not one byte of what was there changes. */
export function signed(bytes: Uint8Array, name: string, by: Signer): Buffer {
  const file = openPdf(bytes);
  const fields = entry(file, entry(file, catalogOf(file), 'AcroForm'), 'Fields');
  const field = (isArray(fields) ? fields : []).find((one) => textOf(entry(file, one, 'T')) === name);
  const widget = isReference(field) ? file.objects.get(field.ref) : undefined;
  if (!isReference(field) || !isDictionary(widget)) throw new Error(`no field ${name}`);
  const id = Number(file.trailer.get('Size'));
  const dictionary =
    `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:20241008090000Z)\n${RANGE}\n` +
    `/Contents <${'0'.repeat(2 * ROOM)}>>>`;
  const grown = withRevision(
    bytes,
    new Map([
      [field.ref, syntaxOf(new Map([...widget, ['V', { ref: id }]]))],
      [id, dictionary],
    ]),
  );
  return sealed(grown, bytes.length, by);
}

function sealed(grown: Buffer, from: number, by: Signer): Buffer {
  const open = grown.indexOf('/Contents <', from) + '/Contents '.length;
  const close = open + 2 + 2 * ROOM;
  const pad = (value: number): string => String(value).padStart(10, '0');
  const range = `/ByteRange [0 ${pad(open)} ${pad(close)} ${pad(grown.length - close)}]`;
  grown.write(range, grown.indexOf(RANGE, from), 'latin1');
  const covered = Buffer.concat([grown.subarray(0, open), grown.subarray(close)]);
  grown.write(cades(covered, by).toString('hex'), open + 1, 'latin1');
  return grown;
}
