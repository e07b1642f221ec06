import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../src/app/run/fingerprint.ts';
import { diskActs } from '../../src/doors/disk/disk-acts.ts';
import { holdFolder } from '../../src/doors/disk/hold-folder.ts';
import type { Sandbox } from './sandbox.ts';
import { changed, filesIn, HOME, sandbox } from './sandbox.ts';

/**
 * How many interruptions to try: a few hundred when asked (`SEANCE_INTERRUPTIONS=300`). On push, one from each state
 * that a folder may be in: every call that changes the disk is tried by `interruptions.test.ts`, without a process.
 */
const INTERRUPTIONS = Number(process.env.SEANCE_INTERRUPTIONS ?? 3);

let box: Sandbox;
/** How long a whole run takes, in milliseconds. */
let length = 0;
const program = join(HOME, 'bin', 'seance.mjs');
const KILLER = join(import.meta.dirname, 'kill-at.cjs');

beforeAll(async () => {
  execFileSync(process.execPath, [join(HOME, 'bin', 'build.mjs')]);
  box = sandbox(4);
  box.keep('data');
  // A whole run, which every other is compared with.
  const start = performance.now();
  expect(await ended(begin(['generer', '--sortie', 'entier']))).toBe(0);
  length = performance.now() - start;
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

/** Runs the program, killed before its call number `at` of those that change the disk; what it printed when `at` is 0. */
function killedAt(at: number, argv: readonly string[]): string {
  const env = { ...process.env, KILL_AT: String(at) };
  const ran = spawnSync(process.execPath, ['--require', KILLER, program, ...argv], {
    ...{ cwd: box.folder, env, encoding: 'utf8' },
  });
  expect(ran.signal).toBe(at === 0 ? null : 'SIGKILL');
  return ran.stderr;
}

const DOCUMENTS = ['documents', '--document', 'convocation', '--format', 'docx'];

describe('a run killed before a call that changes the disk', () => {
  it('is finished or undone by the next one, with the same data or with those of before', async () => {
    const data = ['--donnees', box.path('suite/data'), '--sortie', box.path('suite/out')];
    cpSync(box.path('data'), box.path('suite/data'), { recursive: true });
    box.edit(`suite/data/${box.day}/conventions/af1-2025.md`, (text) =>
      text.replace(/^# .*$/mu, '$&\n\nUn mot.'),
    );
    const acts = box.path(`suite/out/${box.day}`);
    const bring = (): void => cpSync(box.path(`entier/${box.day}`), acts, { recursive: true });
    bring();
    const calls = Number(/CALLS (\d+)/u.exec(killedAt(0, ['generer', ...data]))?.[1]);
    const whole = filesIn(acts);
    const former = filesIn(box.path(`entier/${box.day}`));
    expect(changed(former, whole)).toContain('2/convention.pdf');
    const ends = [
      [data, whole],
      [['--donnees', box.path('data'), '--sortie', box.path('suite/out')], former],
    ] as const;
    const trials = Math.max(2, INTERRUPTIONS - 1);
    for (let trial = 0; trial < trials; trial += 1) {
      // Spread over the calls, with the same data and with those of before in turns.
      const at = Math.ceil((calls * (trial + 0.5)) / trials);
      const [then, end] = ends[trial % 2 === 0 ? 0 : 1];
      rmSync(acts, { recursive: true });
      bring();
      killedAt(at, ['generer', ...data]);
      expect(await ended(begin(['generer', ...then]))).toBe(0);
      expect(changed(end, filesIn(acts)), `call ${at}`).toEqual([]);
    }
    rmSync(box.path('suite'), { recursive: true });
  }, 1_200_000);

  it('leaves no trace once any other has written there', async () => {
    const argv = ['--sortie', box.path('trace')];
    // In the middle of the files of a question.
    killedAt(20, ['generer', ...argv]);
    expect([...filesIn(box.path(`trace/${box.day}`)).keys()].some(isHidden)).toBe(true);
    expect(await ended(begin([...DOCUMENTS, ...argv]))).toBe(0);
    const left = [...filesIn(box.path(`trace/${box.day}`)).keys()].filter((name) => name.startsWith('.'));
    // The journal waits for the manifest that will tell what it tells.
    expect(left.filter((name) => name !== '.journal')).toEqual([]);
    rmSync(box.path('trace'), { recursive: true });
  }, 1_200_000);
});

describe('two commands at once', () => {
  it('that write for one sitting do not disturb each other: the one that comes second says who is there', async () => {
    const argv = ['--sortie', box.path('deux')];
    const acts = box.path(`deux/${box.day}`);
    const both = [
      ['generer', ...argv],
      [...DOCUMENTS, ...argv],
    ];
    for (const one of both) expect(await ended(begin(one))).toBe(0);
    const whole = filesIn(acts);
    rmSync(acts, { recursive: true });
    const codes = await Promise.all(both.map((one) => ended(begin(one))));
    expect(codes).toContain(0);
    for (const [rank, code] of codes.entries())
      if (code !== 0) expect(await ended(begin(both[rank] ?? []))).toBe(0);
    expect(changed(whole, filesIn(acts))).toEqual([]);
    rmSync(box.path('deux'), { recursive: true });
  }, 1_200_000);

  it('wait for nobody: a folder that is held is named, and its process', async () => {
    const held = diskActs(box.path('tenu'), String).hold(box.day);
    if (typeof held === 'string') throw new Error(held);
    for (const command of ['generer', 'documents']) {
      const { code, err } = await box.seance([command, '--sortie', 'tenu', '--format', 'docx']);
      expect(code).toBe(1);
      expect(err).toContain(`dans tenu/${box.day} (processus ${process.pid})`);
    }
    expect([...filesIn(box.path(`tenu/${box.day}`)).keys()]).toEqual(['.verrou']);
    held.release();
  });

  it('that write in the data exclude each other too', async () => {
    const held = holdFolder({ root: box.path('data'), shown: () => 'data' });
    if (typeof held === 'string') throw new Error(held);
    const { code, err } = await box.seance(['nouvelle', '2025-06-12']);
    expect([code, existsSync(box.path('data/2025-06-12'))]).toEqual([1, false]);
    expect(err).toContain(`Une autre commande écrit déjà dans data (processus ${process.pid})`);
    // Who only reads goes on.
    expect((await box.seance(['verifier'])).out).not.toContain('Une autre commande');
    expect(held.isHeld()).toBe(true);
    held.release();
  });
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
    const { fichiers: told, livraisons } = manifest as Readonly<
      Record<'fichiers' | 'livraisons', readonly Readonly<Record<string, unknown>>[]>
    >;
    const given = livraisons.flatMap(({ fichiers }) => fichiers as readonly string[]);
    expect(given.toSorted()).toEqual(files.map(([name]) => name));
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
    // The last one first, then the others.
    expect(await ended(begin(['generer', ...data, '--question', '3'], { cwd: there, env }))).toBe(0);
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
