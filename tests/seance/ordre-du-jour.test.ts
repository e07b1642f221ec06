import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enPlages,
  ordreDuJour,
  questionsConnues,
  questionsDeplacees,
  sortDe,
} from '../../src/domaine/ordre-du-jour.ts';
import type { IdQuestion } from '../../src/domaine/seance.ts';
import { scrutin, seance } from '../domaine/dossier-fictif.ts';
import { q } from '../question.ts';

const suite = (nombre: number): readonly IdQuestion[] =>
  Array.from({ length: nombre }, (_, rang) => q(String(rang + 1)));

describe('the agenda', () => {
  it('is the order of passage less what was added, when it is not written', () => {
    const ajoutees = [{ questions: [q('3')], motif: 'urgence', vote: scrutin() }];
    expect(ordreDuJour(seance(['1', '2', '3']))).toEqual(['1', '2', '3']);
    expect(ordreDuJour(seance(['1', '2', '3'], { ajoutees }))).toEqual(['1', '2']);
  });

  it('knows the questions that were not called, after the others', () => {
    const tenue = seance(['2', '1'], {
      ordre_du_jour: [q('1'), q('2'), q('3')],
      retirees: [{ questions: [q('3')] }],
    });
    expect(questionsConnues(tenue)).toEqual(['2', '1', '3']);
    expect(sortDe(tenue, q('3')).genre).toBe('retiree');
    expect(sortDe(tenue, q('1')).genre).toBe('examinee');
  });

  it('names the one question that was moved, wherever it went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), fc.nat(), (nombre, de, vers) => {
        const ordre = suite(nombre);
        const place = de % nombre;
        const reste = ordre.filter((_, rang) => rang !== place);
        const passage = reste.toSpliced(vers % nombre, 0, ...ordre.slice(place, place + 1));
        const deplacees = questionsDeplacees(seance(passage, { ordre_du_jour: ordre }));
        const inchange = passage.join() === ordre.join();
        expect(deplacees).toHaveLength(inchange ? 0 : 1);
      }),
    );
  });

  it('moves as few questions as explain the order of passage', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...suite(12)], { minLength: 1 }), (passage) => {
        const ordre = suite(12);
        const deplacees = new Set(questionsDeplacees(seance(passage, { ordre_du_jour: ordre })));
        const restees = passage.filter((question) => !deplacees.has(question)).map(Number);
        expect(restees).toEqual(restees.toSorted((a, b) => a - b));
        expect(restees.length).toBeGreaterThan(0);
      }),
    );
  });

  it('draws together questions that follow one another, from three on', () => {
    expect(enPlages([q('1'), q('2'), q('3'), q('5'), q('4'), q('8/a'), q('9'), q('10')])).toBe(
      '1 à 3, 5, 4, 8/a, 9, 10',
    );
    expect(enPlages([])).toBe('');
  });
});
