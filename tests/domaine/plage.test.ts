import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plage } from '../../src/domaine/plage.ts';
import { absences, contient, coupees, jointes, moins } from '../../src/domaine/plage.ts';

const NOMBRE = 20;
const rang = fc.integer({ min: 0, max: NOMBRE - 1 });
const plage = fc.tuple(rang, rang).map(([a, b]): Plage => ({ debut: Math.min(a, b), fin: Math.max(a, b) }));
const plages = fc.array(plage, { maxLength: 6 });
const RANGS = Array.from({ length: NOMBRE }, (_, indice) => indice);

/** The ranks that `dites` hold, whatever their order. */
const ensemble = (dites: readonly Plage[]): readonly number[] =>
  RANGS.filter((indice) => contient(dites, indice));

describe('jointes', () => {
  it('garde les mêmes rangs en plages triées, disjointes et séparées', () => {
    fc.assert(
      fc.property(plages, (dites) => {
        const lues = jointes(dites);
        expect(ensemble(lues)).toEqual(ensemble(dites));
        lues.slice(1).forEach((suivante, indice) => {
          expect(suivante.debut).toBeGreaterThan((lues[indice]?.fin ?? 0) + 1);
        });
      }),
    );
  });
});

describe('absences', () => {
  it('est le complément des présences', () => {
    fc.assert(
      fc.property(plages, (dites) => {
        const presences = jointes(dites);
        const complement = absences(presences, NOMBRE);
        expect(ensemble(complement)).toEqual(RANGS.filter((indice) => !contient(presences, indice)));
        expect(absences(complement, NOMBRE)).toEqual(presences);
      }),
    );
  });

  it('couvre toute la séance de qui n’est jamais là', () => {
    expect(absences([], 5)).toEqual([{ debut: 0, fin: 4 }]);
    expect(absences([{ debut: 0, fin: 4 }], 5)).toEqual([]);
  });
});

describe('moins et coupees', () => {
  it('retire exactement les sorties', () => {
    fc.assert(
      fc.property(plages, plages, (dites, sorties) => {
        const attendu = RANGS.filter((indice) => contient(dites, indice) && !contient(sorties, indice));
        expect(ensemble(moins(jointes(dites), sorties))).toEqual(attendu);
      }),
    );
  });

  it('coupe aux bornes', () => {
    fc.assert(
      fc.property(plages, plage, (dites, borne) => {
        const attendu = RANGS.filter((indice) => contient(dites, indice) && contient([borne], indice));
        expect(ensemble(coupees(dites, borne))).toEqual(attendu);
      }),
    );
  });
});
