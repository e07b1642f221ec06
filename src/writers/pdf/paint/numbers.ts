/** Numbers, colours and strings as PDF writes them. */

/** A length to a hundredth of a point, which is far below what a printer shows. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Cache of the process: few colours, asked for at each run of text. */
const colors = new Map<string, string>();

/** The operands of `rg`: "#8a8a8a" is ".541 .541 .541". An unreadable colour is black. */
export function pdfColor(color: string): string {
  let known = colors.get(color);
  if (known === undefined) {
    const [, digits = '000000'] = /^#([0-9a-f]{6})$/i.exec(color) ?? [];
    const parts = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
    known = parts.map((part) => String(Math.round(part * 1000) / 1000)).join(' ');
    colors.set(color, known);
  }
  return known;
}

/** A text string (ISO 32000-1, 7.9.2.2): plain when ASCII, else UTF-16 in hexadecimal. */
export function pdfText(text: string): string {
  if (/^[\u0020-\u007e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i += 1)
    hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}

/** A byte string, its special bytes escaped. `bytes` is latin-1. */
export function pdfBytes(bytes: string): string {
  return `(${bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')})`;
}
