import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/document/tree.ts';
import type { Line } from '../../../src/writers/pdf/text/line.ts';
import type { BreakOptions } from '../../../src/writers/pdf/text/paragraph.ts';
import { words } from './prose.ts';
import { lineText, printed, set, setWidth, text, textOf, withinColumn } from './setting.ts';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Mme',
      'SAINT-VIT',
      '65\u202f000\u00a0€',
      '«\u00a0Réparer\u00a0»',
      ':',
      '1er,',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
);
const space = fc.constantFrom(' ', ' ', ' ', '\u00a0', '\u202f', '  ', '\n', '');
const run = fc
  .array(fc.tuple(word, space), { maxLength: 25 })
  .map((parts) => parts.map(([content, after]) => content + after).join(''));

const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    run.map(text),
    fc.record({
      kind: fc.constantFrom('strong', 'emphasis', 'superscript'),
      children: fc.array(tie('inline'), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('no-break'), children: fc.array(tie('inline'), { maxLength: 2 }) }),
    fc.record({
      kind: fc.constant('link'),
      href: fc.constant('#a'),
      children: fc.array(tie('inline'), { maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('derived'),
      path: fc.constant('a.b'),
      children: fc.array(tie('inline'), { maxLength: 2 }),
    }),
    fc.constant<Inline>({ kind: 'line-break' }),
    fc.constant<Inline>({ kind: 'blank', label: 'date', width: 40 }),
  ) as fc.Arbitrary<Inline>,
}));
const inlines = fc.array(inline, { maxLength: 6 });

const options: fc.Arbitrary<Partial<BreakOptions>> = fc.record({
  width: fc.double({ min: 20, max: 500, noNaN: true }),
  firstIndent: fc.constantFrom(0, 12, -12),
  align: fc.constantFrom('left', 'center', 'right', 'justify'),
  mode: fc.constantFrom('optimum', 'greedy'),
  cesure: fc.constantFrom({ avant: 2, apres: 3 }, undefined),
});

const room = (line: Line, lines: readonly Line[], { width = 471, firstIndent = 0 }: Partial<BreakOptions>) =>
  line === lines[0] ? width - firstIndent : width;

/** What a line prints within its column, letters with their accents. */
const characters = (line: Line) =>
  withinColumn(line)
    .map(printed)
    .join('')
    .match(/\P{M}[\p{M}\u1160-\u11ff]*/gu) ?? [];

/** Stands for a forced break: a character for private use, that no text below holds. */
const FORCED = '\ue000';

/** The text of a tree with white space as a paragraph prints it, by another way than the setter's. */
function plain(nodes: readonly Inline[]): string {
  const raw = (node: Inline): string => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'line-break') return FORCED;
    return node.kind === 'blank' ? '___' : node.children.map(raw).join('');
  };
  return nodes
    .map(raw)
    .join('')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t\n\v\f\r\u2028\u2029]+/g, ' ')
    .replace(new RegExp(` ?${FORCED} ?`, 'g'), '\n')
    .replace(/^ | $/g, '')
    .replace(/\n$/, '');
}

describe('whatever the text and the column', () => {
  test('the pieces give the text back', () => {
    fc.assert(
      fc.property(inlines, options, (tree, how) => {
        fc.pre(!JSON.stringify(tree).includes(FORCED));
        expect(textOf(set(tree, how))).toBe(plain(tree));
      }),
    );
  });

  test('no line is wider than its column, unless it is one character that is', () => {
    fc.assert(
      fc.property(inlines, options, (tree, how) => {
        const lines = set(tree, how);
        for (const line of lines) {
          if (!line.overfull) expect(setWidth(line)).toBeLessThanOrEqual(room(line, lines, how) + 0.001);
          else expect(characters(line)).toHaveLength(1);
        }
      }),
    );
  });

  test('a justified line that has a space to stretch fills its column', () => {
    fc.assert(
      fc.property(inlines, options, (tree, how) => {
        const lines = set(tree, { ...how, align: 'justify' });
        for (const line of lines.filter((line) => !line.last)) {
          const elastic = withinColumn(line).some(
            (piece) => piece.kind === 'space' && piece.word.text !== '\u202f',
          );
          if (elastic) expect(Math.abs(setWidth(line) - room(line, lines, how))).toBeLessThan(0.01);
        }
      }),
    );
  });

  test('pieces stand side by side, and the line knows its width', () => {
    fc.assert(
      fc.property(inlines, options, (tree, how) => {
        for (const line of set(tree, how)) {
          for (const [i, piece] of line.pieces.entries()) {
            const next = line.pieces[i + 1];
            if (next !== undefined) expect(next.x).toBeCloseTo(piece.x + piece.width, 6);
          }
          expect(line.width).toBeCloseTo(setWidth(line), 6);
        }
      }),
    );
  });

  test('spaces never shrink beyond what is readable', () => {
    fc.assert(
      fc.property(inlines, options, (tree, how) => {
        for (const line of set(tree, how)) expect(line.ratio).toBeGreaterThan(-1.001);
      }),
    );
  });

  test('any string at all is set', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), options, (content, how) => {
        for (const line of set(content, how)) expect(Number.isFinite(line.width)).toBe(true);
      }),
    );
  });
});

describe('no-break groups', () => {
  const name = fc.tuple(
    fc.constantFrom('M.', 'Mme'),
    fc.constantFrom(...words),
    fc.constantFrom('DUFAY', 'DENIS-LAMIT'),
  );
  const people = fc.array(
    name.map((parts) => parts.join(' ')),
    { minLength: 1, maxLength: 30 },
  );

  test('are never split by a line that could hold them', () => {
    fc.assert(
      fc.property(people, options, (names, how) => {
        const tree = names.flatMap((each, i): Inline[] => [
          ...(i > 0 ? [text(', ')] : []),
          { kind: 'no-break', children: [text(each)] },
        ]);
        const lines = texts(set(tree, { ...how, width: Math.max(how.width ?? 0, 250) }));
        const whole = lines.flatMap((line) => line.split(/, ?/).filter((part) => part !== ''));
        expect(whole).toEqual(names);
      }),
    );
  });
});

function texts(lines: readonly Line[]): string[] {
  return lines.map(lineText);
}
