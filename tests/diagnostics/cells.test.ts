import { expect, test } from 'vitest';
import { cells, columns, shown } from '../../src/diagnostics/cells.ts';

/** Every character up to the signs of Greek, and the punctuation of French with what stands around it. */
const CHARACTERS = [...Array(0x400).keys(), ...Array.from({ length: 0x100 }, (_, rank) => 0x2000 + rank)].map(
  (code) => String.fromCharCode(code),
);

/** A letter that French is not written with: a text that has it is parted sign by sign. */
const OTHER = 'Ж';

test('a text is measured and shown the same, alone and beside a letter that French has not', () => {
  for (const character of CHARACTERS) {
    for (const text of [character, `é${character}`, `${character}é`, `« ${character}\u0301 »`]) {
      const beside = `${text} ${OTHER}`;
      expect([`${shown(text)} ${OTHER}`, columns(text) + 2], JSON.stringify(text)).toEqual([
        shown(beside),
        columns(beside),
      ]);
      expect(cells(text), JSON.stringify(text)).toEqual(cells(beside).slice(0, -2));
    }
  }
});
