import { describe, expect, it } from 'vitest';
import { expose } from './cases.ts';
import { fautesDe } from './patch.ts';

/** The rules on language: each slip is told by one of them, once. */
const LANGUE = ['REDA-22', 'REDA-60', 'REDA-61', 'REDA-62', 'REDA-63', 'REDA-64'];

/** What the rules on language find in one sentence of a report, with the rule and the words that it points at. */
export const dites = (...phrases: readonly string[]): readonly (readonly [string, string])[] =>
  fautesDe(expose(...phrases), LANGUE).map(({ code, written = '' }) => [code, written]);

/** Wrong sentences as tests of the rule `code`: it alone finds something in each, once, at these very words. */
export function fautives(code: string, phrases: readonly (readonly [ecrit: string, phrase: string])[]): void {
  describe(`${code} in a sentence`, () => {
    it.each(phrases)('points at « %s » in « %s »', (ecrit, phrase) => {
      expect(dites(phrase)).toEqual([[code, ecrit]]);
    });
  });
}
