import { expect, it } from 'vitest';
import { judgeSeance } from '../../src/app/application.ts';
import { memoryFolders } from '../../src/app/memory-folders.ts';
import { decide } from '../../src/app/policy/decide.ts';
import { council, SEANCE, TEMPLATES, TODAY } from './council.ts';

const FILES = council(3);
const PRESENCES = `${SEANCE}/presences.yaml`;
const NAMES = [...(FILES['registre.yaml'] ?? '').matchAll(/(?:M\.|Mme) ([^,}\]\n]+)/gu)].map(
  ([, name]) => name,
);

/** The questions whose acts may be made when all but the first ten members leave after `question`. */
function made(mouvements: string): readonly string[] | string {
  const folders = memoryFolders(
    { ...FILES, [PRESENCES]: `absents: []\nprocurations: []\nmouvements: ${mouvements}\n` },
    TEMPLATES,
  );
  const decision = decide(judgeSeance(folders, SEANCE, { today: TODAY, etat: 'definitif' }));
  return decision.genre === 'make' ? decision.rapports.map(({ question }) => question) : decision.genre;
}

it('makes the acts voted before the quorum was lost, and holds back those from the loss on', () => {
  const leave = NAMES.slice(10).join(', ');
  expect(NAMES.length).toBeGreaterThan(20);
  expect(made(`[{ apres: 1, partent: [${leave}] }]`)).toEqual(['1']);
  expect(made(`[{ apres: 2, partent: [${leave}] }]`)).toEqual(['1', '2']);
  expect(made(`[{ pendant: [1, 2, 3], sortent: [${leave}] }]`)).toBe('forbidden');
});
