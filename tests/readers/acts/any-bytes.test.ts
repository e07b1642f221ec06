import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { inspectAct } from '../../../src/readers/acts/inspect-act.ts';
import { renderPdf } from '../../../src/writers/pdf/index.ts';
import { arbre, CHARTE, composer } from '../../actes/composition.ts';
import { draws } from '../../draws.ts';

let act: Buffer;

beforeAll(async () => {
  act = Buffer.from((await renderPdf(arbre(composer(), 'convention'), CHARTE)).bytes);
});

/** Reads the bytes; whatever they are, an act or a fault in French comes of it. */
function expectActOrFault(bytes: Uint8Array): void {
  const { act: read, fault } = inspectAct(bytes, 'recu.pdf');
  expect([read === undefined, fault === undefined]).toContain(true);
  if (fault !== undefined) {
    expect(fault.code).toMatch(/^LECT-\d\d$/u);
    expect(fault.message).toMatch(/^Le fichier recu\.pdf [^\n]+\.$/u);
  }
}

test('an act whose bytes were changed anywhere is read or refused, never thrown at', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(changes, (all) => {
      const bytes = Buffer.from(act);
      for (const [at, byte] of all) bytes.writeUInt8(byte, Math.floor(at * bytes.length));
      expectActOrFault(bytes);
    }),
    draws(50),
  );
});

test('an act cut anywhere, or with a piece taken out, is refused or read', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  fc.assert(
    fc.property(place, place, (one, other) => {
      const [from, to] = [one, other].map((at) => Math.floor(at * act.length)).toSorted((a, b) => a - b);
      expectActOrFault(Buffer.concat([act.subarray(0, from), act.subarray(to)]));
      expectActOrFault(act.subarray(0, to));
    }),
    draws(30),
  );
});

/** Pieces of PDF, in any order: what a file that means harm is made of. */
const PIECES = [
  '1 0 obj\n',
  'endobj\n',
  '<<',
  '>>',
  '[',
  ']',
  '/Type',
  '/Catalog',
  '/Root 1 0 R',
  '/Prev 9',
  '/Size 9999999999',
  '/Index [0 999999999]',
  '/W [1 4 2]',
  '/Kids [1 0 R]',
  '/K 1 0 R',
  '/Length 5',
  'stream\n',
  'endstream\n',
  'xref\n0 9\n',
  '0000000009 00000 n \n',
  'trailer\n',
  '(',
  ')',
  '<',
  '>',
  '12',
  '-1e9',
  'null',
  '\0',
  '%',
  '/AF [1 0 R]',
  'startxref\n9\n%%EOF\n',
];

test('any pieces of PDF are refused', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const bytes = Buffer.from(`%PDF-1.7\n${pieces.join('')}\nstartxref\n9\n%%EOF\n`, 'latin1');
      const { fault } = inspectAct(bytes, 'recu.pdf');
      expect(fault?.code).toMatch(/^LECT-0[345]$/u);
    }),
    draws(200),
  );
});
