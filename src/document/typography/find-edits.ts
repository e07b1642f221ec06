import type { Typography } from '../charte.ts';
import { isDigit, isLetter } from './characters.ts';
import type { Edit } from './edit.ts';
import { spaceBetween } from './gaps.ts';
import { figureOrdinal, romanOrdinal } from './ordinals.ts';
import { spacedMultiple, spacedSign } from './signs.ts';

/** What may call for an edit: spaces, signs, apostrophes, points, figures, roman numerals, multiples of the euro. */
const TRIGGER = /[ \u00A0\u202F\u2009]+|[:;!?«»%€'’\ufb00-\ufb06]|\.{3}|\d+|[IVX]+|[kKM](?=€)/g;

const ADDRESS =
  /(?:https?:\/\/|www\.|mailto:)[^\s\u00A0\u202F<>«»]+|[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Returns the edits that French typography calls for in a line of running text, in order, none overlapping. */
export function findEdits(text: string, typographie: Typography): readonly Edit[] {
  const addresses = findAddresses(text);
  const edits: Edit[] = [];
  for (const match of text.matchAll(TRIGGER)) {
    const start = match.index;
    const [found] = match;
    if (addresses.some((address) => start >= address.start && start < address.end)) continue;
    const edit = editAt(text, start, found, typographie);
    if (edit !== undefined) edits.push(edit);
  }
  return edits;
}

/** Addresses of pages and of mail, which are left as typed. */
function findAddresses(text: string): readonly Range[] {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.') && !text.includes('mailto:'))
    return [];
  return Array.from(text.matchAll(ADDRESS), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function editAt(text: string, start: number, found: string, typographie: Typography): Edit | undefined {
  const end = start + found.length;
  const [first] = found;
  if (first !== undefined && isJoined(first)) return replace(text, start, end, first.normalize('NFKC'));
  if (isDigit(first)) return raise(end, figureOrdinal(text, start, end));
  switch (first) {
    case ' ':
    case '\u00A0':
    case '\u202F':
    case '\u2009':
      return replace(text, start, end, spaceBetween(text, start, end, typographie));
    case "'":
    case '’':
      return replace(text, start, end, apostrophe(text, start, typographie));
    case '.':
      return replace(text, start, end, ellipsis(text, start));
    case 'I':
    case 'V':
    case 'X':
      return raise(end, romanOrdinal(text, start, end));
    case 'k':
    case 'K':
    case 'M':
      return replace(text, start, end, spacedMultiple(text, start));
    default:
      return replace(text, start, end, spacedSign(text, start, typographie));
  }
}

/** Signs that word processors put for "fi" or "fl": who searches the act searches letters. */
const isJoined = (character: string): boolean => character >= '\ufb00' && character <= '\ufb06';

function raise(start: number, length: number): Edit | undefined {
  return length === 0 ? undefined : { kind: 'raise', start, end: start + length };
}

function replace(text: string, start: number, end: number, by: string | undefined): Edit | undefined {
  if (by === undefined || (by.length === end - start && text.startsWith(by, start))) return undefined;
  return { kind: 'replace', start, end, text: by };
}

/** Between a letter and what it elides before; closing quotation marks and primes are left alone. */
function apostrophe(text: string, at: number, typographie: Typography): string | undefined {
  const right = text[at + 1];
  if (!isLetter(text[at - 1]) || !(isLetter(right) || isDigit(right) || right === '«')) return undefined;
  return typographie.apostrophe === 'droite' ? "'" : '’';
}

/** Three points and no more, in a sentence: dotted blanks and paths of files are left alone. */
function ellipsis(text: string, at: number): string | undefined {
  return /[./\\]/.test(text[at - 1] ?? '') || /[./\\]/.test(text[at + 3] ?? '') ? undefined : '…';
}
