import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { upToDate } from '../../src/app/run/freshness.ts';
import { openInventory } from '../../src/app/run/inventory.ts';
import { diskActs } from '../../src/doors/disk/disk-acts.ts';
import type { Sandbox } from './sandbox.ts';
import { changed, filesIn, HOME, sandbox, stampsIn } from './sandbox.ts';

describe('a sitting generated again', () => {
  let box: Sandbox;
  beforeAll(async () => {
    box = sandbox(5);
    cpSync(join(HOME, 'templates'), box.path('templates'), { recursive: true });
  });
  afterAll(() => box.remove());
  beforeEach(async () => {
    expect((await box.seance(['generer'])).code).toBe(0);
  });

  const report = (id: string): string => `data/${box.day}/rapports/00${id}.md`;

  it('writes nothing when nothing changed', async () => {
    const before = stampsIn(box.acts);
    const ran = await box.seance(['generer']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Rien n'a changé");
    expect(changed(before, stampsIn(box.acts))).toEqual([]);
  });

  it('looks at what files say, never at their dates', async () => {
    const before = stampsIn(box.acts);
    utimesSync(box.path(report('2')), new Date(), new Date());
    box.edit(report('2'), (text) => text.replace('---\n', '---\n# une remarque pour le service\n'));
    await box.seance(['generer']);
    expect(changed(before, stampsIn(box.acts))).toEqual([]);
  });

  it('writes again the one question whose prose changed', async () => {
    const before = stampsIn(box.acts);
    box.edit(report('2'), (text) => text.replace('Le conseil est invité', 'Le conseil est donc invité'));
    const ran = await box.seance(['generer']);
    expect(ran.out).toContain('1 question, 2 documents écrits');
    expect(changed(before, stampsIn(box.acts))).toEqual([
      '2/deliberation.champs.json',
      '2/deliberation.docx',
      '2/deliberation.pdf',
      'manifeste.json',
    ]);
  });

  it('gives the bytes of a whole run made elsewhere', async () => {
    box.edit(report('3'), (text) => text.replace('# Résumé\n', '# Résumé\n\nUn mot de plus.\n'));
    box.edit('data/registre.yaml', (text) => text.replace(/^( {6}- )M\. /mu, '$1Mme '));
    await box.seance(['generer', '--question', '3']);
    await box.seance(['generer', '--format', 'docx']);
    await box.seance(['generer']);
    await box.seance(['generer', '--sortie', 'ailleurs']);
    expect(changed(filesIn(box.acts), filesIn(box.path(`ailleurs/${box.day}`)))).toEqual([]);
    rmSync(box.path('ailleurs'), { recursive: true });
  });

  it('makes again what a template or the house style changes', async () => {
    const before = filesIn(box.acts);
    box.edit('templates/charte.yaml', (text) => text.replace('corps: 15,', 'corps: 16,'));
    const ran = await box.seance(['generer']);
    expect(ran.out).toContain('5 questions');
    const after = filesIn(box.acts);
    expect(changed(before, after).filter((name) => name.endsWith('deliberation.pdf'))).toHaveLength(5);
  });

  it('makes everything again with --tout, to the same bytes', async () => {
    const before = filesIn(box.acts);
    rmSync(join(box.acts, '1'), { recursive: true });
    const ran = await box.seance(['generer', '--tout']);
    expect(ran.out).toContain('1/5');
    expect(changed(before, filesIn(box.acts))).toEqual([]);
  });

  it('says of what is made again to the same bytes that it was', async () => {
    const all = await box.seance(['generer', '--tout']);
    expect(all.out).not.toContain("Rien n'a changé");
    expect(all.out).toMatch(/^12 documents refaits, identiques à ceux en place\.$/mu);
    const one = await box.seance(['generer', '--tout', '--question', '1', '--format', 'pdf']);
    expect(one.out).toMatch(/^1 document refait, identique à celui en place\.$/mu);
    writeFileSync(join(box.acts, '1/preuve-du-vote.txt'), 'autre');
    const side = await box.seance(['generer', '--tout', '--question', '1']);
    expect(side.out).toContain(
      '1 question dont seuls les fichiers qui accompagnent les documents ont changé',
    );
    rmSync(join(box.acts, '1/preuve-du-vote-modifie-1.txt'));
  });

  it('puts back a file that is gone, and keeps aside one that was changed by hand', async () => {
    const before = filesIn(box.acts);
    rmSync(join(box.acts, '1/deliberation.pdf'));
    writeFileSync(join(box.acts, '2/deliberation.docx'), 'signé');
    const ran = await box.seance(['generer']);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('avait été modifié à la main');
    const kept = join(box.acts, '2/deliberation-modifie-1.docx');
    expect(readFileSync(kept, 'utf8')).toBe('signé');
    rmSync(kept);
    expect(changed(before, filesIn(box.acts))).toEqual([]);
  });

  it('does not trust a manifest that was damaged', async () => {
    // Everything is made again each time: two questions are enough.
    const small = sandbox(2);
    expect((await small.seance(['generer'])).code).toBe(0);
    const before = filesIn(small.acts);
    for (const text of ['', '{', '[]', '{"fichiers":[{"chemin":"../../data/conseil.yaml"}]}']) {
      writeFileSync(join(small.acts, 'manifeste.json'), text);
      expect((await small.seance(['generer', '--purger'])).code).toBe(0);
      expect(changed(before, filesIn(small.acts))).toEqual([]);
    }
    expect(filesIn(small.path('data')).has('conseil.yaml')).toBe(true);
    small.remove();
  });

  it('keeps drafts and acts apart', async () => {
    const acts = filesIn(box.acts);
    expect((await box.seance(['generer', '--projet', '--question', '1', '--format', 'pdf'])).code).toBe(0);
    const both = filesIn(box.acts);
    expect(changed(acts, both)).toEqual([
      '1/deliberation-PROJET.champs.json',
      '1/deliberation-PROJET.pdf',
      '1/preuve-du-vote-PROJET.json',
      '1/preuve-du-vote-PROJET.txt',
      'manifeste.json',
    ]);
    const ran = await box.seance(['generer', '--purger']);
    expect(ran.out).toContain('1/deliberation-PROJET.pdf');
    expect(changed(acts, filesIn(box.acts))).toEqual([]);
  });

  describe('when a question is removed', () => {
    it('lists its files, and removes them only with --purger', async () => {
      const before = filesIn(box.acts);
      renameSync(box.path(report('4')), box.path('aside.md'));
      const listed = await box.seance(['generer']);
      expect(listed.out).toContain("5 anciens documents qu'aucune question ne donne plus");
      expect(listed.out).toContain('out/2025-03-27/4/deliberation.pdf');
      expect(filesIn(box.acts).has('4/deliberation.pdf')).toBe(true);
      mkdirSync(join(box.acts, 'notes'), { recursive: true });
      writeFileSync(join(box.acts, 'notes/a-moi.txt'), 'à moi');
      const purged = await box.seance(['generer', '--purger']);
      expect(purged.out).toContain('5 anciens documents retirés');
      const left = filesIn(box.acts);
      expect([...left.keys()].filter((name) => name.startsWith('4/'))).toEqual([]);
      expect(left.has('notes/a-moi.txt')).toBe(true);
      rmSync(join(box.acts, 'notes'), { recursive: true });
      renameSync(box.path('aside.md'), box.path(report('4')));
      await box.seance(['generer']);
      expect(changed(before, filesIn(box.acts))).toEqual([]);
    });

    it('does not make a question again for the files that it gave before', async () => {
      const before = readFileSync(box.path(report('4')), 'utf8');
      box.edit(report('4'), (text) =>
        text
          .replace(/^(?:deliberation|scrutin): .*\n/gmu, '')
          .replace(
            /^decision:\n(?: {2}.*\n)+/mu,
            'deliberations:\n' +
              '  - { numero: 2025/2025.00103, decision: [approuve le règlement] }\n' +
              '  - { numero: 2025/2025.00199, decision: [fixe les tarifs] }\n',
          ),
      );
      const written = await box.seance(['generer']);
      expect(written.out).toContain('1 question, 4 documents écrits');
      expect(written.out).toContain("3 anciens documents qu'aucune question ne donne plus");
      const held = diskActs(box.path('out'), String).hold(box.day);
      if (typeof held === 'string') throw new Error(held);
      const inventory = openInventory(held);
      held.release();
      const made = inventory.records.get('4/deliberation-1.pdf');
      expect(made).toBeDefined();
      expect(made && upToDate(inventory, made, ['pdf', 'docx'])).toHaveLength(8);
      writeFileSync(box.path(report('4')), before);
      await box.seance(['generer', '--purger']);
    });

    it('never removes a file that was changed by hand', async () => {
      renameSync(box.path(report('4')), box.path('aside.md'));
      writeFileSync(join(box.acts, '4/deliberation.pdf'), 'signé');
      const purged = await box.seance(['generer', '--purger']);
      expect(purged.out).toContain(
        "1 ancien document qu'aucune question ne donne plus, modifié à la main et laissé en place :",
      );
      expect(readFileSync(join(box.acts, '4/deliberation.pdf'), 'utf8')).toBe('signé');
      const listed = await box.seance(['generer']);
      expect(listed.out).toContain(
        "1 ancien document qu'aucune question ne donne plus (« --purger » le retire)",
      );
      renameSync(box.path('aside.md'), box.path(report('4')));
      rmSync(join(box.acts, '4/deliberation.pdf'));
    });
  });
});
