/** What a page's content paints, by marked content (ISO 32000-1, 9.4 and 14.6). */
import {
  type Dictionary,
  isArray,
  isBytes,
  isDictionary,
  isName,
  isOperator,
  isStream,
  Reader,
  type Value,
} from './objects.ts';
import { decodeStream, entry, type PdfFile } from './pdf-file.ts';

/** A font of a page: what each code reads as. */
export type ToUnicode = ReadonlyMap<number, string>;

/** Glyphs shown at once, with the marks around them. */
export interface Shown {
  readonly font: string;
  readonly codes: readonly number[];
  readonly text: string;
  /** Marked-content number; undefined inside an artifact. */
  readonly mcid: number | undefined;
  /** Inside no marked content at all. */
  readonly unmarked: boolean;
}

/** What one page paints. */
export interface PageContent {
  readonly shown: readonly Shown[];
  /** Text by marked-content number. */
  readonly texts: ReadonlyMap<number, string>;
  /** Type given to each marked content, to be compared with that of its element. */
  readonly tags: ReadonlyMap<number, string>;
  /** Paths painted outside every mark. */
  readonly unmarkedPaths: number;
  readonly unbalanced: boolean;
}

/** The fonts of a page by resource name. */
export function fontsOf(file: PdfFile, page: Dictionary): Map<string, Dictionary> {
  const fonts = entry(file, entry(file, page, 'Resources'), 'Font');
  const found = new Map<string, Dictionary>();
  if (isDictionary(fonts)) {
    for (const name of fonts.keys()) {
      const font = entry(file, fonts, name);
      if (isDictionary(font)) found.set(name, font);
    }
  }
  return found;
}

/** The map to Unicode of a font (9.10.3). */
export function toUnicodeOf(file: PdfFile, font: Dictionary): ToUnicode {
  const stream = entry(file, font, 'ToUnicode');
  const map = new Map<number, string>();
  if (!isStream(stream)) return map;
  for (const [, code = '', units = ''] of decodeStream(stream)
    .toString('latin1')
    .matchAll(/<([0-9A-F]{4})>\s*<([0-9A-F]+)>/g)) {
    if (code === '0000' && units === 'FFFF') continue;
    const characters = units.match(/.{4}/g) ?? [];
    map.set(
      Number.parseInt(code, 16),
      String.fromCharCode(...characters.map((unit) => Number.parseInt(unit, 16))),
    );
  }
  return map;
}

interface Mark {
  readonly mcid: number | undefined;
}

interface State {
  readonly maps: ReadonlyMap<string, ToUnicode>;
  readonly marks: Mark[];
  readonly shown: Shown[];
  readonly tags: Map<number, string>;
  font: string;
  unmarkedPaths: number;
  unbalanced: boolean;
}

/** Reads the content of a page. */
export function readContent(file: PdfFile, page: Dictionary): PageContent {
  const maps = new Map([...fontsOf(file, page)].map(([name, font]) => [name, toUnicodeOf(file, font)]));
  const stream = entry(file, page, 'Contents');
  if (!isStream(stream)) throw new Error('a page has no content');
  const reader = new Reader(decodeStream(stream).toString('latin1'), 0, stream.room);
  const state: State = {
    maps,
    marks: [],
    shown: [],
    tags: new Map(),
    font: '',
    unmarkedPaths: 0,
    unbalanced: false,
  };
  let operands: Value[] = [];
  for (let value = reader.read(); value !== undefined; value = reader.read()) {
    if (!isOperator(value)) operands.push(value);
    else {
      apply(state, value.operator, operands);
      operands = [];
    }
  }
  const texts = new Map<number, string>([...state.tags.keys()].map((mcid) => [mcid, '']));
  for (const { mcid, text } of state.shown) {
    if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? '') + text);
  }
  const { shown, tags, unmarkedPaths } = state;
  return { shown, texts, tags, unmarkedPaths, unbalanced: state.unbalanced || state.marks.length > 0 };
}

function apply(state: State, operator: string, operands: readonly Value[]): void {
  const [first, second] = operands;
  if (operator === 'BDC' || operator === 'BMC') openMark(state, first, second);
  else if (operator === 'EMC') state.unbalanced ||= state.marks.pop() === undefined;
  else if (operator === 'Tf') state.font = isName(first) ? first.name : '';
  else if (operator === 'TJ' || operator === 'Tj') show(state, isArray(first) ? first : [first ?? null]);
  else if (/^(f|F|f\*|B|B\*|b|b\*|S|s|sh|Do)$/.test(operator) && state.marks.length === 0)
    state.unmarkedPaths += 1;
}

function openMark(state: State, tag: Value | undefined, properties: Value | undefined): void {
  const mcid = isDictionary(properties) ? properties.get('MCID') : undefined;
  const number = typeof mcid === 'number' ? mcid : undefined;
  if (number !== undefined) {
    if (state.tags.has(number) || state.marks.length > 0) state.unbalanced = true;
    state.tags.set(number, isName(tag) ? tag.name : '');
  }
  state.marks.push({ mcid: number });
}

function show(state: State, parts: readonly Value[]): void {
  const codes: number[] = [];
  for (const part of parts) {
    if (!isBytes(part)) continue;
    for (let i = 0; i < part.bytes.length; i += 2) {
      codes.push(part.bytes.charCodeAt(i) * 256 + part.bytes.charCodeAt(i + 1));
    }
  }
  const map = state.maps.get(state.font);
  const text = codes.map((code) => map?.get(code) ?? '\ufffd').join('');
  const unmarked = state.marks.length === 0;
  const mcid = state.marks.find((mark) => mark.mcid !== undefined)?.mcid;
  state.shown.push({ font: state.font, codes, text, mcid, unmarked });
}
