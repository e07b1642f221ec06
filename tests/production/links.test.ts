import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/app/run/run.ts';
import { diskActs } from '../../src/doors/disk/disk-acts.ts';
import { writeFiles } from '../../src/doors/disk/write-files.ts';
import type { Choices, Words } from './plain-run.ts';
import { plainRun, SEANCE } from './plain-run.ts';
import { filesIn, sandbox } from './sandbox.ts';

const WORDS: Words = { '1': 'un', '2': 'deux' };

let place: string;
let acts: string;
let elsewhere: string;
beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'seance-liens-'));
  acts = join(place, 'out', SEANCE);
  elsewhere = join(place, 'ailleurs');
  mkdirSync(elsewhere);
  await run(WORDS);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const run = (words: Words, choices?: Choices): Promise<Outcome> =>
  plainRun(diskActs(join(place, 'out'), String), words, choices);

/** What a user, or a hand-made manifest, may have made of the folder of acts: a way out of it, or to another question. */
const WAYS: Readonly<Record<string, () => string>> = {
  'its folder is elsewhere, behind a link': () => {
    renameSync(join(acts, '2'), join(elsewhere, '2'));
    symlinkSync(join(elsewhere, '2'), join(acts, '2'));
    return join(elsewhere, '2/deliberation.pdf');
  },
  'its folder is elsewhere, behind a link to a link': () => {
    renameSync(join(acts, '2'), join(elsewhere, '2'));
    symlinkSync(join(elsewhere, '2'), join(elsewhere, 'lien'));
    symlinkSync('../../ailleurs/lien', join(acts, '2'));
    return join(elsewhere, '2/deliberation.pdf');
  },
  'its folder is a link to another of the same folder': () => {
    renameSync(join(acts, '2'), join(acts, 'autre'));
    symlinkSync('autre', join(acts, '2'));
    return join(acts, 'autre/deliberation.pdf');
  },
  'its file is a link out of the folder': () => {
    renameSync(join(acts, '2/deliberation.pdf'), join(elsewhere, 'precieux.pdf'));
    symlinkSync(join(elsewhere, 'precieux.pdf'), join(acts, '2/deliberation.pdf'));
    return join(elsewhere, 'precieux.pdf');
  },
  'its file has a second name out of the folder': () => {
    linkSync(join(acts, '2/deliberation.pdf'), join(elsewhere, 'precieux.pdf'));
    return join(elsewhere, 'precieux.pdf');
  },
};

describe.each(Object.entries(WAYS))('when %s', (_name, make) => {
  it('--purger removes nothing there', async () => {
    const precious = make();
    await run({ '1': 'un' }, { purger: true });
    expect(readFileSync(precious, 'utf8')).toBe('deliberation.pdf 2 deux\n');
    expect(filesIn(acts).has('1/deliberation.pdf')).toBe(true);
  });

  it('nothing is written there', async () => {
    const precious = make();
    const { refused } = await run({ ...WORDS, '2': 'autre' });
    expect(readFileSync(precious, 'utf8')).toBe('deliberation.pdf 2 deux\n');
    const isFolderLinked = lstatSync(join(acts, '2')).isSymbolicLink();
    expect(refused.join('\n').includes('un lien y tient la place')).toBe(isFolderLinked);
    if (!isFolderLinked)
      expect(readFileSync(join(acts, '2/deliberation.pdf'), 'utf8')).toBe('deliberation.pdf 2 autre\n');
  });
});

it.each([
  'lien/precieux',
  '../precieux',
  '2/../../precieux',
])('a hand-made manifest that names %s removes nothing', async (chemin) => {
  writeFileSync(join(place, 'out/precieux'), 'deliberation.pdf 2 deux\n');
  symlinkSync('..', join(acts, 'lien'));
  const manifest = join(acts, 'manifeste.json');
  const text = readFileSync(manifest, 'utf8').replaceAll('"2/deliberation.pdf"', JSON.stringify(chemin));
  writeFileSync(manifest, text);
  await run({ '1': 'un' }, { purger: true });
  expect(readFileSync(join(place, 'out/precieux'), 'utf8')).toBe('deliberation.pdf 2 deux\n');
});

