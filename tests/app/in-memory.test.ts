import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifySeance } from '../../src/app/application.ts';
import type { MemoryFolders } from '../../src/app/memory-folders.ts';
import { memoryFolders } from '../../src/app/memory-folders.ts';
import { filesOfQuestion } from '../../src/app/question.ts';
import { checkSeance } from '../../src/app/seance/check-seance.ts';
import { openSeance } from '../../src/app/seance/open-seance.ts';
import { lireIdQuestion } from '../../src/domaine/id-question.ts';
import { draws } from '../draws.ts';
import { council, SEANCE, TEMPLATES, TODAY } from './council.ts';

const COUNT = 6;
const FILES = council(COUNT);
const REPORT = `${SEANCE}/rapports/003.md`;
const ATTENDANCE = `${SEANCE}/presences.yaml`;

const opened = (files = FILES): MemoryFolders => memoryFolders(files, TEMPLATES);

const textOf = (path: string): string => FILES[path] ?? '';

const check = (folders: MemoryFolders) => {
  const { faults, acknowledged } = checkSeance(folders, SEANCE, TODAY);
  return { faults, acknowledged };
};

async function pdf(folders: MemoryFolders) {
  const { dossier, sources } = openSeance(folders, SEANCE);
  const question = lireIdQuestion('3');
  if (!dossier || question === undefined) throw new Error('the made-up sitting must load');
  return filesOfQuestion(folders, { dossier, sources, etat: 'definitif' }, question, ['pdf']);
}

describe('a sitting held in memory', () => {
  it('gives faults, timeline, pages and bytes without a disk', async () => {
    const folders = opened();
    expect(
      (await verifySeance(folders, SEANCE, TODAY)).faults.filter(({ severity }) => severity === 'erreur'),
    ).toEqual([]);
    const { files, faults } = await pdf(folders);
    expect(faults).toEqual([]);
    expect(files[0]?.name).toBe('deliberation.pdf');
    expect(files[0]?.pages).toBeGreaterThan(0);
    expect(Buffer.from(files[0]?.bytes.subarray(0, 5) ?? []).toString()).toBe('%PDF-');
  });

  it('says of a changed report what a sitting opened anew says of it, and gives its bytes', async () => {
    const folders = opened();
    check(folders);
    await pdf(folders);
    const changed = textOf(REPORT).replace('# Exposé\n', '# Exposé\n\nUne phrase  de plus ,sans façon.\n');
    folders.change(REPORT, changed);
    const anew = opened({ ...FILES, [REPORT]: changed });
    expect(check(folders)).toEqual(check(anew));
    expect(check(folders).faults.some(({ position }) => position?.file.endsWith('003.md'))).toBe(true);
    expect((await pdf(folders)).files).toEqual((await pdf(anew)).files);
  });

  it('comes back to what it said once a change is taken back', () => {
    const folders = opened();
    const before = check(folders);
    folders.change(REPORT, undefined);
    expect(check(folders)).not.toEqual(before);
    folders.change(REPORT, textOf(REPORT));
    expect(check(folders)).toEqual(before);
  });

  it('does not ask for the timeline again when only words of a report changed', () => {
    const folders = opened();
    const line = () => folders.memory?.controle.chronologie(dossierOf(folders));
    const before = line();
    folders.change(REPORT, textOf(REPORT).replace('# Exposé\n', '# Exposé\n\nUne phrase de plus.\n'));
    expect(line()).toBe(before);
    folders.change(ATTENDANCE, textOf(ATTENDANCE).replace('  - Valérien VIREBRUME\n', ''));
    expect(line()).not.toBe(before);
  });

  it('keeps the reports when the register is written again and says the same of them', () => {
    const folders = opened();
    const before = dossierOf(folders);
    folders.change('registre.yaml', `${textOf('registre.yaml')}\n# relu\n`);
    const { rapports } = dossierOf(folders);
    expect(Object.values(rapports).every((rapport) => before.rapports[rapport.question] === rapport)).toBe(
      true,
    );
  });

  it('reads again the file that changed, and no other', () => {
    const folders = opened();
    const before = dossierOf(folders);
    folders.change(REPORT, textOf(REPORT).replace('# Exposé\n', '# Exposé\n\nUne phrase de plus.\n'));
    const { rapports, registre, presences } = dossierOf(folders);
    expect(registre).toBe(before.registre);
    expect(presences).toBe(before.presences);
    const again = Object.values(rapports).filter((rapport) => before.rapports[rapport.question] !== rapport);
    expect(again.map(({ question }) => question)).toEqual(['3']);
  });
});

function dossierOf(folders: MemoryFolders) {
  const { dossier } = openSeance(folders, SEANCE);
  if (dossier === undefined) throw new Error('the made-up sitting must load');
  return dossier;
}

/** A change that a hand may make in a file: a line left out, written twice, cut, or put in the place of another. */
const edit = fc.record({
  path: fc.constantFrom(...Object.keys(FILES)),
  place: fc.nat(),
  kind: fc.constantFrom('delete', 'twice', 'cut', 'rename', 'restore'),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited({ path, place, kind }: Edit, text: string): string {
  if (kind === 'restore') return textOf(path);
  const lines = text.split('\n');
  const rank = place % lines.length;
  const line = lines[rank] ?? '';
  const instead = {
    delete: [],
    twice: [line, line],
    cut: [line.slice(0, Math.floor(line.length / 2))],
    rename: [line.replace(/\p{Lu}\p{Ll}+/u, 'Xavière')],
  };
  return lines.toSpliced(rank, 1, ...instead[kind]).join('\n');
}

it('says after any run of changes what a sitting opened anew says', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const folders = opened();
      const files: Record<string, string> = { ...FILES };
      check(folders);
      for (const one of edits) {
        const text = edited(one, files[one.path] ?? '');
        files[one.path] = text;
        folders.change(one.path, text);
        expect(check(folders)).toEqual(check(opened(files)));
      }
    }),
    draws(6),
  );
});
