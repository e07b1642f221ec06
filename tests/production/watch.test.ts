import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changed, filesIn, sandbox } from './sandbox.ts';

it('makes the acts again each time a file is saved, until it is stopped', async () => {
  const box = sandbox(2);
  const stop = new AbortController();
  let printed = '';
  let wake: () => void = () => undefined;
  const out = (text: string): void => {
    printed += text;
    wake();
  };
  const printedOnce = async (times: number): Promise<void> => {
    while (printed.split('surveillée').length - 1 < times)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  const watching = box.seance(['surveiller', '--format', 'docx'], { stop: stop.signal, out });
  await printedOnce(1);
  const first = filesIn(box.acts);
  const report = `data/${box.day}/rapports/002.md`;
  box.edit(report, (text) => text.replace('Le conseil est invité', 'Le conseil est donc invité'));
  await printedOnce(2);
  const second = filesIn(box.acts);
  expect(changed(first, second)).toEqual(['2/deliberation.docx', 'manifeste.json']);
  // As editors save: a file written aside, then renamed.
  writeFileSync(
    box.path('neuf.md'),
    filesIn(join(box.folder, 'data')).get(`${box.day}/rapports/001.md`) ?? '',
  );
  box.edit('neuf.md', (text) => text.replace('Le conseil est invité', 'Le conseil est ici invité'));
  renameSync(box.path('neuf.md'), box.path(`data/${box.day}/rapports/001.md`));
  await printedOnce(3);
  expect(changed(second, filesIn(box.acts))).toEqual(['1/deliberation.docx', 'manifeste.json']);
  // A house that gets its templates while its sitting is watched.
  const third = filesIn(box.acts);
  mkdirSync(box.path('templates/deliberation'), { recursive: true });
  writeFileSync(box.path('templates/deliberation/formule.hbs'), '{{conseil.leOrganeEnTete}} :\n');
  await printedOnce(4);
  expect(changed(third, filesIn(box.acts))).toEqual([
    '1/deliberation.docx',
    '2/deliberation.docx',
    'manifeste.json',
  ]);
  stop.abort();
  expect((await watching).code).toBe(0);
  box.remove();
});
