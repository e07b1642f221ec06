import { deflateSync } from 'node:zlib';
import type { Random } from '../volume/random.ts';
import type { Domain } from './domain.ts';
import { mangledBytes } from './mangle.ts';
import { giveAct, ownActs } from './program.ts';

/** Values in the place of others. */
const VALUES: readonly string[] = [
  'null',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  '2147483648',
  '1 0 R',
  '5 0 R',
  '999999 0 R',
  '[]',
  '<<>>',
  '()',
  '(\\',
  '<',
  '/',
  '/Type',
  'true',
  '[1 0 R 1 0 R]',
  '<</K 5 0 R>>',
  'stream\n',
  'endobj',
  '%',
];

/** A value in values, deeper than any stack. */
function nest(random: Random): string {
  const depth = 1 + random.below(random.below(20) === 0 ? 300_000 : 3000);
  const [open, close] = random.pick([
    ['[', ']'],
    ['<</A ', '>>'],
    ['(', ')'],
    ['<</K[', ']>>'],
  ]);
  return `${open.repeat(depth)}0${close.repeat(depth)}`;
}

/** Bytes that deflate to a thousandth of their length. */
function bomb(random: Random): Buffer {
  const unit = random.pick(['0 ', 'q ', '[', '(a)Tj ', '1 0 R ', '\0', '/P<</MCID 1>>BDC ', '{"a":', '<a>']);
  const size = random.below(20) === 0 ? 300_000_000 : 2_000_000;
  return deflateSync(Buffer.alloc(1 + random.below(size), unit), { level: 1 });
}

function streamed(random: Random): string {
  const raw = bomb(random).toString('latin1');
  const more = random.pick([
    '',
    '/Type/ObjStm/N 1000000/First 10',
    '/Type/XRef/W[1 1 1]/Size 99999999',
    '/DecodeParms<</Predictor 12/Columns 1>>',
    '/DecodeParms<</Predictor 15/Columns 999999999>>',
  ]);
  return `<</Length ${raw.length}/Filter/FlateDecode${more}>>\nstream\n${raw}\nendstream`;
}

/** Another value for an object. */
function content(random: Random): string {
  const way = random.below(10);
  if (way < 4) return random.pick(VALUES);
  if (way < 6) return nest(random);
  if (way < 9)
    return `<</Type/${random.pick(['Catalog', 'Pages', 'Page', 'MCR', 'OBJR', 'Sig'])}/K ${random.pick(VALUES)}/Kids[${random.pick(VALUES)}]/P ${random.pick(VALUES)}/AF ${random.pick(VALUES)}>>`;
  return streamed(random);
}

/** Ends a file: where its cross-references are. */
const tail = (start: number): string => `startxref\n${start}\n%%EOF\n`;

/**
 * A revision appended, as signatures are: objects take other values, and the cross-references stay right, so that what
 * is broken is read to its end.
 */
function revised(bytes: Uint8Array, random: Random): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  const previous = Number(/startxref\s+(\d+)/u.exec(text.slice(-200))?.[1]);
  const size = [...text.matchAll(/^(\d+) 0 obj/gmu)].length + 60;
  const root = /\/Root (\d+ 0 R)/u.exec(text)?.[1] ?? '1 0 R';
  const rows: string[] = [];
  for (let times = 1 + random.below(5); times > 0; times -= 1) {
    const id = 1 + random.below(size);
    rows.push(`${id} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${id} 0 obj\n${content(random)}\nendobj\n`;
  }
  const start = text.length;
  const trailer = `<</Size ${size}/Root ${random.below(10) === 0 ? random.pick(VALUES) : root}/Prev ${random.below(20) === 0 ? start : previous}>>`;
  return Buffer.from(`${text}xref\n${rows.join('')}trailer\n${trailer}\n${tail(start)}`, 'latin1');
}

/** Some values of the file changed for others as long, so that everything after stays in its place. */
function retyped(bytes: Uint8Array, random: Random): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(text.length);
    const found = /\d+|\/[A-Z]\w+/u.exec(text.slice(at, at + 4000));
    if (!found) continue;
    const by = random.pick(VALUES).padEnd(found[0].length).slice(0, found[0].length);
    text = text.slice(0, at + found.index) + by + text.slice(at + found.index + by.length);
  }
  return Buffer.from(text, 'latin1');
}

let acts: readonly Uint8Array[] = [];

/** Makes the acts that inputs change: to be called once, before any input of this domain is made. */
export async function preparePdfs(): Promise<void> {
  if (acts.length === 0) acts = await ownActs();
}

/** Acts that were published, and given back. */
export const PDF: Domain = {
  id: 'pdf',
  share: 7,
  make: (random) => {
    const act = random.pick(acts);
    const way = random.below(4);
    if (way === 0) return { 'acte.pdf': mangledBytes(act, random) };
    return { 'acte.pdf': way === 1 ? retyped(act, random) : revised(act, random) };
  },
  give: async ({ 'acte.pdf': bytes = '' }) => giveAct(Buffer.from(bytes)),
};
