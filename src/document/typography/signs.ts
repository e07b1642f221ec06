import type { Typography } from '../charte.ts';
import { digitsBefore, isDigit, isLetter, isSpace } from './characters.ts';
import { NO_BREAK } from './edit.ts';
import { spaceBeforeSign } from './gaps.ts';

/**
 * Returns what a sign becomes when its space is missing and French wants one without any doubt; nothing otherwise.
 * Times, ratios, entities, drive letters and emoticons are left alone: a sign must end a word and be followed by a
 * space or an end.
 */
export function spacedSign(text: string, at: number, typographie: Typography): string | undefined {
  const sign = text[at] ?? '';
  if (sign === '«') return afterOpening(text, at);
  const left = text[at - 1];
  if (left === undefined || left === '\n' || isSpace(left)) return undefined;
  return wantsSpace(sign, text, at) ? spaceBefore(sign, typographie) + sign : undefined;
}

function spaceBefore(sign: string, typographie: Typography): string {
  return sign === ';' || sign === '!' || sign === '?' ? spaceBeforeSign(typographie) : NO_BREAK;
}

function wantsSpace(sign: string, text: string, at: number): boolean {
  switch (sign) {
    case ':':
      return endsWord(text, at) && !isRatio(text, at);
    case ';':
      return endsWord(text, at) && !isEntity(text, at);
    case '!':
    case '?':
      return endsWord(text, at);
    case '»':
      return text[at - 1] !== '«';
    default:
      return isDigit(text[at - 1]) && !isLetter(text[at + 1]) && !isDigit(text[at + 1]);
  }
}

function afterOpening(text: string, at: number): string | undefined {
  const right = text[at + 1];
  return right === undefined || right === '\n' || isSpace(right) ? undefined : `«${NO_BREAK}`;
}

/** A letter, a figure or a closing sign before; a space, a closing sign or an end after. */
function endsWord(text: string, at: number): boolean {
  const left = text[at - 1];
  if (!isLetter(left) && !isDigit(left) && !/[)\]»%€²³°]/.test(left ?? '')) return false;
  const right = text[at + 1];
  return right === undefined || right === '\n' || isSpace(right) || /[)\]»!?"]/.test(right);
}

/** "1: 2": figures on both sides. */
function isRatio(text: string, at: number): boolean {
  if (!isDigit(text[at - 1])) return false;
  let right = at + 1;
  while (isSpace(text[right])) right += 1;
  return isDigit(text[right]);
}

/** "&amp;": typed, it stays as typed. */
function isEntity(text: string, at: number): boolean {
  return /&#?\w{1,10}$/.test(text.slice(Math.max(0, at - 12), at));
}

/** Returns what "k€", "K€" or "M€" becomes when it is glued to its number: "65k€". */
export function spacedMultiple(text: string, at: number): string | undefined {
  return digitsBefore(text, at) > 0 && text[at + 1] === '€' && !isDigit(text[at + 2])
    ? NO_BREAK + text[at]
    : undefined;
}
