import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DateCivile } from '../../src/domaine/date.ts';
import { prepare } from '../../src/doors/build/prepare.ts';
import type { Sandbox } from './sandbox.ts';
import { changed, filesIn, HOME, sandbox } from './sandbox.ts';

let box: Sandbox;
const program = join(HOME, 'bin', 'seance.mjs');
const dist = (name: string): string => join(HOME, 'dist', name);

beforeAll(() => {
  execFileSync(process.execPath, [join(HOME, 'bin', 'build.mjs')]);
  box = sandbox(3);
});
afterAll(() => box.remove());

const isDocument = (name: string): boolean => /\.(?:pdf|docx)$/u.test(name);

it.each(['definitif', 'projet'])('writes the bytes that its sources write (%s)', async (etat) => {
  for (const name of ['out', 'bati']) rmSync(box.path(name), { recursive: true, force: true });
  const draft = etat === 'projet' ? ['--projet'] : [];
  // A draft bears the day it was printed on; Swedish writes days as ISO 8601 does.
  const today = new Date().toLocaleDateString('sv-SE') as DateCivile;
  expect((await box.seance(['generer', ...draft], { today })).code).toBe(0);
  const fromSources = filesIn(box.acts);
  execFileSync(process.execPath, [program, 'generer', '--sortie', 'bati', ...draft], {
    cwd: box.folder,
    stdio: 'ignore',
  });
  const differing = changed(fromSources, filesIn(box.path(`bati/${box.day}`)));
  expect([...fromSources.keys()].filter(isDocument).length).toBeGreaterThanOrEqual(6);
  expect(differing.filter(isDocument)).toEqual([]);
});

it('holds what the build makes beforehand, as it would be made now', async () => {
  const files = await prepare(join(HOME, 'templates'), join(HOME, 'data'));
  expect(Object.keys(files).length).toBeGreaterThan(0);
  const differing = Object.entries(files).filter(([name, text]) => readFileSync(dist(name), 'utf8') !== text);
  expect(differing.map(([name]) => name)).toEqual([]);
});

/** The program built, in a place of its own: other tests run the one of the checkout meanwhile. */
function ownCopy(): string {
  const copy = join(box.folder, 'programme');
  for (const name of ['bin', 'dist', 'package.json', 'templates'])
    cpSync(join(HOME, name), join(copy, name), { recursive: true });
  if (!existsSync(join(copy, 'node_modules')))
    symlinkSync(join(HOME, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

it.each<[string, (cache: string) => void]>([
  ['absent', (cache) => rmSync(cache)],
  ['cut', (cache) => writeFileSync(cache, readFileSync(cache).subarray(0, 100_000))],
  ['something else', (cache) => writeFileSync(cache, Buffer.alloc(1000, 7))],
])("runs when the engine's cache is %s", (_case, spoil) => {
  const copy = ownCopy();
  spoil(join(copy, 'dist', 'cli.cache'));
  const said = execFileSync(process.execPath, [join(copy, 'bin', 'seance.mjs'), '--version'], {
    encoding: 'utf8',
  });
  expect(said).toBe('0.1.0\n');
});
