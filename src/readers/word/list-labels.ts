import type { DocxTables } from './docx-tables.ts';
import type { WordItem } from './word-text.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  const [value, letters] = ROMAN.find(([one]) => one <= count) ?? [];
  return value === undefined || letters === undefined ? '' : letters + roman(count - value);
}

/** Numbers beyond which a list counts in figures, whatever it asks for. */
const LAST_LETTER = 26;
const LAST_ROMAN = 399;

function counted(format: string, count: number): string {
  if (/letter$/iu.test(format) && count <= LAST_LETTER) {
    return String.fromCharCode((format.startsWith('upper') ? 64 : 96) + count);
  }
  if (!/roman$/iu.test(format) || count > LAST_ROMAN) return String(count);
  return format.startsWith('upper') ? roman(count).toUpperCase() : roman(count);
}

/** Numbers the items of a document, met in their order: the label that the word processor would print. */
export function listLabels(
  lists: DocxTables['lists'],
): (list: string, depth: number) => WordItem | undefined {
  const counts = new Map<string, number[]>();
  return (list, depth) => {
    const levels = lists.get(list);
    const level = levels?.[depth];
    if (list === '0' || level?.format === 'none') return undefined;
    if (level === undefined || level.format === 'bullet') return { depth };
    const own = counts.get(list) ?? [];
    counts.set(list, own);
    own.length = Math.min(own.length, depth + 1);
    own[depth] = (own[depth] ?? level.start - 1) + 1;
    const label = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return counted(levels?.[at]?.format ?? 'decimal', own[at] ?? levels?.[at]?.start ?? 1);
    });
    return { depth, label: label.trim() };
  };
}
