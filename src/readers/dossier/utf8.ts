import type { ReadFailure } from './reader.ts';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

/** Whether the U+FFFD at `index` of the lenient text was really written as such in `bytes`. */
function isWritten(text: string, index: number, bytes: Uint8Array): boolean {
  const offset = Buffer.byteLength(text.slice(0, index));
  return bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
}

function firstBadByte(bytes: Uint8Array): ReadFailure {
  const text = LENIENT.decode(bytes);
  let index = text.indexOf('\ufffd');
  while (index !== -1 && isWritten(text, index, bytes)) index = text.indexOf('\ufffd', index + 1);
  const before = text.slice(0, Math.max(index, 0)).split(/\r?\n/u);
  const line = before.length;
  const excerpt = text.split(/\r?\n/u)[line - 1] ?? '';
  return { reason: 'not-utf8', line, column: (before.at(-1) ?? '').length + 1, excerpt };
}

/** First bytes of what office software saves: an archive (docx, xlsx, odt), or a compound file (doc, xls). */
const OFFICE_FILES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

const isOfficeFile = (bytes: Uint8Array): boolean =>
  OFFICE_FILES.some((signature) => signature.every((byte, rank) => bytes[rank] === byte));

/** The text that `bytes` write in UTF-8, its byte order mark kept; or where it stops being UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | ReadFailure {
  try {
    return STRICT.decode(bytes);
  } catch {
    return isOfficeFile(bytes) ? { reason: 'office-file' } : firstBadByte(bytes);
  }
}
