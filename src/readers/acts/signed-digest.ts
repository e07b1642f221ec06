/** The digest that a signature signed, compared with the bytes that it covers. Not a judgement on who signed. */
import { createHash } from 'node:crypto';

/** What comes of comparing: the bytes are those signed, they are not, or the signature does not tell. */
export type DigestVerdict = 'juste' | 'fausse' | 'inconnue';

/** OID of the attribute messageDigest, 1.2.840.113549.1.9.4 (RFC 5652, 11.2), in DER, before its SET and OCTET STRING. */
const MESSAGE_DIGEST = Buffer.from('06092a864886f70d010904', 'hex');

const ALGORITHMS: Readonly<Record<number, string>> = { 20: 'sha1', 32: 'sha256', 48: 'sha384', 64: 'sha512' };

/** Compares the digest that `cms` (DER) holds with that of `covered`. */
export function digestVerdict(cms: Buffer, covered: readonly Buffer[]): DigestVerdict {
  const at = cms.indexOf(MESSAGE_DIGEST);
  if (at < 0) return 'inconnue';
  // 31 n 04 m: a SET that holds an OCTET STRING, both shorter than 128 bytes.
  const value = cms.subarray(at + MESSAGE_DIGEST.length);
  const length = value[3] ?? 0;
  const algorithm = ALGORITHMS[length];
  if (value[0] !== 0x31 || value[2] !== 0x04 || algorithm === undefined) return 'inconnue';
  const hash = createHash(algorithm);
  for (const part of covered) hash.update(part);
  return hash.digest().equals(value.subarray(4, 4 + length)) ? 'juste' : 'fausse';
}
