import { expect, it } from 'vitest';
import { dits } from './dits.ts';

const BLOC = 'seance.yaml: { votes_en_bloc: [{ questions: [2, 1] }] }';

it('tells in the minutes that several questions were put to one vote, and keeps the count of each act', () => {
  const pv = dits(BLOC).document('proces-verbal');
  expect(pv.match(/Les questions n°1, 2 sont mises aux voix ensemble, par un seul vote\./gu)).toHaveLength(1);
  expect(pv.match(/La question est mise aux voix avec la question n°1\./gu)).toHaveLength(1);
  expect(dits(BLOC).extrait()).toBe(dits('{}').extrait());
});

it('tells in the minutes who takes the pen, and who takes it back', () => {
  const pv = dits(
    'seance.yaml: { autres_secretaires: [{ questions: [2], secretaire: Odile RENARD }] }',
  ).document('proces-verbal');
  const relais = [...pv.matchAll(/Secrétariat de la séance, à partir de cette question : (.*)/gu)];
  expect(relais.map(([, nom]) => nom)).toEqual(['Mme Odile RENARD', 'M. Bruno CARLIER']);
  expect(dits('{}').document('proces-verbal')).not.toContain('Secrétariat de la séance, à partir');
});