it('a hand-made journal moves and removes nothing out of the folder', async () => {
  const precious = join(place, 'out/precieux');
  writeFileSync(precious, 'précieux');
  symlinkSync('..', join(acts, 'lien'));
  const id = '.999999999.1.partiel';
  for (const chemin of ['lien/precieux', '../precieux', precious]) {
    mkdirSync(join(acts, id), { recursive: true });
    writeFileSync(join(acts, id, '.1.partiel'), 'faux');
    const steps = [{ chemin, de: '.1.partiel' }];
    writeFileSync(join(acts, '.journal'), `${JSON.stringify({ id, etapes: steps, dossiers: [] })}\n`);
    await run(WORDS);
    expect(readFileSync(precious, 'utf8')).toBe('précieux');
    expect([...filesIn(acts).keys()].filter((name) => name.startsWith('.'))).toEqual([]);
  }
});

it('a folder of acts that is itself a link is written through', async () => {
  renameSync(acts, join(elsewhere, 'actes'));
  symlinkSync(join(elsewhere, 'actes'), acts);
  const { written, refused } = await run({ ...WORDS, '2': 'autre' });
  expect([written.length, refused]).toEqual([1, []]);
  expect(readFileSync(join(elsewhere, 'actes/2/deliberation.pdf'), 'utf8')).toBe(
    'deliberation.pdf 2 autre\n',
  );
});

it('a file is not written through a link that leads out of its folder', () => {
  symlinkSync(elsewhere, join(acts, 'lien'));
  const [failure] = writeFiles([{ path: join(acts, 'lien/f.txt'), bytes: 'non' }], { root: acts });
  expect(failure).toContain('un lien y tient la place');
  expect(filesIn(elsewhere).size).toBe(0);
});

it('reports behind a link that stays in the data are numbered where they are', async () => {
  const box = sandbox(2);
  box.edit('data/conseil.yaml', (text) => `${text}\nnumerotation: { modele: "{annee}/{numero:3}" }\n`);
  box.edit(`data/${box.day}/rapports/002.md`, (text) => text.replace(/^deliberation: .*\n/mu, ''));
  renameSync(box.path(`data/${box.day}/rapports`), box.path('data/textes'));
  symlinkSync('../textes', box.path(`data/${box.day}/rapports`));
  const { code } = await box.seance(['numeroter', '--ecrire']);
  expect(code).toBe(0);
  expect(readFileSync(box.path('data/textes/002.md'), 'utf8')).toMatch(/^deliberation: /mu);
  box.remove();
});

describe('what the rules found', () => {
  it.each([
    ['its folder', (out: string, away: string) => symlinkSync(away, join(out, '.seance'))],
    [
      'its file',
      (out: string, away: string) => {
        mkdirSync(join(out, '.seance'));
        symlinkSync(join(away, 'precieux'), join(out, '.seance', `${SEANCE}.json`));
      },
    ],
  ])('is not kept where %s is a link out of the folder', async (_what, bend) => {
    writeFileSync(join(elsewhere, 'precieux'), 'à garder');
    writeFileSync(join(elsewhere, `${SEANCE}.json`), 'à garder');
    bend(join(place, 'out'), elsewhere);
    const store = diskActs(join(place, 'out'), String);
    const held = store.hold(SEANCE);
    if (typeof held === 'string') throw new Error(held);
    expect(await held.save(held.known, 'des constats')).toBeUndefined();
    held.release();
    expect(readFileSync(join(elsewhere, 'precieux'), 'utf8')).toBe('à garder');
    expect(readFileSync(join(elsewhere, `${SEANCE}.json`), 'utf8')).toBe('à garder');
  });
});
