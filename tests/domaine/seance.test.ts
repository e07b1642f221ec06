import { describe, expect, it } from 'vitest';
import { presidenceA, rangs } from '../../src/domaine/seance.ts';
import { q } from '../question.ts';
import { seance } from './dossier-fictif.ts';

describe('seance', () => {
  it('place chaque question à son rang de passage', () => {
    expect([...rangs(seance(['6.10', '6.2', '8/a']))]).toEqual([
      ['6.10', 0],
      ['6.2', 1],
      ['8/a', 2],
    ]);
  });

  it('fait présider par un autre les questions dites, et elles seules', () => {
    const autresPresidences = [{ questions: [q('2'), q('3')], presidence: 'Camille BB' }];
    const tenue = seance(['1', '2', '3', '4'], { autres_presidences: autresPresidences });
    expect(tenue.ordre_de_passage.map((question) => presidenceA(tenue, question))).toEqual([
      'Camille AA',
      'Camille BB',
      'Camille BB',
      'Camille AA',
    ]);
  });
});
