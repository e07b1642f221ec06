import { beforeAll, describe, expect, it } from 'vitest';
import { judgeSeance } from '../../src/app/application.ts';
import type { Folders } from '../../src/app/folders.ts';
import { judgementText } from '../../src/app/policy/kept-judgement.ts';
import { traced } from '../../src/app/policy/traced.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { memoryReader } from '../../src/readers/dossier/index.ts';
import { council, SEANCE, TEMPLATES, TODAY } from './council.ts';

const FILES = council(3);
const REPORT = `${SEANCE}/rapports/002.md`;

/** Folders that remember nothing, as those of a disk. */
const foldersOf = (files: Readonly<Record<string, string>>, templates = TEMPLATES): Folders => ({
  data: memoryReader(files),
  dataShown: 'data',
  templates: () => templates,
  templatesShown: 'templates',
});

const judged = (folders: Folders, kept: string | undefined, today = TODAY) =>
  judgeSeance(folders, SEANCE, { today, etat: 'definitif', store: { judged: () => kept } }).seance;

const changed = (path: string, change: (text: string) => string): Folders =>
  foldersOf({ ...FILES, [path]: change(FILES[path] ?? '') });

/** What no rule says: a run that tells it took it from what was kept. */
const KEPT = { code: 'KEPT-00', severity: 'avertissement', message: 'Gardé.' } as const;

/** Whether what was kept is taken for today's. */
const isTaken = (folders: Folders, kept: string, today = TODAY): boolean =>
  judged(folders, kept, today).faults.some(({ code }) => code === KEPT.code);

describe('what the rules found, kept for the next run', () => {
  let kept: string;
  beforeAll(() => {
    const traces = traced(foldersOf(FILES));
    judgeSeance(traces.folders, SEANCE, { today: TODAY, etat: 'definitif' });
    kept = judgementText({ faults: [KEPT], acknowledged: 2 }, TODAY, traces);
  });

  it('is taken as long as nothing that was looked at changed, and not kept again', () => {
    expect(isTaken(foldersOf(FILES), kept)).toBe(true);
    const again = judged(foldersOf(FILES), kept);
    expect(again.acknowledged).toBe(2);
    expect(again).not.toHaveProperty('kept');
  });

  it('says what the rules would say', () => {
    const first = judged(foldersOf(FILES), undefined);
    expect(first.kept).toBeDefined();
    const { faults, informations, acknowledged } = judged(foldersOf(FILES), first.kept);
    expect({ faults, informations, acknowledged }).toEqual({
      faults: first.faults,
      informations: first.informations,
      acknowledged: first.acknowledged,
    });
  });

  it.each([
    ['a word of a report', changed(REPORT, (text) => `${text}\nUn mot de plus.\n`)],
    ['the register', changed('registre.yaml', (text) => `${text}# une remarque\n`)],
    [
      'a report less',
      foldersOf(Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== REPORT))),
    ],
    ['a file more', foldersOf({ ...FILES, [`${SEANCE}/acquittements.yaml`]: 'acquittements: []\n' })],
    ['a sitting before', foldersOf({ ...FILES, '2025-01-09/seance.yaml': 'date: 2025-01-09\n' })],
  ])('is not taken after a change: %s', (_what, folders) => {
    expect(isTaken(folders, kept)).toBe(false);
  });

  it('is not taken after a change of the templates, once a rule looked at them', () => {
    const traces = traced(foldersOf(FILES));
    judgeSeance(traces.folders, SEANCE, { today: TODAY, etat: 'definitif' });
    traces.folders.templates();
    const looked = judgementText({ faults: [KEPT], acknowledged: 0 }, TODAY, traces);
    const others = { ...TEMPLATES, sources: { ...TEMPLATES.sources, deliberation: 'autre' } };
    expect(isTaken(foldersOf(FILES), looked)).toBe(true);
    expect(isTaken(foldersOf(FILES, others), looked)).toBe(false);
  });

  it('is not taken on another day', () => {
    expect(isTaken(foldersOf(FILES), kept, '2025-04-08' as DateCivile)).toBe(false);
  });

  it.each([
    ['cut', (text: string) => text.slice(0, text.length / 2)],
    ['changed by hand', (text: string) => text.replace(KEPT.message, 'Autre chose.')],
    ['of nothing', () => 'null'],
    ['of another kind', () => '[1, 2]'],
    ['empty', () => ''],
  ])('is not taken when its text is %s', (_what, change) => {
    expect(isTaken(foldersOf(FILES), change(kept))).toBe(false);
  });
});
