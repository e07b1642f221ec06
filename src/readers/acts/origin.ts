/** What became of a file since the program wrote it. */
import { createHash } from 'node:crypto';
import type { Section } from './cross-references.ts';
import { isArray, isBytes, isDictionary, isReference, type Value } from './objects.ts';
import { catalogOf, openPdf, type PdfFile } from './pdf-file.ts';
import type { SignatureField } from './signatures.ts';

/** The history of a file. */
export interface History {
  /**
   * The bytes of the first revision are those that the program wrote. Its ID is a digest of them (ISO 32000-1, 14.4):
   * it tells a damaged file from a whole one; against someone who forges, only signatures help.
   */
  readonly firstRevisionIntact: boolean;
  /** Revisions appended. */
  readonly appended: number;
  /** Those among them that no signature closes, and that hold more than proofs of validity (PAdES, EN 319 142-1). */
  readonly unsigned: number;
}

/** The history of `file`, whose signature fields are `fields`. */
export function historyOf(file: PdfFile, fields: readonly SignatureField[]): History {
  const ends = fields.flatMap(({ signature }) => (signature?.sound ? [signature.end] : []));
  const appended = file.revisions.slice(1);
  const isSigned = ({ end }: Section): boolean => ends.some((one) => Math.abs(one - end) <= 2);
  const unsigned = appended.filter(
    (revision, rank) => !isSigned(revision) && !holdsProofsOnly(file, revision, rank + 1),
  );
  return {
    firstRevisionIntact: isIntact(file),
    appended: appended.length,
    unsigned: unsigned.length,
  };
}

function isIntact({ source, revisions }: PdfFile): boolean {
  const [first] = revisions;
  const told = first?.dictionary.get('ID');
  const id = isArray(told) ? told[0] : undefined;
  if (first === undefined || !isBytes(id)) return false;
  const digest = createHash('md5').update(source.slice(0, first.start), 'latin1').digest();
  return digest.equals(Buffer.from(id.bytes, 'latin1'));
}

/** The file as it was at the end of revision `rank`, from 0. */
export function revisionOf({ source, revisions }: PdfFile, rank: number): PdfFile {
  return openPdf(Buffer.from(source.slice(0, revisions[rank]?.end), 'latin1'));
}

/** What a revision that only adds proofs may change in the catalog. */
const PROOFS = new Set(['DSS', 'Extensions']);

/** Whether a revision adds proofs of validity, and changes nothing that was there. */
function holdsProofsOnly(file: PdfFile, revision: Section, rank: number): boolean {
  const before = file.revisions.slice(0, rank);
  const root = revision.dictionary.get('Root');
  const changed = [...revision.places.keys()].filter((id) => before.some(({ places }) => places.has(id)));
  if (!isReference(root) || changed.some((id) => id !== root.ref && id !== 0)) return false;
  const [old, now] = [catalogOf(revisionOf(file, rank - 1)), catalogOf(revisionOf(file, rank))];
  if (!isDictionary(old) || !isDictionary(now)) return false;
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].every((key) => PROOFS.has(key) || isSame(old.get(key), now.get(key)));
}

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one, entries) === JSON.stringify(other, entries);
}

/** Dictionaries as lists, for JSON. */
const entries = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
