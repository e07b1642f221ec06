import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digest } from '../../src/app/run/fingerprint.ts';
import { readManifest } from '../../src/app/run/manifest.ts';
import { diskActs } from '../../src/doors/disk/disk-acts.ts';
import { hookFs } from './hooked-fs.ts';
import type { Choices, Words } from './plain-run.ts';
import { plainRun, SEANCE } from './plain-run.ts';
import type { Sandbox } from './sandbox.ts';
import { sandbox } from './sandbox.ts';

/**
 * The process that runs a command: before its call number `at` of those that change the disk, it dies. A dead process
 * changes nothing any more, whatever its code still goes through; the next one has another birth.
 */
const life = { birth: 1, at: 0, calls: 0, isDead: false, isInside: false };

/** What the system tells of this process: its birth is the twentieth field after its name. */
const PROCESS: Readonly<Record<string, () => string>> = {
  [`/proc/${process.pid}/stat`]: () => `1 (essai) ${'0 '.repeat(19)}${life.birth}`,
  '/proc/sys/kernel/random/boot_id': () => 'essai',
};

hookFs((real) => {
  const changing =
    /^(?:append|copy|write)FileSync$|^(?:link|mkdir|rename|rm|rmdir|symlink|truncate|unlink|utimes|write)Sync$/u;
  // No power is cut here: waiting for the disk is left out.
  const hasty = (arg: unknown): unknown =>
    typeof arg === 'object' && arg !== null && 'flush' in arg ? { ...arg, flush: false } : arg;
  const mortal =
    (call: (...args: unknown[]) => unknown) =>
    (...args: readonly unknown[]) => {
      // One that another call makes is a part of that one.
      if (life.isInside) return call(...args);
      life.calls += 1;
      life.isDead ||= life.calls === life.at;
      if (life.isDead) throw new Error('killed');
      life.isInside = true;
      try {
        return call(...args.map(hasty));
      } finally {
        life.isInside = false;
      }
    };
  const calls = Object.entries(real).flatMap(([name, call]) =>
    changing.test(name) ? [[name, mortal(call as () => unknown)] as const] : [],
  );
  const told = (path: unknown, ...how: unknown[]) =>
    PROCESS[String(path)]?.() ?? (real.readFileSync as (...args: unknown[]) => unknown)(path, ...how);
  const instantly = (_handle: number, done: () => void): void => done();
  return {
    ...Object.fromEntries(calls),
    ...{ readFileSync: told, fsyncSync: () => undefined, fsync: instantly },
  };
});

/** What runs from now on is another process, that nothing kills. */
function reborn(): void {
  Object.assign(life, { birth: life.birth + 1, at: 0, calls: 0, isDead: false });
}

/** Runs what a process does until it dies, before its call number `at`; whether it did. */
async function dies(at: number, act: () => Promise<unknown>): Promise<boolean> {
  Object.assign(life, { at, calls: 0 });
  try {
    await act();
  } catch {
    // What a dead process throws, nobody hears.
  }
  const { isDead } = life;
  reborn();
  return isDead;
}

/** Every file and folder under `folder`, hidden ones too, with what it says. */
function treeOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), entry.isFile() ? readFileSync(path, 'latin1') : 'folder'] as const;
  });
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const under = (tree: Readonly<Record<string, string>>, folder: string) =>
  Object.fromEntries(Object.entries(tree).filter(([path]) => path.startsWith(`${folder}/`)));

/** Without a manifest that tells nothing: one that never told anything is not written. */
function told({ 'manifeste.json': manifest, ...files }: Readonly<Record<string, string>>) {
  return readManifest(manifest).fichiers.length === 0 ? files : { ...files, manifest };
}

/** Names that only a run at work, or the one after an interruption, may find. */
const hidden = (folder: string): readonly string[] =>
  Object.keys(treeOf(folder)).filter((path) => /(?:^|\/)\./u.test(path));

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'seance-arret-'));
});
afterEach(() => {
  reborn();
  rmSync(place, { recursive: true, force: true });
});

