import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal. */
export const digest = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** The fields of an object in the order of their names, so that the order in which they were written says nothing. */
function ordered(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 of a plain value: the same for equal values, whatever the order of their fields. Absent fields count for nothing. */
export const fingerprint = (value: unknown): string => digest(JSON.stringify(value, ordered) ?? 'undefined');
