import { expect, test } from 'vitest';
import { cells, columns, shown } from '../../src/diagnostics/cells.ts';

/** Every character up to the signs of Greek, and the punctuation of French with what stands around it. */
const CHARACTERS = [...Array(0x400).keys(), ...Array.from({ length: 0x100 }, (_, rank) => 0x2000 + rank)].map(
  (code) => String.fromCharCode(code),
);

test('a text measured as a whole has the columns and the signs that it has sign by sign', () => {
  for (const character of CHARACTERS) {
    for (const text of [character, `é${character}`, `${character}é`, `« ${character}\u0301 »`]) {
      const signs = cells(text);
      expect([shown(text), columns(text)], JSON.stringify(text)).toEqual([
        signs.map((one) => one.text).join(''),
        signs.reduce((sum, { width }) => sum + width, 0),
      ]);
    }
  }
});
