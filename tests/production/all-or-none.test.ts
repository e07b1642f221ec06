import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hookFs } from './hooked-fs.ts';
import type { Sandbox } from './sandbox.ts';
import { changed, filesIn, sandbox } from './sandbox.ts';

/** What the disk refuses, as a Windows share refuses a file that is open elsewhere. */
const refused = { rename: '', back: '', link: false };

hookFs((real) => {
  const failing = (code: string): Error => Object.assign(new Error(code), { code });
  return {
    renameSync: (from: string, to: string): void => {
      if (refused.rename !== '' && to.endsWith(refused.rename)) throw failing('EBUSY');
      if (refused.back !== '' && from.includes('.ancien.') && to.endsWith(refused.back))
        throw failing('EBUSY');
      real.renameSync(from, to);
    },
    linkSync: (from: string, to: string): void => {
      if (refused.link) throw failing('EPERM');
      real.linkSync(from, to);
    },
  };
});

let box: Sandbox;
beforeAll(async () => {
  box = sandbox(4);
  expect((await box.seance(['generer'])).code).toBe(0);
  box.keep('data', 'out');
});
afterAll(() => box.remove());
beforeEach(() => {
  box.restore('data', 'out');
  for (const path of ['rapports/002.md', 'conventions/af1-2025.md'])
    box.edit(`data/${box.day}/${path}`, (text) => text.replace(/^# .*$/mu, '$&\n\nUn mot de plus.'));
});
afterEach(() => {
  refused.rename = '';
  refused.back = '';
  refused.link = false;
});

const ofQuestion2 = (): readonly string[] =>
  [...filesIn(box.acts).keys()].filter((name) => name.startsWith('2/'));

describe('a question of which one file can not be replaced', () => {
  it.each([
    'deliberation.docx',
    'convention.pdf',
    'deliberation.champs.json',
  ])('(%s, open elsewhere) keeps all its files, old together', async (name) => {
    const before = filesIn(box.acts);
    refused.rename = `/2/${name}`;
    const ran = await box.seance(['generer']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(
      `Impossible d'écrire out/2025-03-27/2/${name} : le fichier est ouvert dans un autre programme.`,
    );
    expect(ran.err).toContain("Aucun des documents de cette question n'a été remplacé.");
    expect(ran.out).not.toContain('écrit');
    expect(ran.out).not.toContain("Rien n'a changé");
    expect(ran.out).toContain('3 questions sans changement : ');
    expect(changed(before, filesIn(box.acts))).toEqual([]);
  });

  it('is made again once the obstacle is gone, without taking its files for a hand’s work', async () => {
    refused.rename = '/2/convention.pdf';
    await box.seance(['generer']);
    refused.rename = '';
    const ran = await box.seance(['generer']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('1 question, 4 documents écrits');
    expect(ran.err).not.toContain('modifié à la main');
    await box.seance(['generer', '--sortie', 'ailleurs']);
    expect(changed(filesIn(box.acts), filesIn(box.path(`ailleurs/${box.day}`)))).toEqual([]);
    rmSync(box.path('ailleurs'), { recursive: true });
  });

  it('keeps a file changed by hand under its own name', async () => {
    writeFileSync(join(box.acts, '2/deliberation.docx'), 'signé');
    const before = filesIn(box.acts);
    refused.rename = '/2/convention.docx';
    const ran = await box.seance(['generer', '--tout', '--question', '2']);
    expect(ran.code).toBe(1);
    expect(ran.err).not.toContain('votre version est gardée');
    expect(changed(before, filesIn(box.acts))).toEqual([]);
    expect(readFileSync(join(box.acts, '2/deliberation.docx'), 'utf8')).toBe('signé');
  });

  it('that was never written has no file at all', async () => {
    rmSync(join(box.acts, '2'), { recursive: true });
    refused.rename = '/2/convention.pdf';
    expect((await box.seance(['generer'])).code).toBe(1);
    expect(ofQuestion2()).toEqual([]);
  });

  it('loses nothing where the disk knows no second name for a file', async () => {
    refused.link = true;
    const before = filesIn(box.acts);
    refused.rename = '/2/convention.pdf';
    expect((await box.seance(['generer'])).code).toBe(1);
    expect(changed(before, filesIn(box.acts))).toEqual([]);
    refused.rename = '';
    expect((await box.seance(['generer'])).code).toBe(0);
    expect([...filesIn(box.acts).keys()]).toEqual([...before.keys()]);
  });

  it('names the file that the disk would not give back, and is made again', async () => {
    refused.rename = '/2/convention.pdf';
    refused.back = '/2/deliberation.docx';
    const before = filesIn(box.acts);
    const ran = await box.seance(['generer']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(
      '2/deliberation.docx est nouveau : le disque a refusé de remettre le précédent.',
    );
    expect(changed(before, filesIn(box.acts))).toEqual(['2/deliberation.docx', 'manifeste.json']);
    refused.rename = '';
    const again = await box.seance(['generer']);
    expect(again.code).toBe(0);
    expect(again.err).not.toContain('modifié à la main');
    await box.seance(['generer', '--sortie', 'ailleurs']);
    expect(changed(filesIn(box.acts), filesIn(box.path(`ailleurs/${box.day}`)))).toEqual([]);
    rmSync(box.path('ailleurs'), { recursive: true });
  });

  it('because a folder bears its name is told before anything is touched', async () => {
    rmSync(join(box.acts, '2/preuve-du-vote.txt'));
    mkdirSync(join(box.acts, '2/preuve-du-vote.txt'));
    const before = filesIn(box.acts);
    const ran = await box.seance(['generer', '--tout', '--question', '2']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(
      "Impossible d'écrire out/2025-03-27/2/preuve-du-vote.txt : un dossier porte ce nom.",
    );
    expect(changed(before, filesIn(box.acts))).toEqual([]);
  });
});

describe('documents of the sitting of which one can not be replaced', () => {
  it('stay as they were, together, and the one is named', async () => {
    const argv = ['documents', '--document', 'convocation,liste', '--format', 'docx'];
    expect((await box.seance(argv)).code).toBe(0);
    box.edit('data/conseil.yaml', (text) => text.replaceAll('Val de Fable', 'Mont de Fable'));
    const before = filesIn(box.acts);
    for (const name of ['convocation.docx', 'liste-des-deliberations.docx']) {
      refused.rename = `/${name}`;
      const ran = await box.seance(argv);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(`/${name} : le fichier est ouvert dans un autre programme.`);
      expect(changed(before, filesIn(box.acts))).toEqual([]);
    }
  });
});
