import { expect, it } from 'vitest';
import { judgeSeance, produceActes } from '../../src/app/application.ts';
import type { MemoryFolders } from '../../src/app/memory-folders.ts';
import { memoryFolders } from '../../src/app/memory-folders.ts';
import { memoryActs } from '../../src/app/memory-store.ts';
import { decide } from '../../src/app/policy/decide.ts';
import type { ActStore } from '../../src/app/store.ts';
import { council, SEANCE, TEMPLATES, TODAY } from './council.ts';

const FILES = council(3);
const REPORT = `${SEANCE}/rapports/002.md`;

/** Makes the acts of the sitting, as any door does; the questions of which some file changed. */
async function produce(folders: MemoryFolders, store: ActStore): Promise<readonly string[]> {
  const judged = judgeSeance(folders, SEANCE, { today: TODAY, etat: 'definitif' });
  const decision = decide(judged);
  if (decision.genre !== 'make') throw new Error(decision.genre);
  const placing = {
    ...{ formats: ['pdf', 'docx'] as const, tout: false, purger: false, store },
    isUnsure: judged.judgement.isUnsure,
  };
  const outcome = await produceActes(folders, decision, placing, {
    at: () => undefined,
    onWritten: () => undefined,
  });
  if (typeof outcome === 'string' || 'genre' in outcome) throw new Error('the acts must be made');
  expect(outcome.refused).toEqual([]);
  return outcome.written.map(({ question }) => question);
}

it('makes a sitting from texts to files without a disk, and again what changed alone', async () => {
  const folders = memoryFolders(FILES, TEMPLATES);
  const store = memoryActs();
  expect(await produce(folders, store)).toEqual(['1', '2', '3']);
  expect([...store.filesOf(SEANCE).keys()]).toContain('2/deliberation.pdf');
  expect(await produce(folders, store)).toEqual([]);
  folders.change(REPORT, (FILES[REPORT] ?? '').replace('# Exposé\n', '# Exposé\n\nUne phrase de plus.\n'));
  expect(await produce(folders, store)).toEqual(['2']);
});
