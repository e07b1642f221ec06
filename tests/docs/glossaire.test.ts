import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const HOME = join(import.meta.dirname, '..', '..');
const SRC = join(HOME, 'src');

const [, , machinery = ''] = readFileSync(join(HOME, 'docs', 'glossaire.md'), 'utf8').split(/^## /mu);
const [words = '', retired = ''] = machinery.split('### Mots retirés');

/** The cells of each row of a table, its head left out. */
const rows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(SRC, name), 'utf8') }));

/** The code of a file, without its comments, its texts and its patterns. */
const codeOf = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, ' ')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gu, ' ');

/** The words that an identifier is made of: `newFilesOf` gives new, files, of. */
const wordsOf = (identifier: string): readonly string[] =>
  identifier
    .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .toLowerCase()
    .split('_');

describe('the words of the program', () => {
  it('are each defined where the glossary says', () => {
    const told = rows(words);
    expect(told.length).toBeGreaterThan(20);
    const lost = told.filter(([word = '', , place]) => {
      const name = word.replaceAll('`', '');
      const file = sources.find((source) => source.name === place);
      return !new RegExp(`export (?:interface|type) ${name}\\b`, 'u').test(file?.text ?? '');
    });
    expect(lost).toEqual([]);
  });

  it('are each told once', () => {
    const told = rows(words).map(([word]) => word);
    expect(new Set(told).size).toBe(told.length);
  });

  it('are not those that were retired', () => {
    const gone = new Set(rows(retired).map(([word = '']) => word));
    expect(gone.size).toBeGreaterThan(8);
    const back = sources.flatMap(({ name, text }) => {
      const used = [...codeOf(text).matchAll(/[A-Za-z_]\w*/gu)].flatMap(([identifier]) =>
        wordsOf(identifier),
      );
      const named = name.replace(/\.ts$/u, '').split(/[/-]/u);
      return [...used, ...named].filter((word) => gone.has(word)).map((word) => `${word} in ${name}`);
    });
    expect([...new Set(back)]).toEqual([]);
  });
});
