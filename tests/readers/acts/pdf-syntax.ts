/** Values of PDF written back as syntax, and files altered: what a forger, or a signer, does to an act. */
import {
  type Dictionary,
  isArray,
  isBytes,
  isDictionary,
  isName,
  isReference,
  isStream,
  type Value,
} from '../../../src/readers/acts/objects.ts';
import { openPdf, type PdfFile } from '../../../src/readers/acts/pdf-file.ts';

/** A value as syntax, as latin-1. */
export function syntaxOf(value: Value): string {
  if (isName(value))
    return `/${value.name.replace(/[^A-Za-z0-9.+-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
  if (isReference(value)) return `${value.ref} 0 R`;
  if (isBytes(value)) return `<${Buffer.from(value.bytes, 'latin1').toString('hex')}>`;
  if (isStream(value)) {
    const dictionary = new Map([...value.dictionary, ['Length', value.raw.length] as const]);
    return `${syntaxOf(dictionary)}\nstream\n${value.raw}\nendstream`;
  }
  if (isDictionary(value))
    return `<<${[...value].map(([key, one]) => `/${key} ${syntaxOf(one)}`).join('\n')}>>`;
  if (isArray(value)) return `[${value.map(syntaxOf).join(' ')}]`;
  return String(value);
}

const object = (id: number, syntax: string): string => `${id} 0 obj\n${syntax}\nendobj\n`;

/** The rows of a cross-reference stream (7.5.8.3), one a place, not compressed: kind, offset (4), rank (2). */
function rows(places: ReadonlyMap<number, number>): string {
  return [...places.values()]
    .map((offset) => {
      const row = Buffer.alloc(7);
      row.writeUInt8(1, 0);
      row.writeUInt32BE(offset, 1);
      return row.toString('latin1');
    })
    .join('');
}

const KEPT = ['Root', 'Info', 'ID'] as const;

const kept = (trailer: Dictionary): [string, Value][] =>
  KEPT.flatMap((key): [string, Value][] => {
    const value = trailer.get(key);
    return value === undefined ? [] : [[key, value]];
  });

/** The file with objects appended, or replaced, by an incremental update (7.5.6) that ends with a cross-reference stream. */
export function withRevision(bytes: Uint8Array, objects: ReadonlyMap<number, string>): Buffer {
  const { source, trailer, revisions } = openPdf(bytes);
  const size = Math.max(Number(trailer.get('Size')), ...[...objects.keys()].map((id) => id + 1));
  const places = new Map<number, number>();
  let text = '';
  for (const [id, syntax] of objects) {
    places.set(id, source.length + text.length);
    text += object(id, syntax);
  }
  const start = source.length + text.length;
  places.set(size, start);
  const dictionary = new Map<string, Value>([
    ['Type', { name: 'XRef' }],
    ['Size', size + 1],
    ['W', [1, 4, 2]],
    ['Index', [...places.keys()].flatMap((id) => [id, 1])],
    ['Prev', revisions.at(-1)?.start ?? 0],
    ...kept(trailer),
  ]);
  text += object(size, syntaxOf({ dictionary, raw: rows(places) }));
  return Buffer.concat([bytes, Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1')]);
}

/** All objects written anew under a plain cross-reference table, as tools that rewrite files do. */
export function rewritten({ objects, trailer }: Pick<PdfFile, 'objects' | 'trailer'>): Buffer {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const size = Math.max(...objects.keys()) + 1;
  const places = new Map<number, number>();
  for (const [id, value] of objects) {
    const type = isStream(value) ? value.dictionary.get('Type') : undefined;
    if (isName(type) && (type.name === 'ObjStm' || type.name === 'XRef')) continue;
    places.set(id, text.length);
    text += object(id, syntaxOf(value));
  }
  const line = (id: number): string => {
    const place = places.get(id);
    return place === undefined ? '0000000000 65535 f\r\n' : `${String(place).padStart(10, '0')} 00000 n\r\n`;
  };
  const table = Array.from({ length: size }, (_, id) => line(id)).join('');
  const end = syntaxOf(new Map<string, Value>([['Size', size], ...kept(trailer)]));
  return Buffer.from(
    `${text}xref\n0 ${size}\n${table}trailer\n${end}\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
