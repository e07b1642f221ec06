/** Throw-away certificates and CAdES signatures, made with what Node has: RFC 5280, RFC 5652 and RFC 5035 in DER. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Someone made up, who signs. */
export interface Signer {
  readonly key: KeyObject;
  readonly issuer: Buffer;
  readonly certificate: Buffer;
}

/** One value: its tag, its length, what it holds (X.690, 8.1). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size = Buffer.from(body.length.toString(16).replace(/^(?:..)*.$/u, '0$&'), 'hex');
  const length = body.length < 0x80 ? [body.length] : [0x80 | size.length, ...size];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const set = (...parts: readonly Buffer[]): Buffer => der(0x31, ...parts.toSorted(Buffer.compare));
const integer = (value: number): Buffer => der(0x02, Buffer.from([value]));
const octets = (bytes: Buffer): Buffer => der(0x04, bytes);
const time = (day: string): Buffer => der(0x17, Buffer.from(`${day}000000Z`));

/** An object identifier: its first two numbers in one byte, the others by seven bits (X.690, 8.19). */
function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const bytes = others.flatMap((number) => {
    const sevens = [number & 0x7f];
    for (let rest = number >> 7; rest > 0; rest >>= 7) sevens.unshift((rest & 0x7f) | 0x80);
    return sevens;
  });
  return der(0x06, Buffer.from([40 * first + second, ...bytes]));
}

const PKCS = '1.2.840.113549.1';
const algorithm = (name: string): Buffer => sequence(oid(name), der(0x05));
const SHA256 = algorithm('2.16.840.1.101.3.4.2.1');
const RSA = algorithm(`${PKCS}.1.1`);
const SHA256_WITH_RSA = algorithm(`${PKCS}.1.11`);
const DATA = oid(`${PKCS}.7.1`);
const SERIAL = integer(1);

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** Someone of that name, who vouches for themselves. */
export function signer(name: string): Signer {
  const { privateKey: key, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const issuer = sequence(set(sequence(oid('2.5.4.3'), der(0x0c, Buffer.from(name)))));
  const validity = sequence(time('240101'), time('491231'));
  const subject = publicKey.export({ type: 'spki', format: 'der' });
  const version = der(0xa0, integer(2));
  const told = sequence(version, SERIAL, SHA256_WITH_RSA, issuer, validity, issuer, subject);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', told, key));
  return { key, issuer, certificate: sequence(told, SHA256_WITH_RSA, signature) };
}

/** A CAdES signature of `bytes`, apart from them, in DER. */
export function cades(bytes: Buffer, { key, issuer, certificate }: Signer): Buffer {
  const attribute = (name: string, value: Buffer): Buffer => sequence(oid(name), set(value));
  const attributes = set(
    attribute(`${PKCS}.9.3`, DATA),
    attribute(`${PKCS}.9.4`, octets(sha256(bytes))),
    attribute(`${PKCS}.9.16.2.47`, sequence(sequence(sequence(octets(sha256(certificate)))))),
  );
  // Signed as a set, and told under a tag of their own (RFC 5652, 5.4).
  const told = Buffer.from(attributes);
  told.writeUInt8(0xa0, 0);
  const signature = octets(sign('sha256', attributes, key));
  const signed = sequence(integer(1), sequence(issuer, SERIAL), SHA256, told, RSA, signature);
  const content = sequence(integer(1), set(SHA256), sequence(DATA), der(0xa0, certificate), set(signed));
  return sequence(oid(`${PKCS}.7.2`), der(0xa0, content));
}
