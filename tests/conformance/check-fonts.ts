/** Fonts (ISO 19005-3, 6.2.11; ISO 14289-1, 7.21): embedded, of true widths, each glyph there and mapped to Unicode. */
import { create } from 'fontkit';
import {
  type Dictionary,
  isArray,
  isStream,
  type Stream,
  type Value,
} from '../../src/readers/acts/objects.ts';
import { fontsOf, toUnicodeOf } from '../../src/readers/acts/page-content.ts';
import { decodeStream, entry, nameOf, type PdfFile } from '../../src/readers/acts/pdf-file.ts';
import type { TaggedFile } from '../../src/readers/acts/structure.ts';

/** All findings about fonts. */
export function checkFonts({ file, pages, contents }: TaggedFile): string[] {
  const used = new Map<Dictionary, Set<number>>();
  pages.forEach((page, i) => {
    const fonts = fontsOf(file, page);
    for (const { font, codes } of contents[i]?.shown ?? []) {
      const dictionary = fonts.get(font);
      if (dictionary === undefined) continue;
      const own = used.get(dictionary) ?? new Set();
      for (const code of codes) own.add(code);
      used.set(dictionary, own);
    }
  });
  const missing = pages.flatMap((page, i) => {
    const fonts = fontsOf(file, page);
    return (contents[i]?.shown ?? []).some(({ font }) => !fonts.has(font))
      ? [`page ${i} uses a font it lacks`]
      : [];
  });
  return [...missing, ...[...used].flatMap(([font, codes]) => checkFont(file, font, codes))];
}

function checkFont(file: PdfFile, font: Dictionary, codes: ReadonlySet<number>): string[] {
  const found: string[] = [];
  const name = nameOf(font.get('BaseFont'));
  if (!/^[A-Z]{6}\+/.test(name)) found.push(`${name} is not named as a subset`);
  if (nameOf(entry(file, font, 'Encoding')) !== 'Identity-H')
    found.push(`${name} is not encoded by identity`);
  const list = entry(file, font, 'DescendantFonts');
  const descendant = isArray(list) ? entry(file, new Map([['it', list[0] ?? null]]), 'it') : undefined;
  const descriptor = entry(file, descendant, 'FontDescriptor');
  for (const holder of [descendant, descriptor]) {
    const own = nameOf(entry(file, holder, holder === descriptor ? 'FontName' : 'BaseFont'));
    if (own !== name) found.push(`${name} is called ${own} elsewhere`);
  }
  const cubic = entry(file, descriptor, 'FontFile3');
  if (isStream(cubic)) return [...found, ...checkCubic(file, name, cubic, descendant)];
  const program = entry(file, descriptor, 'FontFile2');
  if (!isStream(program)) return [...found, `${name} is not embedded`];
  const bytes = decodeStream(program);
  if (entry(file, program, 'Length1') !== bytes.length)
    found.push(`${name}: the length of its file is wrong`);
  return [
    ...found,
    ...checkGlyphs(
      { name, bytes, codes, widths: widthsOf(entry(file, descendant, 'W')) },
      toUnicodeOf(file, font),
    ),
  ];
}

/** A font with cubic outlines: of the kind that it says, in a font of the same kind, without a map to glyphs (9.7.4.2). */
function checkCubic(file: PdfFile, name: string, program: Stream, descendant: Value | undefined): string[] {
  const bytes = decodeStream(program);
  const kind = nameOf(entry(file, program, 'Subtype'));
  return [
    ...(kind === 'CIDFontType0C' && bytes[0] === 1 ? [] : [`${name}: its file is ${kind}`]),
    ...(nameOf(entry(file, descendant, 'Subtype')) === 'CIDFontType0'
      ? []
      : [`${name} is of another type than its file`]),
    ...(entry(file, descendant, 'CIDToGIDMap') === undefined ? [] : [`${name} maps its glyphs twice`]),
    ...(widthsOf(entry(file, descendant, 'W')).size > 0 ? [] : [`${name} has no widths`]),
  ];
}

interface Embedded {
  readonly name: string;
  readonly bytes: Buffer;
  readonly codes: ReadonlySet<number>;
  readonly widths: ReadonlyMap<number, number>;
}

function checkGlyphs(embedded: Embedded, toUnicode: ReadonlyMap<number, string>): string[] {
  const { name, bytes, codes, widths } = embedded;
  const opened = create(bytes);
  if (!('getGlyph' in opened)) return [`${name} holds no font`];
  return [...codes].flatMap((code) => {
    const found: string[] = [];
    if (code === 0) found.push(`${name}: .notdef is shown`);
    if (code >= opened.numGlyphs) found.push(`${name}: glyph ${code} is not in the file`);
    const real = (opened.getGlyph(code).advanceWidth * 1000) / opened.unitsPerEm;
    if (Math.abs(real - (widths.get(code) ?? 0)) > 1)
      found.push(`${name}: width of ${code} is ${widths.get(code)}, not ${real}`);
    const text = toUnicode.get(code) ?? '';
    if (text === '' || /[\0\ufeff\ufffe]/.test(text)) found.push(`${name}: glyph ${code} has no Unicode`);
    return found;
  });
}

/** Widths by code (9.7.4.3): `c [w w w]` or `first last w`. */
function widthsOf(value: Value | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const list = isArray(value) ? value : [];
  for (let i = 0; i < list.length; ) {
    const [first, second, third] = [list[i], list[i + 1], list[i + 2]];
    if (isArray(second)) {
      second.forEach((width, k) => {
        widths.set(Number(first) + k, Number(width));
      });
      i += 2;
    } else {
      for (let code = Number(first); code <= Number(second); code += 1) widths.set(code, Number(third));
      i += 3;
    }
  }
  return widths;
}
