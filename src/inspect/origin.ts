/** What became of a file since the program wrote it. */
import { createHash } from 'node:crypto';
import { isArray, isBytes } from './objects.ts';
import type { PdfFile } from './pdf-file.ts';
import type { SignatureField } from './signatures.ts';

/** The history of a file. */
export interface History {
  /**
   * The bytes of the first revision are those that the program wrote. Its ID is a digest of them (ISO 32000-1, 14.4):
   * it tells a damaged file from a whole one; against someone who forges, only signatures help.
   */
  readonly firstRevisionIntact: boolean;
  /** Revisions appended that no signature closes. */
  readonly unsignedRevisions: number;
}

/** The history of `file`, whose signature fields are `fields`. */
export function historyOf(file: PdfFile, fields: readonly SignatureField[]): History {
  const ends = fields.flatMap(({ signature }) => (signature?.sound ? [signature.end] : []));
  const appended = file.revisions.slice(1);
  const unsigned = appended.filter(({ end }) => !ends.some((one) => Math.abs(one - end) <= 2));
  return { firstRevisionIntact: isIntact(file), unsignedRevisions: unsigned.length };
}

function isIntact({ source, revisions }: PdfFile): boolean {
  const [first] = revisions;
  const told = first?.dictionary.get('ID');
  const id = isArray(told) ? told[0] : undefined;
  if (first === undefined || !isBytes(id)) return false;
  const digest = createHash('md5').update(source.slice(0, first.start), 'latin1').digest();
  return digest.equals(Buffer.from(id.bytes, 'latin1'));
}
