import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../src/app/run/fingerprint.ts';
import type { Sandbox } from './sandbox.ts';
import { changed, filesIn, HOME, sandbox } from './sandbox.ts';

/** How many interruptions to try: a few hundred when asked (`SEANCE_INTERRUPTIONS=300`). */
const INTERRUPTIONS = Number(process.env.SEANCE_INTERRUPTIONS ?? 12);

let box: Sandbox;
const program = join(HOME, 'bin', 'seance.mjs');

beforeAll(async () => {
  execFileSync(process.execPath, [join(HOME, 'bin', 'build.mjs')]);
  box = sandbox(4);
  box.keep('data');
  // A whole run, which every other is compared with.
  expect(await ended(begin(['generer', '--sortie', 'entier']))).toBe(0);
});
afterEach(() => box.restore('data'));
afterAll(() => box.remove());

const begin = (
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): ChildProcess =>
  spawn(process.execPath, [program, ...args], { cwd: box.folder, stdio: 'ignore', ...options });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** Names that a run may leave when it is killed, and what stands in such a folder; any other file is whole. */
const isHidden = (name: string): boolean => /(?:^|\/)\./u.test(name);

/** Puts the folder of acts, or the data, in another state than the last run left. */
function disturb(trial: number): void {
  if (trial % 3 === 0) rmSync(box.acts, { recursive: true, force: true });
  if (trial % 3 === 1) rmSync(join(box.acts, 'manifeste.json'), { force: true });
  if (trial % 3 === 2) rmSync(join(box.acts, '2'), { recursive: true, force: true });
}

/** Runs the program and kills it after `delay` milliseconds. */
async function killed(args: readonly string[], delay: number): Promise<void> {
  const child = begin(args);
  const end = ended(child);
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await end;
}

/** Files under a final name, besides the manifest, whose bytes are not those of a whole run. */
function halfWritten(digests: ReadonlyMap<string, string>): readonly string[] {
  const left = existsSync(box.acts) ? [...filesIn(box.acts)] : [];
  return left
    .filter(([name]) => !isHidden(name) && name !== 'manifeste.json')
    .filter(([name, bytes]) => digests.get(name) !== digest(bytes))
    .map(([name]) => name);
}

describe('a run killed at any moment', () => {
  it('leaves whole files only, and the next one ends with the same bytes', async () => {
    const whole = filesIn(box.path(`entier/${box.day}`));
    const digests = new Map([...whole].map(([name, bytes]) => [name, digest(bytes)]));
    const start = performance.now();
    expect(await ended(begin(['generer', '--sortie', 'mesure']))).toBe(0);
    const length = performance.now() - start;
    for (let trial = 0; trial < INTERRUPTIONS; trial += 1) {
      disturb(trial);
      // Spread over the run, from where the program has started.
      const share = 0.2 + (0.8 * (trial + 0.5)) / INTERRUPTIONS;
      await killed(trial % 2 === 0 ? ['generer'] : ['generer', '--tout'], length * share);
      expect(halfWritten(digests)).toEqual([]);
    }
    expect(await ended(begin(['generer']))).toBe(0);
    expect(changed(whole, filesIn(box.acts))).toEqual([]);
  }, 1_200_000);
});

describe('the manifest', () => {
  it('tells every file, its digest, its size, its pages and what it was made from', () => {
    const text = readFileSync(join(box.path(`entier/${box.day}`), 'manifeste.json'), 'utf8');
    const manifest: unknown = JSON.parse(text);
    const files = [...filesIn(box.path(`entier/${box.day}`))].filter(([name]) => name !== 'manifeste.json');
    const sha = expect.stringMatching(/^[0-9a-f]{64}$/u);
    const id = expect.stringMatching(/^[0-9a-f]{16}$/u);
    expect(manifest).toMatchObject({
      seance: box.day,
      regles: sha,
      fabrications: [{ id, programme: expect.any(String), construction: sha, modeles: sha, polices: sha }],
    });
    const told = (manifest as { fichiers: readonly Record<string, unknown>[] }).fichiers;
    expect(told.map(({ chemin }) => chemin).toSorted()).toEqual(files.map(([name]) => name));
    for (const [name, bytes] of files) {
      const paged = name.endsWith('.pdf') ? { pages: expect.any(Number) } : {};
      expect(told.find(({ chemin }) => chemin === name)).toEqual({
        ...{ chemin: name, question: name.split('/')[0], etat: 'definitif', octets: bytes.length },
        ...{ sha256: digest(bytes), donnees: sha, fabrication: id },
        ...paged,
      });
    }
    expect(text).not.toContain(box.folder);
    expect(text).not.toContain(HOME);
  });

  it('is the same from another folder, in another time zone, whatever the order of the work', async () => {
    const there = box.path('autre/part');
    mkdirSync(there, { recursive: true });
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'C', NO_COLOR: '1' };
    const data = ['--donnees', box.path('data')];
    for (const id of ['3', '2'])
      expect(await ended(begin(['generer', ...data, '--question', id], { cwd: there, env }))).toBe(0);
    expect(await ended(begin(['generer', ...data], { cwd: there, env }))).toBe(0);
    const here = filesIn(box.path(`entier/${box.day}`));
    expect(changed(here, filesIn(join(there, 'out', box.day)))).toEqual([]);
  });
});

describe('a disk that refuses', () => {
  it('says so, and keeps what was there', () => {
    rmSync(box.acts, { recursive: true, force: true });
    cpSync(box.path(`entier/${box.day}`), box.acts, { recursive: true });
    const before = filesIn(box.acts);
    box.edit(`data/${box.day}/rapports/002.md`, (text) =>
      text.replace('# Exposé', '# Exposé\n\nUn mot de plus.'),
    );
    // Files of 16 blocks of 512 bytes at most: writing a PDF stops in the middle, as on a full disk.
    const line = `ulimit -f 16; exec "${process.execPath}" "${program}" generer`;
    const ran = spawnSync('sh', ['-c', line], { cwd: box.folder, encoding: 'utf8' });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain("Impossible d'écrire out/2025-03-27/2 : le disque est plein");
    expect(ran.stderr).toContain('Ce qui était écrit est intact');
    expect(changed(before, filesIn(box.acts))).toEqual([]);
  });
});
