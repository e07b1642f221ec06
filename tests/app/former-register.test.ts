import { expect, it } from 'vitest';
import { judgeSeance, produceActes } from '../../src/app/application.ts';
import type { MemoryFolders } from '../../src/app/memory-folders.ts';
import { memoryFolders } from '../../src/app/memory-folders.ts';
import { memoryActs } from '../../src/app/memory-store.ts';
import { decide } from '../../src/app/policy/decide.ts';
import type { ActStore } from '../../src/app/store.ts';
import { council, SEANCE, TEMPLATES, TODAY } from './council.ts';

const FILES = council(2);
const LATER = '2025-04-03';

/** The files of the council with another sitting, later, of which only the date matters here. */
const FOLLOWED = {
  ...FILES,
  [`${LATER}/seance.yaml`]: (FILES[`${SEANCE}/seance.yaml`] ?? '').replace(SEANCE, LATER),
};

async function produce(folders: MemoryFolders, store: ActStore, tout = false) {
  const judged = judgeSeance(folders, SEANCE, { today: TODAY, etat: 'definitif' });
  const decision = decide(judged);
  if (decision.genre !== 'make') throw new Error(decision.genre);
  const placing = {
    ...{ formats: ['pdf'] as const, tout, purger: false, store },
    isUnsure: judged.judgement.isUnsure,
  };
  const outcome = await produceActes(folders, decision, placing, {
    at: () => undefined,
    onWritten: () => undefined,
  });
  if (typeof outcome === 'string' || 'genre' in outcome) throw new Error('the acts must be made');
  return { written: outcome.written.map(({ question }) => question), said: outcome.kept };
}

const REGISTRE = FILES['registre.yaml'] ?? '';

/** The register with the mandate of the first member that has one written otherwise. */
const moved = REGISTRE.replace(/mandat: ([^,}\n]+)/u, 'mandat: Ancien élu de la commune');

it('leaves the acts of a former sitting as they are when the register moved on, and says so', async () => {
  expect(moved).not.toBe(REGISTRE);
  const folders = memoryFolders(FOLLOWED, TEMPLATES);
  const store = memoryActs();
  expect((await produce(folders, store)).written).toEqual(['1', '2']);
  const before = new Map(store.filesOf(SEANCE));
  folders.change('registre.yaml', moved);
  const again = await produce(folders, store);
  expect(again.written).toEqual([]);
  expect(again.said.join(' ')).toMatch(/registre a changé depuis cette séance.*questions n°1.*2/u);
  expect(store.filesOf(SEANCE)).toEqual(before);
  expect((await produce(folders, store, true)).written).not.toEqual([]);
});

it('makes those of the last sitting again, since the register is being set right', async () => {
  const folders = memoryFolders(FILES, TEMPLATES);
  const store = memoryActs();
  await produce(folders, store);
  folders.change('registre.yaml', moved);
  const again = await produce(folders, store);
  expect(again.written).toEqual(['1', '2']);
  expect(again.said).toEqual([]);
});

it('makes again what changed in the sitting itself, whether others followed or not', async () => {
  const folders = memoryFolders(FOLLOWED, TEMPLATES);
  const store = memoryActs();
  await produce(folders, store);
  const path = `${SEANCE}/rapports/002.md`;
  folders.change(path, (FILES[path] ?? '').replace('# Exposé\n', '# Exposé\n\nUne phrase de plus.\n'));
  expect((await produce(folders, store)).written).toEqual(['2']);
});
