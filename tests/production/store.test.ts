import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryActs } from '../../src/app/memory-store.ts';
import type { ActStore } from '../../src/app/store.ts';
import { diskActs } from '../../src/doors/disk/disk-acts.ts';
import { plainRun, SEANCE } from './plain-run.ts';

/** Where acts are written, and what the hand of a user may do there. */
interface Written {
  readonly store: ActStore;
  /** Texts by path, without the manifest. */
  readonly texts: () => Readonly<Record<string, string>>;
  readonly write: (chemin: string, text: string) => void;
  readonly remove: (chemin: string) => void;
}

const root = mkdtempSync(join(tmpdir(), 'seance-actes-'));
afterAll(() => rmSync(root, { recursive: true }));

function onDisk(): Written {
  const folder = mkdtempSync(join(root, 'a-'));
  const acts = join(folder, SEANCE);
  return {
    store: diskActs(folder, String),
    texts: () => {
      const entries = readdirSync(acts, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(acts, join(entry.parentPath, entry.name)))
        .filter((name) => name !== 'manifeste.json');
      return Object.fromEntries(entries.map((name) => [name, readFileSync(join(acts, name), 'utf8')]));
    },
    write: (chemin, text) => {
      mkdirSync(dirname(join(acts, chemin)), { recursive: true });
      writeFileSync(join(acts, chemin), text);
    },
    remove: (chemin) => rmSync(join(acts, chemin)),
  };
}

function inMemory(): Written {
  const store = memoryActs();
  const files = store.filesOf(SEANCE);
  return {
    store,
    texts: () => Object.fromEntries([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])),
    write: (chemin, text) => void files.set(chemin, Buffer.from(text)),
    remove: (chemin) => void files.delete(chemin),
  };
}

const WORDS = { '1': 'un', '2': 'deux' };

