import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../src/app/documents/registry.ts';
import { WRITERS } from '../src/writers/registry.ts';

const SRC = join(import.meta.dirname, '..', 'src');

const VOCABULARIES = ['domaine', 'document', 'diagnostics'];

/** What each room may import beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domaine: [],
  document: ['domaine', 'diagnostics'],
  diagnostics: ['domaine'],
  readers: VOCABULARIES,
  check: VOCABULARIES,
  derive: VOCABULARIES,
  compose: VOCABULARIES,
  app: [...VOCABULARIES, 'readers', 'check', 'derive', 'compose', 'writers'],
  doors: [...VOCABULARIES, 'app'],
  writers: VOCABULARIES,
};

/** What any vocabulary may call of the domain: the folding of French letters decides nothing. */
const LETTERS = 'domaine/pliage.ts';

/** Rooms that may only take types from another. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [
  ['document', 'domaine'],
  ['diagnostics', 'domaine'],
];

interface Import {
  readonly file: string;
  /** The file imported. */
  readonly target: string;
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

const roomOf = (path: string): string => path.split('/')[0] ?? '';

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const statements = text.matchAll(
    /^(import|export)\s+(type\s+)?(\{[^}]*\}|\*[^'"]*)?\s*(?:from\s+)?['"](\.[^'"]+)['"]/gmu,
  );
  const dynamic = text.matchAll(/\bimport\(['"](\.[^'"]+)['"]\)/gu);
  const target = (path: string): string => relative(SRC, join(SRC, dirname(file), path));
  const named = (list: string | undefined): boolean =>
    list !== undefined &&
    [...list.matchAll(/[\w$]+(?:\s+as\s+\w+)?/gu)].length > 0 &&
    /^\{\s*(type\s+[^,}]+,?\s*)+\}$/u.test(list);
  return [
    ...[...statements].map((found) => ({
      file,
      target: target(found[4] ?? ''),
      from: roomOf(file),
      to: roomOf(target(found[4] ?? '')),
      typeOnly: found[2] !== undefined || named(found[3]),
    })),
    ...[...dynamic].map((found) => ({
      file,
      target: target(found[1] ?? ''),
      from: roomOf(file),
      to: roomOf(target(found[1] ?? '')),
      typeOnly: false,
    })),
  ];
}

const imports = files.flatMap(importsOf);

/** The files that import each other in a ring, types included; empty when there is none. */
function circle(): readonly string[] {
  const targets = new Map(files.map((file) => [file, new Set<string>()]));
  for (const { file, target } of imports) targets.get(file)?.add(target);
  const left = new Set(files);
  // Files that import nothing left, or that nothing left imports, are in no ring.
  const isIn = (file: string): boolean =>
    [...(targets.get(file) ?? [])].some((target) => left.has(target)) &&
    [...left].some((other) => targets.get(other)?.has(file));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const file of left) if (!isIn(file)) left.delete(file);
  }
  return [...left].toSorted();
}

describe('the rooms', () => {
  it('are all read', () => {
    expect(new Set(files.filter((name) => name.includes('/')).map(roomOf))).toEqual(
      new Set(Object.keys(ALLOWED)),
    );
    expect(imports.length).toBeGreaterThan(200);
  });

  it('import only the vocabularies, never each other', () => {
    const wrong = imports.filter(({ from, to }) => {
      const allowed = ALLOWED[from];
      return allowed !== undefined && from !== to && !allowed.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('take types only where they may take no more', () => {
    const wrong = imports.filter(
      ({ from, to, target, typeOnly }) =>
        !typeOnly && target !== LETTERS && TYPES_ONLY.some(([a, b]) => a === from && b === to),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no circle of imports, types included', () => {
    expect(circle()).toEqual([]);
  });

  it('keep zod out of the domain and pdfkit in one place', () => {
    const uses = (name: string): readonly string[] =>
      files
        .filter((file) => new RegExp(`from '${name}'`, 'u').test(readFileSync(join(SRC, file), 'utf8')))
        .map(roomOf);
    expect(new Set(uses('zod'))).toEqual(new Set(['readers']));
    expect(new Set([...uses('pdfkit'), ...uses('docx')])).toEqual(new Set(['writers']));
  });

  it('fold letters and measure slips in one place each', () => {
    const holding = (pattern: RegExp): readonly string[] =>
      files.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8')));
    expect(holding(/'NFD'|\\p\{Diacritic\}/u)).toEqual([LETTERS]);
    expect(holding(/fastest-levenshtein/u)).toEqual(['diagnostics/nearest-name.ts']);
  });

  it('leave files, clock and terminal to the doors', () => {
    const worldly = files.filter((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      return /from 'node:fs|process\.(stdout|stderr|exit|argv)|console\.|Date\.now\(\)|new Date\(\)/u.test(
        text,
      );
    });
    const rooms = worldly.filter((file) => !file.startsWith('doors/'));
    const assets = [
      'check/francais/livre.ts',
      'check/recherche/demandes-pretes.ts',
      'writers/ready-made.ts',
      'writers/pdf/text/font-files.ts',
      'writers/pdf/paint/metadata.ts',
      'writers/pictures/draw.ts',
    ];
    expect(rooms.filter((file) => !assets.includes(file))).toEqual([]);
  });
});

describe('what is one entry of a registry', () => {
  it('is named nowhere else by those who call the stages', () => {
    const names = [...Object.keys(WRITERS), ...Object.keys(DOCUMENTS)].join('|');
    const naming = new RegExp(`'(?:${names})'`, 'u');
    const found = files
      .filter((file) => ['app', 'compose', 'doors'].includes(roomOf(file)))
      .filter((file) => naming.test(readFileSync(join(SRC, file), 'utf8')));
    expect(found).toEqual(['app/documents/registry.ts']);
  });
});

describe('the size of files', () => {
  it('is 250 lines at most', () => {
    const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
