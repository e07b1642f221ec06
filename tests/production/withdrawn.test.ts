import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from './sandbox.ts';
import { changed, filesIn, sandbox } from './sandbox.ts';

let box: Sandbox;
/** One format is enough: that of a file has no part in what becomes of it. */
const generer = (...argv: readonly string[]) => box.seance(['generer', '--format', 'pdf', ...argv]);

beforeAll(async () => {
  box = sandbox(4);
  expect((await generer()).code).toBe(0);
  box.keep('data', 'out');
});
afterAll(() => box.remove());
beforeEach(() => {
  box.restore('data', 'out');
});

const seanceYaml = (): string => `data/${box.day}/seance.yaml`;
const report = (id: string): string => `data/${box.day}/rapports/00${id}.md`;
const EXTRACT = 'out/2025-03-27/3/deliberation.pdf';
const filesOf = (question: string): readonly string[] =>
  [...filesIn(box.acts).keys()].filter((name) => name.startsWith(`${question}/`));

/** What a secretary writes when question 3 is not taken. */
const EVENTS: Readonly<Record<string, (text: string) => string>> = {
  'withdrawn when it was called': (text) =>
    text.replace('retirees: [', 'retirees: [{ questions: 3, motif: à la demande du rapporteur }, '),
  'put off when it was called': (text) =>
    text.replace('reportees: [', 'reportees: [{ questions: 3, au: 2025-05-15, motif: étude }, '),
  'withdrawn before it was called': (text) =>
    text
      .replace('retirees: [', 'retirees: [{ questions: 3, motif: à la demande du rapporteur }, ')
      .replace('ordre_de_passage: [1, 2, 4, 3]', 'ordre_de_passage: [1, 2, 4]'),
};

/** A report without what says that it was voted. */
const withoutVote = (text: string): string => text.replace(/^(?:deliberation|scrutin): .*\n/gmu, '');

describe.each(Object.entries(EVENTS))('a question %s after its acts were written', (_name, event) => {
  beforeEach(() => {
    box.edit(seanceYaml(), event);
    box.edit(report('3'), withoutVote);
    // Nobody leaves after the last question that is called.
    box.edit(`data/${box.day}/presences.yaml`, (text) => text.replaceAll('apres: 4', 'apres: 2'));
  });

  it('leaves files that are listed, and kept', async () => {
    const before = filesIn(box.acts);
    const ran = await generer();
    expect(ran.err).not.toContain('erreur');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(`qu'aucune question ne donne plus (« --purger » les retire)`);
    expect(ran.out).toContain(EXTRACT);
    expect(filesOf('3')).toEqual([...before.keys()].filter((name) => name.startsWith('3/')));
    expect((await generer()).out).toContain(EXTRACT);
  });

  it('leaves files that --purger removes, and no others', async () => {
    await generer();
    const before = filesIn(box.acts);
    const purged = await generer('--purger');
    expect(purged.code).toBe(0);
    expect(purged.out).toContain('retirés');
    const gone = changed(before, filesIn(box.acts)).filter((name) => name !== 'manifeste.json');
    expect(gone).toEqual([...before.keys()].filter((name) => name.startsWith('3/')));
    expect((await generer()).out).not.toContain(EXTRACT);
  });

  it('is told to give no act when it is asked for', async () => {
    const ran = await generer('--question', '3');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/La question « 3 » a été (?:retirée|reportée) : aucun acte ne lui est fait\.\n/u);
  });
});

describe('a question that is taken back', () => {
  it('finds its acts where they were, and lists none', async () => {
    const before = filesIn(box.acts);
    const [, event] = Object.entries(EVENTS)[0] ?? [];
    box.edit(seanceYaml(), event ?? String);
    box.edit(report('3'), withoutVote);
    await generer();
    box.restore('data');
    const ran = await generer();
    expect(ran.out).not.toContain('ancien');
    expect(changed(before, filesIn(box.acts))).toEqual([]);
  });
});

describe('a question of which nothing is sure', () => {
  it('keeps its files when it is said withdrawn and its report says voted', async () => {
    const there = filesOf('3');
    box.edit(seanceYaml(), EVENTS['withdrawn when it was called'] ?? String);
    for (const argv of [[], ['--question', '1'], ['--projet']]) {
      const ran = await generer(...argv, '--purger');
      expect(ran.out).not.toContain(EXTRACT);
      expect(filesOf('3').filter((name) => !name.includes('PROJET'))).toEqual(there);
    }
  });

  it('keeps its files when its report no longer reads, even from drafts made meanwhile', async () => {
    const there = filesOf('3');
    box.edit(report('3'), (text) => text.replace('---', '"---'));
    for (const argv of [[], ['--question', '1'], ['--projet']]) {
      const ran = await generer(...argv, '--purger');
      expect(ran.out).not.toContain(EXTRACT);
      expect(filesOf('3').filter((name) => !name.includes('PROJET'))).toEqual(there);
    }
  });
});

describe('a sitting of which every question was withdrawn', () => {
  it('says that there is no act to make', async () => {
    box.edit(seanceYaml(), (text) =>
      text.replace('retirees: [', 'retirees: [{ questions: [1 à 4], motif: faute de quorum }, '),
    );
    for (const id of ['1', '2', '3', '4']) box.edit(report(id), withoutVote);
    const ran = await generer();
    expect(ran.out).toContain("Aucune question de la séance ne donne d'acte.");
    expect(ran.out).toContain(EXTRACT);
  });
});
