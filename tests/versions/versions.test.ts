/** The program on each version of Node, built by the same one and by the others. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, filesIn, HOME } from '../production/sandbox.ts';
import { runBy, VERSIONS } from './runtimes.ts';

const folder = mkdtempSync(join(tmpdir(), 'seance-versions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BUILT_ELSEWHERE = ['.git', 'dist', 'node_modules', 'out'];

/** A checkout of its own that this version builds; packages are those of this one. */
async function build(version: string): Promise<void> {
  const checkout = join(folder, version);
  const isCopied = (path: string): boolean => !BUILT_ELSEWHERE.includes(relative(HOME, path));
  cpSync(HOME, checkout, { recursive: true, filter: isCopied });
  symlinkSync(join(HOME, 'node_modules'), join(checkout, 'node_modules'));
  await runBy(version, ['bin/build.mjs'], checkout);
}

/** What a run made, and what it said: in how much time is left out. */
interface Made {
  readonly printed: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Makes the acts of the sample sitting, in a new folder. */
async function acts(builder: string, runner: string): Promise<Made> {
  const out = mkdtempSync(join(folder, 'out-'));
  const args = ['bin/seance.mjs', 'generer', '--sortie', out];
  const printed = await runBy(runner, args, join(folder, builder));
  return {
    printed: printed.replaceAll(out, 'out').replace(/\d+,\d+ s/gu, ''),
    files: filesIn(out),
  };
}

let reference: Made;

beforeAll(async () => {
  await Promise.all(VERSIONS.map(build));
  reference = await acts(VERSIONS[0], VERSIONS[0]);
});

describe.each(VERSIONS)('what Node %s built', (builder) => {
  it.each(VERSIONS)('makes the same acts on Node %s, and says nothing else', async (runner) => {
    const { printed, files } = await acts(builder, runner);
    expect(printed).toBe(reference.printed);
    expect(files.size).toBeGreaterThan(4);
    expect(changed(reference.files, files)).toEqual([]);
  });
});

/** Rooms whose tests start no program and write nothing: two thousand, in seconds. */
const QUICK = ['domaine', 'document', 'diagnostics', 'compose', 'readers', 'writers'];

const lineOf = (version: string): string | undefined => version.split('.')[0];
const OTHERS = VERSIONS.filter((version) => lineOf(version) !== lineOf(process.versions.node));

describe.each(OTHERS)('on Node %s, of another line than the one that runs all tests', (version) => {
  it('the tests of the rooms pass', { timeout: 600_000 }, async () => {
    const report = join(folder, `tests-${version}.json`);
    const rooms = QUICK.map((room) => `tests/${room}/`);
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${report}`];
    // One that fails ends badly, and says so in its report.
    const said = await runBy(version, [...args, ...rooms], HOME).catch(String);
    const { testResults, numPassedTests } = existsSync(report)
      ? JSON.parse(readFileSync(report, 'utf8'))
      : { testResults: [{ status: 'failed', name: said }], numPassedTests: 0 };
    const isFailed = ({ status }: { status: string }): boolean => status !== 'passed';
    expect(testResults.filter(isFailed)).toEqual([]);
    expect(numPassedTests).toBeGreaterThan(1000);
  });
});
