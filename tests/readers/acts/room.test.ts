import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectAct } from '../../../src/readers/acts/inspect-act.ts';
import { isArray, isDictionary, isReference, type Value } from '../../../src/readers/acts/objects.ts';
import { catalogOf, entry, openPdf, pagesOf } from '../../../src/readers/acts/pdf-file.ts';
import { renderPdf } from '../../../src/writers/pdf/index.ts';
import { arbre, CHARTE, composer } from '../../actes/composition.ts';
import { syntaxOf, withRevision } from './pdf-syntax.ts';

/** Files that would have the same bytes read thousands of times: a reader that counted nothing would not end. */

let act: Buffer;
beforeAll(async () => {
  act = Buffer.from((await renderPdf(arbre(composer(), 'convention'), CHARTE)).bytes);
});

const codeOf = (bytes: Uint8Array): string | undefined => inspectAct(bytes, 'recu.pdf').fault?.code;

/** The act, with more pages, all of which have the same `content`. */
function withPages(content: string, times: number): Buffer {
  const file = openPdf(act);
  const catalog = catalogOf(file);
  const pages = isDictionary(catalog) ? catalog.get('Pages') : undefined;
  const tree = entry(file, catalog, 'Pages');
  const kids = entry(file, tree, 'Kids');
  const [first] = pagesOf(file);
  if (!isReference(pages) || !isDictionary(tree) || !isArray(kids) || !first) throw new Error('no pages');
  const raw = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  const stream = { dictionary: new Map<string, Value>([['Filter', { name: 'FlateDecode' }]]), raw };
  const page = syntaxOf(new Map<string, Value>([...first, ['Contents', { ref: 5000 }]]));
  const added = Array.from({ length: times }, (_, rank) => 5001 + rank);
  const many = new Map<string, Value>([...tree, ['Kids', [...kids, ...added.map((ref) => ({ ref }))]]]);
  return withRevision(
    act,
    new Map([
      [pages.ref, syntaxOf(many)],
      [5000, syntaxOf(stream)],
      ...added.map((ref) => [ref, page] as const),
    ]),
  );
}

describe('an act', () => {
  test('whose pages all have the same megabytes of content', () => {
    expect(codeOf(withPages('(a) Tj '.repeat(300_000), 500))).toBe('LECT-04');
  });

  test.each([
    ['operators', 'q Q '],
    ['numbers', '0 '],
    ['numbers in arrays', '[1 2 3 4]'],
    ['names', '/a/b'],
    ['strings', '()()'],
  ])('one page of which is made of the shortest %s', (_, unit) => {
    expect(codeOf(withPages(unit.repeat(4_000_000 / unit.length), 1))).toBe('LECT-04');
    expect(codeOf(withPages(unit.repeat(400_000 / unit.length), 1))).toBeUndefined();
  });

  test('whose pages all have the same short content is read', () => {
    expect(codeOf(withPages('', 500))).toBeUndefined();
  });

  test('whose objects stand inside one another, thousands deep', () => {
    const count = 20_000;
    const first = 5000;
    let text = '';
    const places: number[] = [];
    for (let rank = 0; rank < count; rank += 1) {
      places.push(act.length + text.length);
      text += `${first + rank} 0 obj (`;
    }
    text += `${')'.repeat(count)}\n`;
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    const { trailer, revisions } = openPdf(act);
    const root = syntaxOf(trailer.get('Root') ?? null);
    const start = act.length + text.length;
    const table = `xref\n${first} ${count}\n${rows}trailer\n<</Root ${root}/Prev ${revisions.at(-1)?.start}>>\nstartxref\n${start}\n%%EOF\n`;
    expect(codeOf(Buffer.concat([act, Buffer.from(text + table, 'latin1')]))).toBe('LECT-04');
  });

  test('that was revised thousands of times', () => {
    const { trailer, revisions } = openPdf(act);
    const root = syntaxOf(trailer.get('Root') ?? null);
    let text = '';
    let previous = revisions.at(-1)?.start;
    for (let times = 0; times < 4000; times += 1) {
      const start = act.length + text.length;
      text += `xref\n0 0\ntrailer\n<</Root ${root}/Prev ${previous}>>\nstartxref\n${start}\n%%EOF\n`;
      previous = start;
    }
    expect(codeOf(Buffer.concat([act, Buffer.from(text, 'latin1')]))).toBe('LECT-04');
  });

  test('whose streams all have their length in one long object', () => {
    const count = 4000;
    const objects = new Map<number, string>([[5000, `%${'x'.repeat(600_000)}\n0`]]);
    for (let rank = 1; rank <= count; rank += 1)
      objects.set(5000 + rank, '<</Length 5000 0 R>>\nstream\n\nendstream');
    expect(codeOf(withRevision(act, objects))).toBe('LECT-04');
  });
});
