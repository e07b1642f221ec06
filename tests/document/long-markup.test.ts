import { expect, it } from 'vitest';
import type { Fault } from '../../src/diagnostics/fault.ts';
import type { MarkupElement, MarkupNode } from '../../src/document/markup/parse-elements.ts';
import { parseElements } from '../../src/document/markup/parse-elements.ts';

const markup = (text: string) => ({ text, spots: [], values: [] });

const elementsIn = (node: MarkupNode): readonly MarkupElement[] =>
  node.kind === 'text' ? [] : [node, ...node.children.flatMap(elementsIn)];

const textIn = (node: MarkupNode): string =>
  node.kind === 'text' ? node.text : node.children.map(textIn).join('');

it('places each element of a long markup, whichever piece it begins or ends in', () => {
  const paragraphs = Array.from(
    { length: 900 },
    (_, rank) => `<p a="${rank}">été ${'x'.repeat(rank % 7)} 👍 ${rank}</p>`,
  );
  const text = `<doc>${paragraphs.join('')}</doc>`;
  const faults: Fault[] = [];
  const { root, sound } = parseElements(markup(text), faults);
  expect([sound, faults]).toEqual([true, []]);
  const found = root ? elementsIn(root).slice(1) : [];
  expect(found.map(({ attributes }) => attributes.a)).toEqual(paragraphs.map((_, rank) => String(rank)));
  expect(found.filter(({ start }) => text.slice(start, start + 3) !== '<p ')).toEqual([]);
  expect(root && textIn(root)).toBe(paragraphs.map((one) => one.replace(/<[^>]*>/gu, '')).join(''));
});

it('tells the first slip of a markup that is slips all along, at its place', () => {
  const faults: Fault[] = [];
  const { sound } = parseElements(markup(`<doc>un${'<</A '.repeat(40_000)}</doc>`), faults);
  expect(sound).toBe(false);
  expect(faults).toHaveLength(1);
});
