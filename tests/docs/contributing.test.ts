import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME } from '../../bench/sample.ts';
import { REGLES } from '../../src/check/regles/index.ts';

const PAGE = readFileSync(join(HOME, 'CONTRIBUTING.md'), 'utf8');

const SOURCES: readonly (readonly [string, string])[] = readdirSync(join(HOME, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(HOME, 'src', name), 'utf8')] as const);

/** The source files that hold a word. */
const holding = (word: string): readonly string[] => {
  const whole = new RegExp(`\\b${word}\\b`, 'u');
  return SOURCES.filter(([, text]) => whole.test(text)).map(([name]) => name);
};

describe('what a contributor is told', () => {
  it('names only files and folders that are there', () => {
    const named = [...PAGE.matchAll(/`((?:src|tests|templates|docs|data)\/[^`\s]*)`/gu)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter((path) => !existsSync(join(HOME, path)))).toEqual([]);
  });

  it('is true of rules: each is its own file, and a name in its family', () => {
    const scattered = REGLES.map(({ code }) => [code, holding(code.replace('-', '_'))] as const).filter(
      ([, files]) =>
        files.length !== 2 ||
        !files.some((name) => name.startsWith('check/regles/')) ||
        !files.some((name) => name.startsWith('check/familles/')),
    );
    expect(scattered).toEqual([]);
  });

  it.each([
    'mandatairePropre',
    'dejaPorteur',
    'sansPrendrePart',
  ])('is true of the fact %s: its type, its value, its shape, its description', (fact) => {
    expect(holding(fact).map((name) => name.replace(/[^/]+$/u, ''))).toEqual(
      expect.arrayContaining(['compose/descriptions/', 'compose/shapes/', 'derive/', 'domaine/faits/']),
    );
    expect(holding(fact)).toHaveLength(4);
  });
});
