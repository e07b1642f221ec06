/** A signer for tests: throw-away certificates, incremental updates, ETSI.CAdES.detached. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isArray, isDictionary, isReference } from '../../src/readers/acts/objects.ts';
import { catalogOf, entry, openPdf, textOf } from '../../src/readers/acts/pdf-file.ts';
import { syntaxOf, withRevision } from '../readers/acts/pdf-syntax.ts';

/** A folder of its own, with the key and the certificate of someone made up. */
export function certificate(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'signature-'));
  const request = [
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'cle.pem',
    '-out',
    'certificat.pem',
    '-days',
    '2',
  ];
  execFileSync('openssl', ['req', '-x509', ...request, '-subj', `/CN=${name}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  return folder;
}

/** A CAdES signature of `bytes`, apart from them, in DER. */
function cades(bytes: Buffer, folder: string): Buffer {
  writeFileSync(join(folder, 'octets'), bytes);
  const signer = ['-signer', 'certificat.pem', '-inkey', 'cle.pem', '-md', 'sha256'];
  const form = ['-binary', '-outform', 'DER', '-in', 'octets'];
  return execFileSync('openssl', ['cms', '-sign', '-cades', ...signer, ...form], { cwd: folder });
}

/** Room for the signature, in bytes; each is two digits in the file. */
const ROOM = 8192;
const RANGE = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** The file signed in the field `name`, by an incremental update: not one byte of what was there changes. */
export function signed(bytes: Uint8Array, name: string, folder: string): Buffer {
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
  return sealed(grown, bytes.length, folder);
}

function sealed(grown: Buffer, from: number, folder: string): Buffer {
  const open = grown.indexOf('/Contents <', from) + '/Contents '.length;
  const close = open + 2 + 2 * ROOM;
  const pad = (value: number): string => String(value).padStart(10, '0');
  const range = `/ByteRange [0 ${pad(open)} ${pad(close)} ${pad(grown.length - close)}]`;
  grown.write(range, grown.indexOf(RANGE, from), 'latin1');
  const covered = Buffer.concat([grown.subarray(0, open), grown.subarray(close)]);
  grown.write(cades(covered, folder).toString('hex'), open + 1, 'latin1');
  return grown;
}
