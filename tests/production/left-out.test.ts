import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/doors/disk/lock.ts';
import { processIdentity } from '../../src/doors/disk/process-identity.ts';
import type { Sandbox } from './sandbox.ts';
import { changed, filesIn, sandbox } from './sandbox.ts';

let box: Sandbox;
beforeAll(async () => {
  box = sandbox(4);
  await box.seance(['generer', '--format', 'pdf']);
  box.keep('data', 'out');
});
afterAll(() => box.remove());
beforeEach(() => {
  rmSync(box.path('out'), { recursive: true, force: true });
  box.restore('data');
});

const report = (id: string): string => `data/${box.day}/rapports/00${id}.md`;
const questions = (): readonly string[] => [
  ...new Set(
    [...filesIn(box.acts).keys()]
      .filter((name) => name.includes('/'))
      .map((name) => name.split('/')[0] ?? ''),
  ),
];

/** What a question leaves when only its PDF is asked for. */
const ONE_QUESTION = [
  '1/deliberation.champs.json',
  '1/deliberation.pdf',
  '1/preuve-du-vote.json',
  '1/preuve-du-vote.txt',
  'manifeste.json',
];

describe('a question with errors', () => {
  const spoils: Readonly<Record<string, (text: string) => string>> = {
    'a rule finds wrong': (text) =>
      text.replace('- { instance: Bureau, date: 2025-03-13', '- { instance: Bureau, date: 2025-05-13'),
    'that does not read': (text) => text.replace('rapporteur:', 'raporteur:'),
    'whose head is not YAML': (text) => text.replace('avis:', '"avis: ['),
    'that names nobody': (text) => text.replace(/rapporteur: .*/u, 'rapporteur: Zénobie INCONNUE'),
    'with a dead cross-reference': (text) =>
      text.replace('# Exposé', '# Exposé\n\nVoir [ceci](#nulle-part).'),
    'with a sign that no font has': (text) =>
      text.replace('# Exposé', '# Exposé\n\nUn bonhomme de neige : ☃.'),
  };

  it.each(
    Object.entries(spoils),
  )('%s is left out and named, the others are written', async (_name, spoil) => {
    box.edit(report('2'), spoil);
    const ran = await box.seance(['generer', '--format', 'pdf']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('002.md');
    // The file is there, whatever is wrong in it.
    expect(ran.err).not.toContain('rapport écrit manque');
    expect(questions()).toEqual(['1', '3', '4']);
  });

  it('does not touch what was written of it before', async () => {
    box.restore('out');
    const before = filesIn(box.acts);
    box.edit(report('2'), (text) => text.replace('# Exposé', '# Exposé\n\nVoir [ceci](#nulle-part).'));
    const ran = await box.seance(['generer', '--format', 'pdf', '--purger']);
    expect(ran.code).toBe(1);
    expect(changed(before, filesIn(box.acts))).toEqual([]);
  });

  it.each(
    Object.entries(spoils),
  )('%s is told to have former acts there, where it has', async (_name, spoil) => {
    box.restore('out');
    rmSync(join(box.acts, '3'), { recursive: true });
    for (const id of ['2', '3']) box.edit(report(id), spoil);
    const ran = await box.seance(['generer', '--format', 'pdf']);
    const lines = ran.err.split('\n').filter((line) => line.includes('anciens'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^ {2}question n°2 : \d+ erreurs? ; les anciens actes y sont encore, faits avec les données d'alors$|^Les anciens actes de la question n°2 sont encore dans out\/2025-03-27, faits avec les données d'alors\.$/u,
    );
    expect(ran.out).not.toContain("Rien n'a changé");
    expect(ran.out).toContain('2 questions sans changement : 2 documents à jour.');
  });

  it('alone, or with all the others, is told to have former acts there', async () => {
    box.restore('out');
    box.edit(report('2'), (text) => text.replace('date: 2025-03-13', 'date: 2025-05-13'));
    const alone = await box.seance(['generer', '--question', '2']);
    expect(alone.err).toContain(
      `Les anciens actes de la question n°2 sont encore dans out/${box.day}, faits avec les données d'alors.`,
    );
    box.edit('data/conseil.yaml', (text) => text.replace('sigle: VFA', 'siggle: VFA'));
    const all = await box.seance(['generer']);
    expect(all.err).toContain('Les anciens actes des questions n°1, 2, 4 et 3 sont encore dans');
    const drafts = await box.seance(['generer', '--projet']);
    expect(drafts.err).not.toContain('anciens');
  });

  it('does not hold back another that is asked for', async () => {
    box.edit(report('2'), (text) => text.replace('date: 2025-03-13', 'date: 2025-05-13'));
    const ran = await box.seance(['generer', '--format', 'pdf', '--question', '3']);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("1 erreur dans d'autres questions");
    expect(questions()).toEqual(['3']);
  });

  it('alone leaves nothing to write', async () => {
    box.edit(report('2'), (text) => text.replace('date: 2025-03-13', 'date: 2025-05-13'));
    const ran = await box.seance(['generer', '--question', '2']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("Aucun document n'a été écrit");
    expect(() => filesIn(box.acts)).toThrow();
  });

  it('is that of the convention it annexes, too', async () => {
    const path = `data/${box.day}/conventions/af1-2025.md`;
    box.edit(path, (text) => text.replace('exemplaires: 2', 'exemplaires: deux'));
    const ran = await box.seance(['generer', '--format', 'pdf']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('af1-2025.md');
    expect(questions()).toHaveLength(3);
  });
});

describe('an error in what every act states', () => {
  const commons: readonly (readonly [string, (text: string) => string])[] = [
    ['conseil.yaml', (text) => text.replace('sigle: VFA', 'siggle: VFA')],
    ['registre.yaml', (text) => text.replace('communes:', 'comunes:')],
    [
      '2025-03-27/seance.yaml',
      (text) => text.replace('convocation: { date: 2025-03-20 }', 'convocation: { date: 2025-03-26 }'),
    ],
    ['2025-03-27/presences.yaml', (text) => text.replace('absents:', 'absents:\n  - Zénobie INCONNUE')],
  ];

  it.each(commons)('in %s refuses everything', async (name, spoil) => {
    box.edit(`data/${name}`, spoil);
    const ran = await box.seance(['generer']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("Aucun document n'a été écrit");
    expect(() => filesIn(box.acts)).toThrow();
  });
});

describe('a folder of acts', () => {
  it('is refused to a second run while a first one holds it', async () => {
    mkdirSync(box.acts, { recursive: true });
    const lock = lockFolder(box.acts, 'out', 'les actes de cette séance');
    if (typeof lock === 'string') throw new Error(lock);
    const refused = await box.seance(['generer', '--question', '1', '--format', 'pdf']);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Une autre commande écrit déjà les actes de cette séance');
    expect([...filesIn(box.acts).keys()]).toEqual(['.verrou']);
    lock.release();
    expect((await box.seance(['generer', '--question', '1', '--format', 'pdf'])).code).toBe(0);
    expect([...filesIn(box.acts).keys()]).toEqual(ONE_QUESTION);
  });

  it('is taken over from a process that died, and cleaned of what it left', async () => {
    mkdirSync(join(box.acts, '1'), { recursive: true });
    const own = processIdentity(process.pid);
    // Same number, another birth: the number was given again to a younger process.
    const dead = own.includes('@') ? own.replace(/ \d+@/u, ' 1@') : '999999999';
    writeFileSync(join(box.acts, '.verrou'), JSON.stringify({ machine: hostname(), processus: dead }));
    mkdirSync(join(box.acts, `.${dead.replace(' ', '-')}.1.partiel`));
    writeFileSync(join(box.acts, `.${dead.replace(' ', '-')}.1.partiel/.1.partiel`), '%PDF');
    writeFileSync(join(box.acts, `.verrou.${dead.replace(' ', '-')}.2.partiel`), '{}');
    expect((await box.seance(['generer', '--question', '1', '--format', 'pdf'])).code).toBe(0);
    expect([...filesIn(box.acts).keys()]).toEqual(ONE_QUESTION);
  });

  it('keeps what a living process has under way there, though its lock was removed by hand', async () => {
    const living = `.${processIdentity(process.ppid).replace(' ', '-')}.1.partiel`;
    mkdirSync(join(box.acts, living), { recursive: true });
    writeFileSync(join(box.acts, living, '.1.partiel'), 'en cours');
    const step = { chemin: '1/deliberation.pdf', de: '.1.partiel' };
    writeFileSync(
      join(box.acts, '.journal'),
      `${JSON.stringify({ id: living, etapes: [step], dossiers: ['1'] })}\n`,
    );
    expect((await box.seance(['generer', '--question', '1', '--format', 'pdf'])).code).toBe(0);
    expect([...filesIn(box.acts).keys()]).toEqual([`${living}/.1.partiel`, ...ONE_QUESTION]);
  });

  it('held from another machine is never taken over', async () => {
    mkdirSync(box.acts, { recursive: true });
    const lock = JSON.stringify({ machine: 'ailleurs', processus: '1' });
    writeFileSync(join(box.acts, '.verrou'), lock);
    const refused = await box.seance(['generer', '--question', '1', '--format', 'pdf']);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('de la machine ailleurs');
    expect(readFileSync(join(box.acts, '.verrou'), 'utf8')).toBe(lock);
  });

  it('that is a file is refused in a sentence', async () => {
    mkdirSync(box.path('out'));
    writeFileSync(box.acts, 'à moi');
    const refused = await box.seance(['generer', '--question', '1']);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("Impossible d'écrire out/2025-03-27 : un fichier porte le nom du dossier.");
    expect(readFileSync(box.acts, 'utf8')).toBe('à moi');
  });

  it('with a place that can not be taken loses nothing else', async () => {
    mkdirSync(join(box.acts, '2/deliberation.pdf'), { recursive: true });
    const ran = await box.seance(['generer', '--format', 'pdf']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("Impossible d'écrire out/2025-03-27/2/deliberation.pdf");
    expect(questions()).toEqual(['1', '3', '4']);
    rmSync(join(box.acts, '2/deliberation.pdf'), { recursive: true });
    expect((await box.seance(['generer', '--format', 'pdf'])).out).toContain(
      '1 question, 2 documents écrits',
    );
  });
});

describe('the progress of a run', () => {
  it('is a bar on a terminal, taken away at the end', async () => {
    let now = 0;
    const clock = (): number => {
      now += 400;
      return now;
    };
    const ran = await box.seance(['generer', '--format', 'pdf'], { terminal: true, clock });
    expect(ran.err).toMatch(/\r[█░]+ 0\/4 {2}question n°1/u);
    expect(ran.err).toMatch(/3\/4 {2}question n°\d, encore \d+ s/u);
    expect(ran.err).toContain('\r\u001b[K');
    expect(ran.out).not.toContain('█');
  });

  it('is plain lines elsewhere', async () => {
    const ran = await box.seance(['generer', '--format', 'pdf']);
    expect(ran.err).not.toContain('\r');
    expect(ran.out).toMatch(/ {2}1\/4 {2}question n°1 : 1 document, 5 pages, \d+ ko\n/u);
    expect(ran.out).toMatch(/4 questions, \d documents écrits en/u);
  });
});
