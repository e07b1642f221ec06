import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { printText, sortFaults } from '../../src/diagnostics/index.ts';
import { LOAD_CODES, loadCharte, loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { draws } from '../draws.ts';
import { FICHIERS, SEANCE_ID } from './fixtures.ts';

const CODES = new Set(LOAD_CODES.map(({ code }) => code));

/** A fault that a person can act on: a known code, a place that exists, a sentence. */
function expectUsable({ code, position, message, hint }: Fault): void {
  expect(CODES).toContain(code);
  expect(message).toMatch(/^\S.*[.]$/su);
  expect(hint).toMatch(/\S/u);
  expect(position?.line).toBeGreaterThanOrEqual(1);
  expect(position?.column).toBeGreaterThanOrEqual(1);
  expect((position?.column ?? 0) - 1).toBeLessThanOrEqual(position?.excerpt.length ?? 0);
}

function expectSound(files: Record<string, string | Uint8Array>): void {
  const { faults, sources, dossier, partial } = loadDossier('data', SEANCE_ID, memoryReader(files));
  for (const fault of faults) expectUsable(fault);
  expect(printText(sortFaults(faults, sources.position), { color: false })).toMatch(/\.\n$/u);
  if (faults.length === 0) expect([dossier !== undefined, partial]).toEqual([true, false]);
}

const file = fc.constantFrom(...Object.keys(FICHIERS));

/** Bytes that mean something to YAML, Markdown or UTF-8 come more often than chance would have them. */
const telling = fc.constantFrom(
  ...Buffer.from('\n\t :-#[]{}"\'&*!|>%@`,?\\~-0azé\u0000\u007f'),
  0xff,
  0xc3,
  0xed,
  0xf0,
);

interface Change {
  readonly place: number;
  readonly taken: number;
  readonly put: readonly number[];
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  taken: fc.nat({ max: 4 }),
  put: fc.array(fc.oneof(telling, fc.nat({ max: 255 })), { maxLength: 4 }),
});

function changed(text: string, changes: readonly Change[]): Uint8Array {
  const bytes = [...Buffer.from(text)];
  for (const { place, taken, put } of changes) bytes.splice(place % (bytes.length + 1), taken, ...put);
  return Uint8Array.from(bytes);
}

test('no change of bytes makes loading throw, and every fault can be acted on', () => {
  const changes = fc.array(change, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(file, changes, (name, made) => {
      expectSound({ ...FICHIERS, [name]: changed(FICHIERS[name] ?? '', made) });
    }),
    draws(120),
  );
});

test('no line taken away, doubled or moved makes loading throw', () => {
  fc.assert(
    fc.property(file, fc.nat(), fc.nat(), fc.constantFrom(0, 1, 2), (name, from, to, copies) => {
      const lines = (FICHIERS[name] ?? '').split('\n');
      const [line = ''] = lines.splice(from % lines.length, 1);
      lines.splice(to % (lines.length + 1), 0, ...Array.from({ length: copies }, () => line));
      expectSound({ ...FICHIERS, [name]: lines.join('\n') });
    }),
    draws(60),
  );
});

test('no file taken for another makes loading throw', () => {
  for (const name of Object.keys(FICHIERS)) {
    for (const other of Object.values(FICHIERS)) expectSound({ ...FICHIERS, [name]: other });
  }
});

test('no text makes reading the house style throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const fault of loadCharte(`page: ${text}\n`, 'charte.yaml').faults) expectUsable(fault);
    }),
  );
});
