/** Whether a character is a figure. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** Whether a character is a letter, of any alphabet. */
export function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) return true;
  return character > '\u007F' && /\p{L}/u.test(character);
}

/** Whether a character is a capital letter. */
export function isCapital(character: string | undefined): boolean {
  if (character === undefined) return false;
  return (character >= 'A' && character <= 'Z') || (character > '\u007F' && /\p{Lu}/u.test(character));
}

/** Whether a character is one of the spaces that may part words on a line. */
export function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u00A0' || character === '\u202F' || character === '\u2009';
}

/** Returns the word that ends at `end`, with the point that closes it ("Mme", "M.", "p."). */
export function wordBefore(text: string, end: number): string {
  const point = text[end - 1] === '.' ? 1 : 0;
  let start = end - point;
  while (isLetter(text[start - 1]) || text[start - 1] === '§') start -= 1;
  return start === end - point ? '' : text.slice(start, end);
}

/** Returns the word that starts at `start` ("jours", "m²", "°C"). */
export function wordAfter(text: string, start: number): string {
  let end = start;
  while (isLetter(text[end]) || text[end] === '²' || text[end] === '³' || text[end] === '°') end += 1;
  return text.slice(start, end);
}

/** Returns how many figures end at `end`. */
export function digitsBefore(text: string, end: number): number {
  let start = end;
  while (isDigit(text[start - 1])) start -= 1;
  return end - start;
}

/** Returns how many figures start at `start`. */
export function digitsAfter(text: string, start: number): number {
  let end = start;
  while (isDigit(text[end])) end += 1;
  return end - start;
}
