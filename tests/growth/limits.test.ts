import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draws } from '../draws.ts';
import { BODIES, readingFaults, VALUES } from './path.ts';

/**
 * Files that hold far more of one thing than any paper: each is told in one fault that says what it looks like, at its
 * place, and is read no further. A pass that takes the square of its length would not end.
 */

const MEGABYTE = 1_000_000;

const filled = (unit: string, size = MEGABYTE): string => unit.repeat(Math.ceil(size / unit.length));

const [REPORT] = BODIES;
if (REPORT === undefined) throw new Error('there must be a body');

/** Letters and figures as an image is coded in: no run of them comes twice. */
const coded = (size: number): string =>
  Buffer.from(Array.from({ length: size }, (_, rank) => (rank * 7919 + (rank >> 3)) % 251)).toString(
    'base64',
  );

const cases: readonly (readonly [what: string, text: string, code: string, says: RegExp])[] = [
  ['brackets', '['.repeat(80_000), 'TAILLE-02', /80 000 caractères se suivent sans une espace/u],
  ['letters and commas', 'a,'.repeat(20_000), 'TAILLE-02', /40 000 caractères/u],
  ['stars', '*a'.repeat(20_000), 'TAILLE-02', /40 000/u],
  ['semicolons', '; '.repeat(40_000), 'TAILLE-03', /ligne trop longue : 80 000 caractères/u],
  ['spaces', `a${' '.repeat(40_000)}b`, 'TAILLE-03', /ligne trop longue/u],
  [
    'an image of a word processor',
    `[image1]: <data:image/png;base64,${coded(40_000)}>`,
    'TAILLE-01',
    /image est collée en texte/u,
  ],
  ['an image without its name', coded(40_000), 'TAILLE-01', /image est collée/u],
  ['an image cut into lines', coded(40_000).replace(/.{76}/gu, '$&\n'), 'TAILLE-01', /image est collée/u],
  ['one paragraph of many lines', 'une ligne de texte\n'.repeat(2000), 'TAILLE-03', /paragraphe trop long/u],
  ['one paragraph of short lines', 'un\n'.repeat(1200), 'TAILLE-03', /plus de 1 000 lignes/u],
  ['lines that go on an item', `- a\n${'«\n===\n'.repeat(3000)}`, 'TAILLE-03', /plus de 1 000 lignes/u],
  ['lines that go on a quotation', `> a\n${'b\n'.repeat(3000)}`, 'TAILLE-03', /plus de 1 000 lignes/u],
  ['headings', '# a\n'.repeat(20_000), 'TAILLE-04', /lignes, pour 10 000 au plus/u],
  [
    'much prose',
    'Une phrase de quelques mots, et une autre.\n\n'
      .repeat(4000)
      .replaceAll(
        '\n\n',
        ' et la suite, jusqu’à ce que la ligne soit longue comme il convient, puis la fin.\n\n',
      ),
    'TAILLE-04',
    /caractères, pour 500 000 au plus/u,
  ],
  ['bullets on one line', `${'- '.repeat(2000)}x`, 'TAILLE-06', /plus de 9 niveaux/u],
  [
    'bullets deeper and deeper',
    Array.from({ length: 30 }, (_, rank) => `${'  '.repeat(rank)}- a`).join('\n'),
    'TAILLE-06',
    /niveaux/u,
  ],
  [
    'numbers deeper and deeper',
    Array.from({ length: 30 }, (_, rank) => `${'   '.repeat(rank)}1. a\n\n`).join(''),
    'TAILLE-06',
    /niveaux/u,
  ],
  [
    'a table of too many columns',
    `${'| a '.repeat(400)}|\n${'|---'.repeat(400)}|\n`,
    'TAILLE-05',
    /401 barres/u,
  ],
  [
    'a table of too many rows',
    `| a | b | c |\n|---|---|---|\n${'| a | b | c |\n'.repeat(3000)}`,
    'TAILLE-05',
    /signes de mise en forme/u,
  ],
  ['emphasis', 'un *mot* '.repeat(2000), 'TAILLE-05', /plus de 2 000 étoiles/u],
  ['accents over accents', `a${'\u0301\u0323'.repeat(50_000)}`, 'TAILLE-02', /100 001 caractères/u],
];

test.each(cases)('in a body, %s', (_, text, code, says) => {
  const faults = readingFaults(REPORT.put(text));
  expect(faults.map((fault) => fault.code)).toEqual([code]);
  const [fault] = faults;
  expect(fault?.message).toMatch(says);
  expect(fault?.position).toMatchObject({ file: `data/${REPORT.file}` });
  expect(fault?.hint).toMatch(/^\p{Lu}.*\.$/u);
});

test('lists, tables and paragraphs of a long and honest text are read', () => {
  const item = '- un élément de la liste, *souligné*\n  - un autre, en dessous\n\n    et sa suite\n';
  const text = [
    '- - - - - - - - - - - - - - - - - - - - - - - -',
    item.repeat(300),
    `| a | b |\n|---|---|\n${'| une case | une autre |\n'.repeat(1000)}`,
    `${'Une phrase de vingt mille signes. '.repeat(600)}\n`,
    'Une ligne de la liste\n'.repeat(800),
    '2024. Une année\n'.repeat(500),
    `https://exemple.invalid/${'chemin/'.repeat(250)}`,
  ].join('\n\n');
  for (const { put } of BODIES) expect(readingFaults(put(text))).toEqual([]);
});

test('a value too long is told at its place', () => {
  const long = 'un lieu parmi d’autres '.repeat(100).trim();
  for (const { put, file } of VALUES.slice(0, 3)) {
    const prose = file.includes('rapports');
    const codes = readingFaults(put(prose ? `${'- '.repeat(500)}x` : long)).map(({ code }) => code);
    expect(codes).toEqual(['TAILLE-07']);
  }
});

const SIGNS = [
  ...'aA1é .,;:!?-–_*[](){}<>&|#`^~\\/"\'«»@%€+=\t\n',
  '\u00a0',
  '\u0301',
  '\u0323',
  '\u200b',
  '\u202e',
  '- ',
  '> ',
  '1. ',
  '  ',
  '[a](#b) ',
  '](',
  '**',
  '&a ',
  '!a ',
  'a: ',
];

describe('a megabyte of any pattern', () => {
  const unit = fc
    .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 5 })
    .map((signs) => signs.join(''))
    .filter((text) => text.trim() !== '');
  test.each([...BODIES, ...VALUES])('in $name is told in few faults', ({ put, file }) => {
    fc.assert(
      fc.property(unit, (pattern) => {
        const faults = readingFaults(put(filled(pattern)));
        const own = faults.filter(({ position }) => position?.file === `data/${file}`);
        expect(own.map(({ severity }) => severity)).toContain('erreur');
        expect(own.length).toBeLessThan(4);
      }),
      draws(12),
    );
  });
});
