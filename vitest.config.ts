import { readdirSync, readFileSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Packages are tested as they ship: some have another code, slower, for those who develop with them. */
process.env.NODE_ENV = 'production';

/** Files that ask programs that npm does not install, and those that ask other versions of Node: suites of their own. */
const TOOLS = 'tests/outils/**/*.test.ts';
const VERSIONS = 'tests/versions/**/*.test.ts';

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && !/^tests\/(?:outils|versions)\//u.test(path));

/** The files of tests that hold this text. */
const holding = (text) => files.filter((path) => readFileSync(path, 'utf8').includes(text));

/** They replace a module for themselves, and so need one of their own. */
const mocking = holding('vi.mock(');

/** Nothing isolates one file from another, but those that replace a module. */
const project = (name, include, more = {}) => ({
  extends: true,
  test: { name, include, pool: 'threads', isolate: false, ...more },
});

/** What takes long runs first, so that all threads end together; the engine goes by the size of files. */
const LONG = [
  'tests/hostile/',
  'tests/production/',
  'tests/growth/',
  'tests/check/croissance',
  'tests/check/mutations',
  'tests/cli/',
  'tests/docs/premier-acte',
];

class LongFirst extends BaseSequencer {
  async sort(specs) {
    const isLong = ({ moduleId }) => LONG.some((path) => moduleId.includes(path));
    const isAlone = ({ project: { config } }) => config.isolate;
    const rank = (spec) => (isAlone(spec) ? 0 : isLong(spec) ? 1 : 2);
    return (await super.sort(specs)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** What runs, by `--mode`: the tests of every push, those of other programs, those that draw, every slip of the hand. */
const MODES = {
  test: () => [
    project('alone', mocking, { isolate: true }),
    project('shared', ['tests/**/*.test.ts'], { exclude: [...mocking, TOOLS, VERSIONS] }),
  ],
  outils: () => [project('outils', [TOOLS], { globalSetup: 'tests/outils/tools-at-hand.ts' })],
  versions: () => [project('versions', [VERSIONS])],
  random: () => [project('random', holding("from 'fast-check'"))],
  lapsus: () => [project('lapsus', ['tests/cli/lapsus/lapsus.test.ts'])],
};

/** The same draws at every push; others, and more, at random: by a seed that is printed, and taken from SEANCE_SEED. */
function draws(mode) {
  if (mode !== 'random') return { seed: 1, times: 1 };
  const seed = Number(process.env.SEANCE_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`Drawing at random; SEANCE_SEED=${seed} draws the same again.`);
  return { seed, times: 10 };
}

/** Which of so many pieces of all slips are made: SEANCE_PART=2/8 is the second of eight, for who has no hour. */
function slips(mode) {
  if (mode !== 'lapsus') return undefined;
  const [, part, parts] = /^([1-9]\d*)\/([1-9]\d*)$/u.exec(process.env.SEANCE_PART ?? '1/1') ?? [];
  if (part === undefined || Number(part) > Number(parts))
    throw new Error('SEANCE_PART is the rank of a piece and how many there are, as 2/8.');
  return { part: Number(part), parts: Number(parts) };
}

/** Where tests write: in memory where the system has room there, since they write and remove files by the thousand. */
function room() {
  const memory = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 500_000_000 ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A project that is told how to draw: one that extends this configuration reads it again, and without the mode. */
const told = (one, mode) => ({
  ...one,
  test: { ...one.test, provide: { draws: draws(mode), everySlip: slips(mode) } },
});

/** What is printed; and, where SEANCE_REPORTS names a folder, a report there for programs. */
function reporters(mode) {
  const folder = process.env.SEANCE_REPORTS;
  return folder === undefined ? ['default'] : ['default', ['json', { outputFile: `${folder}/${mode}.json` }]];
}

/**
 * What a long run collects between two rules to stay small would, in a process that holds the modules of all tests, be
 * collected a thousand times for nothing. The tests of that module import the true one, by another path.
 */
const unbound = {
  find: /^\.{1,2}\/bound-memory\.ts$/u,
  replacement: fileURLToPath(new URL('tests/unbound-memory.ts', import.meta.url)),
};

export default defineConfig(({ mode }) => ({
  resolve: { alias: [unbound] },
  test: {
    projects: (MODES[mode] ?? MODES.test)().map((one) => told(one, mode)),
    env: { TMPDIR: room() },
    setupFiles: ['tests/draws.ts', 'tests/regles-interrompues.ts'],
    reporters: reporters(mode),
    sequence: { sequencer: LongFirst },
    // Two at least: one waits for a program while the other reckons.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