/** Brings a folder to the state of another. */
function bring(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

const BEFORE: Words = { '1': 'un', '2': 'deux', '3': 'trois' };

/** A run over acts that others wrote: what the questions gave, what they give, how it is run. */
const RUNS: readonly (readonly [string, Words, Words, Choices])[] = [
  ['first acts', {}, BEFORE, {}],
  ['acts of which two changed', BEFORE, { '1': 'un', '2': 'autre', '3': 'autre' }, {}],
  ['acts of which one is gone, with --purger', BEFORE, { '1': 'autre', '3': 'trois' }, { purger: true }],
  ['acts that are all gone, with --purger', BEFORE, {}, { purger: true }],
  ['acts made again, changed or not', BEFORE, { ...BEFORE, '2': 'autre' }, { tout: true }],
  ['drafts beside the acts', BEFORE, BEFORE, { isDraft: true }],
];

describe.each(
  RUNS,
)('a run killed before any call that changes the disk: %s', (_name, before, after, choices) => {
  const out = (): string => join(place, 'out');
  const acts = (): string => join(out(), SEANCE);
  const run = (words: Words, how: Choices = {}) => plainRun(diskActs(out(), String), words, how);

  /** The folder as a run that nothing interrupts leaves it. */
  async function whole(words: Words, how: Choices): Promise<Readonly<Record<string, string>>> {
    bring(join(place, 'before'), out());
    await run(words, how);
    return treeOf(acts());
  }

  /** Whether every file that the manifest tells is there as it tells it. */
  const isTrue = (): boolean =>
    readManifest(readFileSync(join(acts(), 'manifeste.json'), 'utf8')).fichiers.every(
      ({ chemin, sha256 }) => digest(readFileSync(join(acts(), chemin))) === sha256,
    );

  it('ends as if it had not been, with the same data or with those of before', async () => {
    mkdirSync(acts(), { recursive: true });
    if (Object.keys(before).length > 0) await run(before);
    bring(out(), join(place, 'before'));
    const ends = [
      { words: after, how: choices, tree: await whole(after, choices) },
      {
        words: before,
        how: { ...choices, purger: true, isDraft: false },
        tree: await whole(before, { purger: true }),
      },
    ];
    let at = 0;
    for (let isKilled = true; isKilled; ) {
      at += 1;
      for (const { words, how, tree } of ends) {
        bring(join(place, 'before'), out());
        isKilled = await dies(at, () => run(after, choices));
        await run(words, how);
        expect(told(treeOf(acts())), `call ${at}`).toEqual(told(tree));
        if (tree['manifeste.json'] !== undefined) expect(isTrue()).toBe(true);
      }
    }
    expect(at).toBeGreaterThan(12);
  });

  it('leaves each question whole to the next command, whatever that is', async () => {
    mkdirSync(acts(), { recursive: true });
    if (Object.keys(before).length > 0) await run(before);
    bring(out(), join(place, 'before'));
    const former = treeOf(acts());
    const made = await whole(after, choices);
    let at = 0;
    for (let isKilled = true; isKilled; ) {
      at += 1;
      bring(join(place, 'before'), out());
      isKilled = await dies(at, () => run(after, choices));
      const held = diskActs(out(), String).hold(SEANCE);
      if (typeof held === 'string') throw new Error(held);
      expect(held.put([{ name: 'convocation.pdf', bytes: 'venez' }]).failures).toEqual([]);
      held.release();
      const tree = treeOf(acts());
      for (const question of ['1', '2', '3'])
        expect([under(former, question), under(made, question)], `call ${at}`).toContainEqual(
          under(tree, question),
        );
      // The journal waits for the manifest that will tell what it tells.
      expect(hidden(acts()).filter((name) => name !== '.journal')).toEqual([]);
    }
  });
});

it('keeps what someone changed by hand while a run was interrupted', async () => {
  const out = join(place, 'out');
  const file = join(out, SEANCE, '2', 'deliberation.pdf');
  const store = diskActs(out, String);
  await plainRun(store, BEFORE);
  bring(out, join(place, 'before'));
  let at = 0;
  for (let isKilled = true; isKilled; ) {
    at += 1;
    bring(join(place, 'before'), out);
    isKilled = await dies(at, () => plainRun(store, { ...BEFORE, '2': 'autre' }));
    writeFileSync(file, 'signé');
    await plainRun(store, { ...BEFORE, '2': 'autre' });
    expect(readFileSync(file, 'utf8')).toBe('deliberation.pdf 2 autre\n');
    expect(readFileSync(file.replace('.pdf', '-modifie-1.pdf'), 'utf8'), `call ${at}`).toBe('signé');
  }
});

it.each([
  'controler',
  'extraire',
])('%s finishes what was interrupted where the act that it reads stands', async (command) => {
  const box = sandbox(1);
  const out = box.path('out');
  const acts = join(out, SEANCE);
  const store = diskActs(out, String);
  const after: Words = { ...BEFORE, '2': 'autre', '3': 'autre' };
  await plainRun(store, BEFORE);
  bring(out, join(place, 'before'));
  const former = treeOf(acts);
  await plainRun(store, after);
  const made = treeOf(acts);
  let at = 0;
  for (let isKilled = true; isKilled; ) {
    at += 1;
    bring(join(place, 'before'), out);
    isKilled = await dies(at, () => plainRun(store, after));
    await box.seance([command, `out/${SEANCE}/2/deliberation.pdf`]);
    const tree = treeOf(acts);
    for (const question of ['1', '2', '3'])
      expect([under(former, question), under(made, question)], `call ${at}`).toContainEqual(
        under(tree, question),
      );
    expect(
      hidden(acts).filter((name) => name !== '.journal'),
      `call ${at}`,
    ).toEqual([]);
  }
  box.remove();
});

/** Commands over the data or the documents of a sitting: how they begin, and what they may be killed in. */
const COMMANDS: Readonly<
  Record<string, { readonly argv: readonly string[]; readonly prepare?: (box: Sandbox) => void }>
> = {
  documents: { argv: ['documents', '--document', 'convocation,liste', '--format', 'docx'] },
  nouvelle: { argv: ['nouvelle', '2025-06-12'] },
  'importer --remplacer': { argv: ['importer', 'presences', 'feuille.csv', '--remplacer'], prepare: sheet },
  'numeroter --ecrire': { argv: ['numeroter', '--ecrire'], prepare: unnumbered },
};

function sheet(box: Sandbox): void {
  const names = readFileSync(box.path('data/registre.yaml'), 'utf8').matchAll(
    /^ {6}- (?:\{ nom: )?(?:M\.|Mme) ([^,}\n]+)/gmu,
  );
  const rows = [...names].map(([, name]) => `${name};présent`);
  writeFileSync(box.path('feuille.csv'), `Nom;État\n${rows.join('\n')}\n`);
}

function unnumbered(box: Sandbox): void {
  box.edit('data/conseil.yaml', (text) => `${text}\nnumerotation: { modele: "{annee}/{numero:3}" }\n`);
  for (const id of ['1', '2', '3'])
    box.edit(`data/${box.day}/rapports/00${id}.md`, (text) => text.replace(/^deliberation: .*\n/mu, ''));
}

describe.each(Object.entries(COMMANDS))('%s, killed before any call that changes the disk', (_name, {
  argv,
  prepare,
}) => {
  it('is done whole or not at all for the next command, and leaves nothing', async () => {
    const box = sandbox(argv[0] === 'documents' ? 2 : 3);
    prepare?.(box);
    const former = treeOf(box.folder);
    bring(box.folder, join(place, 'before'));
    expect((await box.seance(argv)).code).toBe(0);
    const done = treeOf(box.folder);
    expect(done).not.toEqual(former);
    let at = 0;
    for (let isKilled = true; isKilled; ) {
      at += 1;
      bring(join(place, 'before'), box.folder);
      isKilled = await dies(at, () => box.seance(argv));
      // What was interrupted is finished by any command that reads or writes where it was.
      await box.seance(argv[0] === 'documents' ? argv : ['chronologie']);
      expect([former, done], `call ${at}`).toContainEqual(treeOf(box.folder));
    }
    expect(at).toBeGreaterThan(8);
    box.remove();
  });
});
