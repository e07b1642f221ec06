/** PDF objects and their syntax (ISO 32000-1, 7.3), read from bytes held as a latin-1 string. */

import { type Room, spendValues } from './room.ts';

/** A name, without its slash and with `#2F` decoded. */
export interface Name {
  readonly name: string;
}

/** A reference to an indirect object. */
export interface Reference {
  readonly ref: number;
}

/** A string: its bytes, as latin-1. */
export interface Bytes {
  readonly bytes: string;
}

export type Dictionary = ReadonlyMap<string, Value>;

/** A stream: its dictionary and its bytes, still encoded. */
export interface Stream {
  readonly dictionary: Dictionary;
  readonly raw: string;
  /** That of the file it was read from. */
  readonly room?: Room;
}

/** An operator of a content stream. */
export interface Operator {
  readonly operator: string;
}

export type Value =
  | null
  | boolean
  | number
  | Name
  | Reference
  | Bytes
  | readonly Value[]
  | Dictionary
  | Stream
  | Operator;

const SPACE = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const REST_OF_REFERENCE = / +\d+ +R(?![A-Za-z])/y;
const PLAIN = /[^()\\]*/y;

/** Reads values one after the other from `source`; each takes its part of `room`, that of the file. */
export class Reader {
  readonly source: string;
  readonly room: Room | undefined;
  at: number;

  constructor(source: string, at: number, room: Room | undefined) {
    this.source = source;
    this.at = at;
    this.room = room;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.source) ?? [];
    this.at += found.length;
    return found;
  }

  /** Goes past white space and comments. False at the end. */
  skip(): boolean {
    this.match(SPACE);
    return this.at < this.source.length;
  }

  /** The next value; undefined at the end, or at a closing bracket (which is passed). */
  read(): Value | undefined {
    if (!this.skip()) return undefined;
    if (this.room) spendValues(this.room, 1);
    const sign = this.source[this.at] ?? '';
    const next = this.source[this.at + 1];
    if (sign === '/') return this.readName();
    if (sign === '(') return this.readString();
    if (sign === '<' && next === '<') return this.readDictionary();
    if (sign === '<') return this.readHex();
    if (sign === '[') return this.readArray();
    if (sign === ']' || (sign === '>' && next === '>')) {
      this.at += sign === ']' ? 1 : 2;
      return undefined;
    }
    return this.readWord();
  }

  private readName(): Name {
    this.at += 1;
    const name = this.match(REGULAR).replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return { name };
  }

  private readHex(): Bytes {
    const end = this.source.indexOf('>', this.at);
    if (end < 0) throw new Error('a string is not closed');
    const digits = this.source.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    const pairs = digits.match(/../g) ?? [];
    return { bytes: pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('') };
  }

  private readString(): Bytes {
    let bytes = '';
    this.at += 1;
    for (let depth = 1; ; this.at += 1) {
      bytes += this.match(PLAIN);
      const sign = this.source[this.at];
      if (sign === undefined) throw new Error('a string is not closed');
      if (sign === '\\') {
        bytes += this.readEscape();
        continue;
      }
      depth += sign === '(' ? 1 : -1;
      if (depth === 0) break;
      bytes += sign;
    }
    this.at += 1;
    return { bytes };
  }

  private readEscape(): string {
    this.at += 1;
    const [octal] = /^[0-7]{1,3}/.exec(this.source.slice(this.at, this.at + 3)) ?? [];
    if (octal !== undefined) {
      this.at += octal.length - 1;
      return String.fromCharCode(Number.parseInt(octal, 8));
    }
    const sign = this.source[this.at] ?? '';
    const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };
    return named[sign] ?? sign;
  }

  private readArray(): Value[] {
    this.at += 1;
    const values: Value[] = [];
    for (let value = this.read(); value !== undefined; value = this.read()) values.push(value);
    return values;
  }

  private readDictionary(): Dictionary {
    this.at += 2;
    const entries = new Map<string, Value>();
    for (let key = this.read(); key !== undefined; key = this.read()) {
      const value = this.read();
      if (!isName(key) || value === undefined) throw new Error('a dictionary has a key without a value');
      if (entries.has(key.name)) throw new Error(`a dictionary has two ${key.name}`);
      entries.set(key.name, value);
    }
    return entries;
  }

  private readWord(): Value {
    const start = this.at;
    const word = this.match(REGULAR);
    if (word === '') throw new Error(`unexpected sign at ${start}`);
    if (NUMBER.test(word)) {
      const isReference = /^\d+$/.test(word) && this.match(REST_OF_REFERENCE) !== '';
      return isReference ? { ref: Number(word) } : Number(word);
    }
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { operator: word };
  }
}

/** Whether a value has fields of its own. */
const isObject = (value: Value | undefined): value is Exclude<Value, null | boolean | number> =>
  typeof value === 'object' && value !== null;

/** Whether a value is a name. */
export const isName = (value: Value | undefined): value is Name => isObject(value) && 'name' in value;
/** Whether a value is a reference. */
export const isReference = (value: Value | undefined): value is Reference =>
  isObject(value) && 'ref' in value;
/** Whether a value is a string. */
export const isBytes = (value: Value | undefined): value is Bytes => isObject(value) && 'bytes' in value;
/** Whether a value is a stream. */
export const isStream = (value: Value | undefined): value is Stream => isObject(value) && 'raw' in value;
/** Whether a value is a dictionary. */
export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map;
/** Whether a value is an operator. */
export const isOperator = (value: Value | undefined): value is Operator =>
  isObject(value) && 'operator' in value;
/** Whether a value is an array. */
export const isArray = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
