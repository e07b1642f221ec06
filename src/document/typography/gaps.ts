import type { Typography } from '../charte.ts';
import {
  digitsAfter,
  digitsBefore,
  isCapital,
  isDigit,
  isLetter,
  wordAfter,
  wordBefore,
} from './characters.ts';
import { NARROW, NO_BREAK, OBJECT } from './edit.ts';
import { CIVILITIES, MONTHS, REFERENCES, UNITS } from './words.ts';

/**
 * Returns the space that must stand between `start` and `end`, where spaces stand now: a no-break space, a narrow one,
 * none ('' after "n°"), or nothing when any space will do. `text` is a whole line of running text.
 */
export function spaceBetween(
  text: string,
  start: number,
  end: number,
  typographie: Typography,
): string | undefined {
  const left = text[start - 1];
  const right = text[end];
  if (left === undefined || right === undefined || left === '\n' || right === '\n') return undefined;
  const sign = spaceBySign(left, right, typographie);
  if (sign !== undefined) return sign;
  if (isLetter(left) && isNumero(text, end)) return NO_BREAK;
  if (left === '°' && isNumero(text, start - 2)) return spaceAfterNumero(right, typographie);
  const joined =
    isDigit(left) || left === OBJECT
      ? joinsNumber(text, start, end)
      : isDigit(right) || isCapital(right)
        ? joinsReference(text, start, end)
        : joinsFirstDay(text, start, end);
  return joined || (left === '€' && isTax(text, end)) ? NO_BREAK : undefined;
}

function spaceBySign(left: string, right: string, typographie: Typography): string | undefined {
  if (right === ':' || right === '»' || left === '«') return NO_BREAK;
  return right === ';' || right === '!' || right === '?' ? spaceBeforeSign(typographie) : undefined;
}

/** Returns what stands before `;`, `!` and `?` in this house. */
export function spaceBeforeSign({ espace_ponctuation }: Typography): string {
  return espace_ponctuation === 'fine' ? NARROW : NO_BREAK;
}

/** "n°" or "N°", and no word that ends in n. */
function isNumero(text: string, start: number): boolean {
  return (
    (text[start] === 'n' || text[start] === 'N') && text[start + 1] === '°' && !isLetter(text[start - 1])
  );
}

function spaceAfterNumero(right: string, { espace_numero }: Typography): string | undefined {
  if (right === OBJECT) return NO_BREAK;
  if (!isDigit(right) && !isCapital(right)) return undefined;
  return espace_numero ? NO_BREAK : '';
}

function isTax(text: string, start: number): boolean {
  const word = wordAfter(text, start);
  return word === 'TTC' || word === 'HT';
}

/** A number and what it counts: "65 %", "65 000", "30 jours", "26 septembre", "65 k€", "03 81 87 88 89". */
function joinsNumber(text: string, start: number, end: number): boolean {
  const right = text[end];
  if (right === '%' || right === '‰' || right === '€') return true;
  if (isDigit(right)) return joinsFigures(text, start, end);
  const word = wordAfter(text, end);
  if (/^([kKM]|Md)$/.test(word) && text[end + word.length] === '€') return true;
  return UNITS.has(word) || (MONTHS.has(word.toLowerCase()) && digitsBefore(text, start) <= 2);
}

/** Groups of thousands, the tail of a SIRET, telephone numbers. */
function joinsFigures(text: string, start: number, end: number): boolean {
  const before = digitsBefore(text, start);
  const after = digitsAfter(text, end);
  if (after === 3) return before <= 3 && !/(?:\d[.,]|[/-])$/.test(text.slice(0, start - before).slice(-2));
  if (after === 5)
    return /(?<!\d)\d{3}[ \u00A0\u202F]+\d{3}[ \u00A0\u202F]+\d{3}$/.test(
      text.slice(Math.max(0, start - 16), start),
    );
  return before === 2 && after === 2 && isTelephone(text, start);
}

function isTelephone(text: string, inside: number): boolean {
  const from = Math.max(0, inside - 24);
  const found = /(?<!\d)0\d(?:[ \u00A0\u202F]+\d{2}){4}(?!\d)/.exec(text.slice(from, inside + 24));
  return found !== null && from + found.index < inside && inside < from + found.index + found[0].length;
}

/** "article 5", "M. JARAMAGO", "L. 1611-4", "article L 1611-4", "titre II", "18 h 30". */
function joinsReference(text: string, start: number, end: number): boolean {
  const word = wordBefore(text, start);
  if (word === '') return false;
  if (isCapital(text[end])) {
    if (CIVILITIES.has(word)) return true;
    return (
      REFERENCES.has(word.toLowerCase()) &&
      /^(?:[IVX]+(?!\p{L})|[LRDA]\.?\*? ?\d)/u.test(text.slice(end, end + 8))
    );
  }
  if (REFERENCES.has(word.toLowerCase())) return true;
  if (/^[LRDA]\.?$/.test(word)) return true;
  return word === 'h' && digitsAfter(text, end) === 2 && /\d[ \u00A0\u202F]?$/.test(text.slice(0, start - 1));
}

/** "1er septembre". */
function joinsFirstDay(text: string, start: number, end: number): boolean {
  return (
    text[start - 1] === 'r' &&
    text.slice(start - 3, start) === '1er' &&
    !isDigit(text[start - 4]) &&
    MONTHS.has(wordAfter(text, end).toLowerCase())
  );
}
