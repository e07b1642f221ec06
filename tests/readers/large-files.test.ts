import { expect, test } from 'vitest';
import { FICHIERS } from './fixtures.ts';
import { faultsOf } from './pointed.ts';

/**
 * Files as large as may be read, and larger, made to be slow: long runs of blanks, thousands of keys, of errors, of
 * names. Each is judged by a few faults; none takes the square of its length, or the test would not end.
 */

const SEANCE = '2024-09-26/seance.yaml';
const PRESENCES = '2024-09-26/presences.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';

/** `size` characters of `piece`, numbered. */
const full = (piece: (rank: number) => string, size = 90_000): string =>
  Array.from({ length: Math.floor(size / piece(100_000).length) }, (_, rank) => piece(rank)).join('');

const huge = (piece: (rank: number) => string): string => full(piece, 3_000_000);

const cases: readonly (readonly [string, string, string, string])[] = [
  ['keys', PRESENCES, huge((rank) => `k${rank}: v\n`), 'FICH-04'],
  ['keys that come again', PRESENCES, full((rank) => `k${rank % 1000}: une valeur\n`, 75_000), 'YAML-02'],
  ['elements', PRESENCES, `absents:\n${huge((rank) => `- Jean NOM${rank}\n`)}`, 'FICH-04'],
  ['elements, less of them', PRESENCES, `absents:\n${full((rank) => `- Jean NOM${rank}\n`)}`, 'NOM-01'],
  ['ranges', SEANCE, `ordre_de_passage: [${full(() => '1 à 999,\n ')}1]\n`, 'FORME-03'],
  ['errors of syntax', PRESENCES, full(() => 'a: b: c\n'), 'YAML-01'],
  ['quotes that open nothing', PRESENCES, full(() => '" \n'), 'YAML-01'],
  ['tags', PRESENCES, full(() => '!a\n'), 'YAML-03'],
  ['tabs', PRESENCES, full(() => '\t\tx\n'), 'CARAC-07'],
  ['control characters', PRESENCES, `a: ${full(() => '\u0007 \n ')}`, 'CARAC-01'],
  ['nesting', PRESENCES, `absents: [${full(() => '[[],\n')}`, 'YAML-06'],
  ['one long name', PRESENCES, `absents: [${full(() => 'a\n ')}]`, 'FORME-22'],
  ['one long name with blanks', PRESENCES, `absents: ["x${full(() => ' ', 20_000)}y"]`, 'FORME-22'],
  [
    'one long amount',
    RAPPORT,
    (FICHIERS[RAPPORT] ?? '').replace('24 400', `"${full(() => '100 ', 20_000)}x"`),
    'FORME-12',
  ],
  ['blank lines in a head', RAPPORT, `---\n${full(() => '\n')}---\n`, 'YAML-04'],
  ['dashes', RAPPORT, `---\n${full(() => '--', 1900)}`, 'YAML-04'],
];

test.each(cases)('%s: told by a few faults', (_, file, text, code) => {
  const faults = faultsOf({ ...FICHIERS, [file]: text });
  expect(faults.map((fault) => fault.code)).toContain(code);
  expect(faults.length).toBeLessThan(210);
});

test('more than a hundred faults of a kind are told to be so', () => {
  const names = Array.from({ length: 150 }, (_, rank) => `- Zacharie X${rank}Y\n`).join('');
  const tabs = Array.from({ length: 150 }, () => '\t- x\n').join('');
  for (const text of [`absents:\n${names}`, `absents:\n${tabs}`]) {
    const faults = faultsOf({ ...FICHIERS, [PRESENCES]: text });
    expect(faults.length).toBeGreaterThan(100);
    expect(faults.filter(({ code }) => code === 'FICH-10')).toHaveLength(1);
  }
});

test('a large body is only a body', () => {
  const body = full(() => '{{{ x }}} '.repeat(20).concat('\n\n'), 480_000);
  expect(faultsOf({ ...FICHIERS, [RAPPORT]: `${FICHIERS[RAPPORT]}${body}` })).toEqual([]);
});
