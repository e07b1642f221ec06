import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/writers/pdf/text/line.ts';
import { prose } from './prose.ts';
import { lineText, set } from './setting.ts';

/** Ratios of the justified lines that do not end a paragraph. */
const ratios = (lines: readonly Line[]) => lines.filter((line) => !line.last).map((line) => line.ratio);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;

/** What the optimum is about: a loose line counts for more than two that are a little loose. */
const unevenness = (lines: readonly Line[]) =>
  ratios(lines).reduce((sum, ratio) => sum + Math.abs(ratio) ** 3, 0);

const longestHyphenRun = (lines: readonly Line[]) => {
  let run = 0;
  return lines.reduce((longest, line) => {
    run = line.hyphenated ? run + 1 : 0;
    return Math.max(longest, run);
  }, 0);
};

describe('running text', () => {
  const paragraphs = prose.map((content) => set(content));
  const lines = paragraphs.flat();

  test('is even at the width of the page', () => {
    expect(mean(ratios(lines))).toBeLessThanOrEqual(0.5);
    expect(Math.max(...ratios(lines))).toBeLessThanOrEqual(2);
    expect(lines.some((line) => line.overfull)).toBe(false);
    for (const paragraph of paragraphs) expect(longestHyphenRun(paragraph)).toBeLessThanOrEqual(1);
  });

  test('stays sensible in a narrow column', () => {
    const narrow = prose.map((content) => set(content, { width: 300 }));
    expect(mean(ratios(narrow.flat()))).toBeLessThanOrEqual(0.8);
    expect(Math.max(...ratios(narrow.flat()))).toBeLessThanOrEqual(3);
    for (const paragraph of narrow) expect(longestHyphenRun(paragraph)).toBeLessThanOrEqual(2);
  });

  test('is more even than line by line, in no more lines', () => {
    for (const width of [300, 350, 400, 471]) {
      const optimum = prose.flatMap((content) => set(content, { width }));
      const greedy = prose.flatMap((content) => set(content, { width, mode: 'greedy' }));
      expect(unevenness(optimum)).toBeLessThan(unevenness(greedy));
      expect(Math.max(...ratios(optimum))).toBeLessThan(Math.max(...ratios(greedy)));
      expect(optimum.length).toBeLessThanOrEqual(greedy.length);
    }
  });

  test('does not end on a syllable', () => {
    for (const width of [240, 300, 360, 420, 471]) {
      for (const paragraph of prose.map((content) => set(content, { width }))) {
        expect(paragraph.at(-1)?.width).toBeGreaterThan(20);
      }
    }
  });

  test('is hyphenated only where the house style says so', () => {
    const whole = prose.flatMap((content) => set(content, { width: 300, cesure: undefined }));
    expect(whole.some((line) => line.hyphenated)).toBe(false);
    const long = prose.flatMap((content) => set(content, { width: 200, cesure: { avant: 4, apres: 5 } }));
    const broken = long
      .filter((line) => line.hyphenated)
      .map((line) => lineText(line).split(/[ '’]/).at(-1) ?? '');
    expect(broken.length).toBeGreaterThan(0);
    for (const part of broken) expect(part.replace(/[^\p{L}]/gu, '').length).toBeGreaterThanOrEqual(4);
  });

  test('draws the hyphen that it adds as U+2010, which is no character of the text', () => {
    const broken = set(prose[0] ?? '', { width: 150 }).filter((line) => line.hyphenated);
    expect(broken.length).toBeGreaterThan(0);
    for (const line of broken)
      expect(line.pieces.at(-1)).toMatchObject({ kind: 'hyphen', word: { text: '\u2010' } });
  });
});
