import { describe, expect, it } from 'vitest';
import { allege, estRare } from '../../../src/check/recherche/lettres-legeres.ts';

/** Every sign of one unit that is no rare letter: in papers that have no other, patterns are tried with lighter classes. */
const SIGNES = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (signe) =>
    !/[\ud800-\udfff]/u.test(signe) && !(/[\p{L}\p{M}]/u.test(signe) && estRare(signe.charCodeAt(0))),
);

const matches = (source: string, flags: string): string => {
  const motif = new RegExp(source, flags);
  return SIGNES.filter((signe) => motif.test(signe)).join('');
};

const SOURCES = [
  String.raw`\p{L}`,
  String.raw`\p{Lu}`,
  String.raw`\p{Ll}`,
  String.raw`[^\p{L}]`,
  String.raw`[\p{Lu}\d-]`,
  String.raw`(?<!\p{L})[^\p{Ll}'’](?!\p{L})`,
  String.raw`\[|[\]\p{L}]`,
  String.raw`\\|\p{Lu}|[[(]`,
];

describe('the letters of French in the place of all letters', () => {
  it.each(
    SOURCES.flatMap((source) => ['u', 'iu'].map((flags) => [source, flags] as const)),
  )('%s with the flags %s matches the same signs', (source, flags) => {
    expect(matches(allege(source), flags)).toBe(matches(source, flags));
  });

  it('leaves letters of other tongues to the pattern as it is written', () => {
    expect(['Š', 'ő', 'Ж', 'ſ', '\u212a', '\u0301'].map((signe) => estRare(signe.charCodeAt(0)))).toEqual(
      Array.from({ length: 6 }, () => true),
    );
    expect([...'éÀœŒŸçñß'].some((signe) => estRare(signe.charCodeAt(0)))).toBe(false);
  });
});
