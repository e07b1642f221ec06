import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { list, object, text } from '../../src/compose/shape.ts';
import { parseBody } from '../../src/document/markdown/parse-body.ts';
import { readBlocks } from '../../src/document/markdown/read-body.ts';
import { inlineText, plainText } from '../../src/document/plain-text.ts';
import type { Inline } from '../../src/document/tree.ts';
import { draws } from '../draws.ts';
import { composed } from './composing.ts';

const FORME = object({ v: text, l: list(text) });
const BODY = `
  <h1>{{v}}</h1>
  <p class="{{v}}">a<strong>{{v}}</strong>b<a href="https://x.fr/">{{v}}</a><derive>{{v}}</derive></p>
  <ul>{{#each l}}<li>{{this}}</li>{{/each}}</ul>
  <table><caption>{{v}}</caption><tr><td>{{v}}</td></tr></table>
  <dl><dt>{{v}}</dt><dd>{{v}}</dd></dl>
  <signatures><signataire champ="{{v}}" infobulle="{{v}}"><dessus><p>{{v}}</p></dessus></signataire></signatures>`;

/** What anyone may type, and what someone may try. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    ...[
      '{{v}}',
      '{{{v}}}',
      '{{#if v}}',
      '<p>',
      '</p>',
      '</corps>',
      '<b>gras</b>',
      '<!-- -->',
      '<![CDATA[x]]>',
    ],
    ...['&amp;', '&#65;', '&', '"', "'", '`', '=', '\\', '{#id}', '[x](https://y.fr)', '**x**', '# x', '- x'],
    ...[
      '1. x',
      '| a |',
      '\n',
      '\r\n',
      '\t',
      '  ',
      '\u00A0',
      '\u202F',
      '\u2028',
      '😀',
      '漢',
      'é',
      '3*4*5',
      '$&',
      '$1',
    ],
    ...['__proto__', 'constructor', '18:30:00', '{"a":1}', '%s', '\u0085'],
  ),
);
const anyText = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));

/** What HTML makes of spaces. */
function collapsed(text: string): string {
  return text.replace(/[ \t\r\n\u0085\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
}

function isPrintable(text: string): boolean {
  return !/[\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]|(?![\t\r\n\u0085])\p{Cc}/u.test(text);
}

function originsOf(inlines: readonly Inline[]): readonly (string | undefined)[] {
  return inlines.flatMap((one) =>
    one.kind === 'text' ? [one.origin] : 'children' in one ? originsOf(one.children) : [],
  );
}

describe('any string in any value stays text', () => {
  test('in templates', () => {
    fc.assert(
      fc.property(anyText.filter(isPrintable), anyText.filter(isPrintable), (v, item) => {
        const document = composed(FORME, BODY, { v, l: [item] });
        const text = collapsed(v);
        const [heading, paragraph, list, table, entries, signatures] = document.body;
        if (heading?.kind !== 'heading' || paragraph?.kind !== 'paragraph' || list?.kind !== 'list')
          throw new Error();
        if (table?.kind !== 'table' || entries?.kind !== 'key-values' || signatures?.kind !== 'signatures')
          throw new Error();
        expect(inlineText(heading.children)).toBe(text);
        expect(collapsed(inlineText(paragraph.children))).toBe(collapsed(`a${v}b${v}${v}`));
        expect(originsOf(heading.children)).toEqual(text === '' ? [] : ['v']);
        expect(list.items.map(({ children }) => plainText(children).join(''))).toEqual([collapsed(item)]);
        expect(inlineText(table.caption ?? [])).toBe(text);
        expect(inlineText(entries.entries[0]?.key ?? [])).toBe(text);
        expect(signatures.signatories[0]?.tooltip).toBe(text);
        expect(document.body).toHaveLength(6);
      }),
      draws(100),
    );
  });

  test('in written bodies: every letter and figure typed is printed, in order', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    const prose = fc.array(
      fc.oneof(
        fc.string({ unit: fc.constantFrom(...'abé12 .,:;!?*_-+#<>&{}()\\`~^$%|='), maxLength: 30 }),
        fc.constantFrom(
          '<b>x</b>',
          '&eacute;',
          '2024. Année',
          '1) Peser',
          '    code',
          '> x',
          '---',
          '~~~',
          '```x',
          'a | b',
        ),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(prose, fc.constantFrom('\n', '\n\n', ' '), (parts, glue) => {
        const body = parts.join(glue);
        const { blocks } = readBlocks(parseBody(body, 'f.md'));
        const printed = plainText(blocks).join('\n');
        // Numbers of lists are counted again when printed.
        const counted = /^\s*([-+*] )*\d{1,9}[.)]\s/m.test(body);
        const named = /\{#/.test(body);
        if (!counted && !named) expect(letters(printed)).toBe(letters(body));
      }),
      draws(250),
    );
  });
});
