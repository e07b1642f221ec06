import { isDigit, isLetter } from './characters.ts';

const ENDING = /^(?:ers?|[èe]?res?|nde?s?|[èe]mes?|es?)(?![\p{L}\p{N}])/u;
const FIRST = /^(?:ers?|[èe]?res?)$/;
const SECOND = /^nde?s?$/;
const OTHER = /^(?:es?|[èe]mes?)$/;
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/**
 * Returns how many letters after `end` are the ending of an ordinal in figures that starts at `start`: 1er, 1re, 1ère,
 * 2nd, 2e, 3ème, 21es; 0 when there is none.
 */
export function figureOrdinal(text: string, start: number, end: number): number {
  if (!isLetter(text[end])) return 0;
  const before = text[start - 1];
  if (isLetter(before) || /(?:[\p{L}\p{N}][.,]|[/_-])$/u.test(text.slice(Math.max(0, start - 2), start)))
    return 0;
  const ending = ENDING.exec(text.slice(end, end + 7))?.[0] ?? '';
  const figure = text.slice(start, end);
  const right =
    figure === '1' ? FIRST.test(ending) : OTHER.test(ending) || (figure === '2' && SECOND.test(ending));
  return right ? ending.length : 0;
}

/** Returns the same for a roman numeral: Ier, IIe, XXIe; words such as "Le", "Ce", "Ile" are none. */
export function romanOrdinal(text: string, start: number, end: number): number {
  if (!isLetter(text[end])) return 0;
  const before = text[start - 1];
  if (isLetter(before) || isDigit(before)) return 0;
  const ending = ENDING.exec(text.slice(end, end + 7))?.[0] ?? '';
  const figure = text.slice(start, end);
  const right = figure === 'I' ? ending === 'er' : ROMAN.test(figure) && OTHER.test(ending);
  return right ? ending.length : 0;
}
