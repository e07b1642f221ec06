import { expect, it } from 'vitest';
import { judgeSeance } from '../../src/app/application.ts';
import { memoryFolders } from '../../src/app/memory-folders.ts';
import { decide } from '../../src/app/policy/decide.ts';
import { documentHindrances } from '../../src/app/policy/hindrances.ts';
import { openSeance } from '../../src/app/seance/open-seance.ts';
import { council, SEANCE, TEMPLATES, TODAY } from '../app/council.ts';
import { BASE } from '../check/base.ts';
import { dits } from './dits.ts';

it.each([
  'rapporteur:',
  'rapporteur: ""',
  'rapporteur: à désigner',
])('sends the convocation while « %s » stands, and makes no act', (blank) => {
  const files = { ...council(3) };
  const path = `${SEANCE}/rapports/002.md`;
  files[path] = (files[path] ?? '').replace(/^rapporteur:.*$/mu, blank);
  const folders = memoryFolders(files, TEMPLATES);
  const opened = openSeance(folders, SEANCE);
  expect(opened.faults).toEqual([]);
  expect(opened.dossier?.rapports['2' as never]).toMatchObject({ rapporteur: '' });
  expect(documentHindrances(['convocation', 'feuille-de-presence'], opened, 'definitif').isForbidden).toBe(
    false,
  );
  const decision = decide(judgeSeance(folders, SEANCE, { today: TODAY, etat: 'definitif' }));
  expect(decision).toMatchObject({
    genre: 'make',
    leftOut: [{ question: '2', faults: [{ code: 'RAPP-36' }] }],
  });
});

it('prints the title on the agenda, and leaves the name out', () => {
  expect(BASE['rapports/2.md']).toContain('rapporteur: ');
  const agenda = dits('rapports/2.md: { titre: Règlement des salles, rapporteur: à désigner }').document(
    'convocation',
  );
  expect(agenda).toContain('Règlement des salles');
  expect(agenda).not.toContain('non tenu');
  expect(agenda).not.toContain('M./Mme');
});