describe.each([
  ['on the disk', onDisk],
  ['in memory', inMemory],
] as const)('acts written %s', (_name, open) => {
  let acts: Written;
  beforeEach(async () => {
    acts = open();
    await plainRun(acts.store, WORDS);
  });

  it('are those of each question, side files too', () => {
    expect(acts.texts()).toEqual({
      '1/deliberation.champs.json': 'deliberation.champs.json 1 un\n',
      '1/deliberation.docx': 'deliberation.docx 1 un\n',
      '1/deliberation.pdf': 'deliberation.pdf 1 un\n',
      '1/preuve-du-vote.json': 'preuve-du-vote.json 1 un\n',
      '2/deliberation.champs.json': 'deliberation.champs.json 2 deux\n',
      '2/deliberation.docx': 'deliberation.docx 2 deux\n',
      '2/deliberation.pdf': 'deliberation.pdf 2 deux\n',
      '2/preuve-du-vote.json': 'preuve-du-vote.json 2 deux\n',
    });
  });

  it('are made again only where something changed', async () => {
    expect((await plainRun(acts.store, WORDS)).unchanged).toEqual(['1', '2']);
    const { written, unchanged } = await plainRun(acts.store, { ...WORDS, '2': 'autre' });
    expect([written.map(({ question }) => question), unchanged]).toEqual([['2'], ['1']]);
    const former = await plainRun(acts.store, WORDS);
    expect(former.written.map(({ question }) => question)).toEqual(['2']);
    expect(acts.texts()['2/deliberation.pdf']).toBe('deliberation.pdf 2 deux\n');
  });

  it.each([
    'deliberation.pdf',
    'deliberation.champs.json',
    'preuve-du-vote.json',
    'deliberation.docx',
  ])('are made again when %s is gone', async (name) => {
    const before = acts.texts();
    acts.remove(`1/${name}`);
    const { written } = await plainRun(acts.store, WORDS);
    expect(written.flatMap(({ records }) => records.map(({ chemin }) => chemin))).toEqual([`1/${name}`]);
    expect(acts.texts()).toEqual(before);
  });

  it('of one format say nothing of the other', async () => {
    await plainRun(acts.store, { ...WORDS, '1': 'autre' }, { formats: ['docx'] });
    expect((await plainRun(acts.store, { ...WORDS, '1': 'autre' }, { formats: ['docx'] })).written).toEqual(
      [],
    );
    const { written } = await plainRun(acts.store, { ...WORDS, '1': 'autre' });
    expect(written.flatMap(({ records }) => records.map(({ chemin }) => chemin))).toEqual([
      '1/deliberation.pdf',
      '1/deliberation.champs.json',
      '1/preuve-du-vote.json',
    ]);
  });

  it('that someone changed are kept under another name', async () => {
    acts.write('1/deliberation.pdf', 'signé');
    acts.write('1/deliberation-modifie-1.pdf', 'autre');
    const { kept } = await plainRun(acts.store, WORDS);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain('1/deliberation-modifie-2.pdf');
    const texts = acts.texts();
    expect(texts['1/deliberation-modifie-2.pdf']).toBe('signé');
    expect(texts['1/deliberation.pdf']).toBe('deliberation.pdf 1 un\n');
  });

  it('that no question gives are told, and removed when that is asked for, but those that were changed', async () => {
    acts.write('2/deliberation.pdf', 'signé');
    const told = await plainRun(acts.store, { '1': 'un' });
    expect(told.stale).toHaveLength(4);
    const { purged } = await plainRun(acts.store, { '1': 'un' }, { purger: true });
    expect(purged?.kept.map(({ chemin }) => chemin)).toEqual(['2/deliberation.pdf']);
    expect(Object.keys(acts.texts()).filter((name) => name.startsWith('2/'))).toEqual(['2/deliberation.pdf']);
  });

  it('are told by their questions, while some document of theirs stands', () => {
    expect(acts.store.written(SEANCE, 'definitif')).toEqual(['1', '2']);
    expect(acts.store.written(SEANCE, 'projet')).toEqual([]);
    acts.remove('1/deliberation.pdf');
    expect(acts.store.written(SEANCE, 'definitif')).toEqual(['1', '2']);
    acts.remove('1/deliberation.docx');
    expect(acts.store.written(SEANCE, 'definitif')).toEqual(['2']);
    expect(acts.store.written('2025-01-30', 'definitif')).toEqual([]);
  });

  it('are held by one run at a time', () => {
    const held = acts.store.hold(SEANCE);
    if (typeof held === 'string') throw new Error(held);
    expect(held.isHeld()).toBe(true);
    expect(acts.store.hold(SEANCE)).toContain('Une autre commande écrit déjà les actes de cette séance');
    held.release();
    const next = acts.store.hold(SEANCE);
    expect(typeof next).not.toBe('string');
    if (typeof next !== 'string') next.release();
  });

  const put = (bytes: string) => {
    const held = acts.store.hold(SEANCE);
    if (typeof held === 'string') throw new Error(held);
    const done = held.put([{ name: 'convocation.pdf', bytes }]);
    held.release();
    return done;
  };

  it('have the documents of the sitting beside them, which no run makes or removes', async () => {
    expect(put('venez')).toEqual({ changed: ['convocation.pdf'], failures: [], kept: [] });
    const { stale, unchanged } = await plainRun(acts.store, WORDS, { purger: true });
    expect([stale, unchanged]).toEqual([[], ['1', '2']]);
    expect(acts.texts()['convocation.pdf']).toBe('venez');
  });

  it('have documents beside them that are replaced while they are as they were written, a run in between', async () => {
    put('venez');
    await plainRun(acts.store, { ...WORDS, '2': 'autre' });
    expect(put('venez tous')).toEqual({ changed: ['convocation.pdf'], failures: [], kept: [] });
    expect(put('venez tous')).toEqual({ changed: [], failures: [], kept: [] });
    expect(acts.texts()['convocation.pdf']).toBe('venez tous');
    expect(Object.keys(acts.texts()).filter((name) => name.includes('modifie'))).toEqual([]);
  });

  it.each([
    ['changed by hand', true, 'avait été modifié à la main'],
    ['of unknown origin', false, "n'est pas de ce programme"],
  ] as const)('have documents beside them, of which one %s is kept', async (_origin, isKnown, said) => {
    if (isKnown) put('venez');
    acts.write('convocation.pdf', 'retouché');
    await plainRun(acts.store, WORDS, { purger: true, tout: true });
    const { kept } = put('venez tous');
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain(said);
    expect(kept[0]).toContain('convocation-modifie-1.pdf');
    expect(put('venez encore').kept).toEqual([]);
    const { 'convocation.pdf': now, 'convocation-modifie-1.pdf': aside } = acts.texts();
    expect([now, aside]).toEqual(['venez encore', 'retouché']);
  });
});
