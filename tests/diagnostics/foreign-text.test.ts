import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation, jsonText, quoted, shortened, visible } from '../../src/diagnostics/foreign-text.ts';

/** Texts in which what steers a terminal comes often. */
const hostile = fc.string({
  unit: fc.constantFrom(...'aé«» \n\t', '\u001b', '\u202e', '\u0085', '\ud800', '\u2028', '\ue000'),
});

describe('text of others', () => {
  it('shows each sign that steers or hides by its code', () => {
    expect(visible('a\u202eb\u001b[2J\u0000c')).toBe('a<U+202E>b<U+001B>[2J<U+0000>c');
    expect(visible('un\tdeux\ntrois — « Noël » 😀')).toBe('un\tdeux\ntrois — « Noël » 😀');
  });

  it('is quoted on one line, in eighty characters at most, with nothing unseen', () => {
    expect(quoted(`Salle\n des   fêtes`)).toBe('« Salle des fêtes »');
    expect(citation('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = citation(text.repeat(20));
        expect([...shown].length).toBeLessThanOrEqual(80);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028]/u);
      }),
    );
  });

  it('is the same value in JSON, and nothing of it is seen there as it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = jsonText({ [text]: [text] });
        expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028]/u);
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
      }),
    );
  });
});

describe('a sentence', () => {
  const long = 'mot '.repeat(40).trim();

  it('keeps its words, and has its long quotations cut', () => {
    expect(shortened(`La salle « ${long} » n'est pas « ${long} » ; lire « court ».`)).toBe(
      `La salle ${quoted(long)} n'est pas ${quoted(long)} ; lire « court ».`,
    );
    const whole = `Rien à couper, si long que ce soit : ${long} « bref ».`;
    expect(shortened(whole)).toBe(whole);
  });

  it('is cut at the whole quotation when that one quotes', () => {
    expect(shortened(`On lit « dit « ceci » et ${long} ».`)).toBe(
      `On lit ${quoted(`dit « ceci » et ${long}`)}.`,
    );
    expect(shortened(`On lit « ${long}`)).toBe(`On lit ${quoted(long)}`);
  });

  it('never grows, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('« ', ' »', '«', '»', long, 'a ')), (parts) => {
        const sentence = parts.join('');
        expect(shortened(sentence).length).toBeLessThanOrEqual(sentence.length + 4);
      }),
    );
  });
});
