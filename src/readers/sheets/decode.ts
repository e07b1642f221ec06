/** What stands at 0x80 to 0x9F in Windows-1252; the rest of it is that of Unicode. U+FFFD for its five holes. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** A text and how its file was encoded, as one says it in French. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** By our own table: the decoder of some versions of Node takes Windows-1252 for Latin-1, which has no "œ" and no "’". */
function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const characters = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte),
    );
    parts.push(characters.join(''));
  }
  return parts.join('');
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, rank) => bytes[rank] === byte);

/**
 * The text of a file that an office program saved: UTF-8 with or without its mark, UTF-16 with its mark ("Texte
 * Unicode" of Excel), else Windows-1252, the habit of Excel. Any bytes are some text of Windows-1252: nothing fails.
 * Accents are left as they are: composed here, a mark could join the sign of markup that stands before it.
 */
export function decodeOfficeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  }
  if (startsWith(bytes, 0xfe, 0xff)) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text, encoding: 'UTF-8' };
  } catch {
    return { text: windows1252(bytes), encoding: 'Windows-1252' };
  }
}
