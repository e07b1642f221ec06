import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decompte, VoixNommee } from '../../src/domaine/scrutin.ts';
import { decompte, estAdopte, estUnanime, suffragesExprimes } from '../../src/domaine/scrutin.ts';
import { scrutin } from './dossier-fictif.ts';

const voix = (nombre: number, qui = 'AA'): VoixNommee => ({ elu: `Camille ${qui}`, voix: nombre });

const compte = (reste: Partial<Decompte>): Decompte => ({
  pour: 0,
  contre: 0,
  abstentions: 0,
  ne_votent_pas: 0,
  blancs: 0,
  nuls: 0,
  ...reste,
});

describe('decompte d’un scrutin ouvert', () => {
  it('met au compte du « pour » qui n’a rien dit', () => {
    expect(decompte(scrutin(), 101)).toEqual(compte({ pour: 101 }));
  });

  it('compte la voix de chacun et celle du pouvoir qu’il porte', () => {
    const dit = scrutin({
      contre: [voix(2), voix(1, 'BB')],
      abstentions: [voix(1, 'CC')],
      ne_votent_pas: [voix(2, 'DD')],
    });
    expect(decompte(dit, 20)).toEqual(compte({ pour: 14, contre: 3, abstentions: 1, ne_votent_pas: 2 }));
  });

  it('se retrouve toujours en entier', () => {
    const petit = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(
        petit,
        petit,
        petit,
        fc.integer({ min: 6, max: 200 }),
        (contre, abstention, refus, total) => {
          const lu = decompte(
            scrutin({
              contre: [voix(contre)],
              abstentions: [voix(abstention, 'BB')],
              ne_votent_pas: [voix(refus, 'CC')],
            }),
            total,
          );
          expect(lu.pour + lu.contre + lu.abstentions + lu.ne_votent_pas).toBe(total);
        },
      ),
    );
  });

  it('ne compte personne où l’on ne vote pas', () => {
    const lu = decompte(scrutin({ mode: 'sans-vote' }), 50);
    expect(lu.pour).toBe(0);
    expect(estAdopte(lu, 'sans-vote', false)).toBe(true);
  });
});

describe('decompte d’un scrutin secret', () => {
  const secret = (pour: number, contre: number, blancs = 0, nuls = 0) =>
    scrutin({
      mode: 'secret',
      tours: [
        { suffrages: [{ pour: 'Pour', voix: 1 }], blancs: 0, nuls: 0 },
        {
          suffrages: [
            { pour: 'Pour', voix: pour },
            { pour: 'contre', voix: contre },
          ],
          blancs,
          nuls,
        },
      ],
    });

  it('tient au dernier tour', () => {
    expect(decompte(secret(60, 40, 2, 1), 103)).toEqual(compte({ pour: 60, contre: 40, blancs: 2, nuls: 1 }));
  });

  it('tient pour abstentions les bulletins qui manquent', () => {
    expect(decompte(secret(60, 40), 105).abstentions).toBe(5);
  });

  it('ne laisse aux suffrages exprimés ni blancs, ni nuls', () => {
    expect(suffragesExprimes(decompte(secret(60, 40, 2, 1), 103))).toBe(100);
  });
});

describe('estAdopte', () => {
  it('demande plus de la moitié des suffrages exprimés, abstentions mises à part', () => {
    expect(estAdopte(compte({ pour: 2, contre: 1, abstentions: 90 }), 'ordinaire', false)).toBe(true);
    expect(estAdopte(compte({ pour: 1, contre: 2, abstentions: 90 }), 'ordinaire', true)).toBe(false);
  });

  it('donne raison au côté de la présidence en cas de partage, sauf au scrutin secret', () => {
    const partage = compte({ pour: 50, contre: 50 });
    expect(estAdopte(partage, 'ordinaire', true)).toBe(true);
    expect(estAdopte(partage, 'public', true)).toBe(true);
    expect(estAdopte(partage, 'ordinaire', false)).toBe(false);
    expect(estAdopte(partage, 'secret', true)).toBe(false);
  });
});

describe('estUnanime', () => {
  it('ne souffre ni opposition, ni abstention, ni refus, ni blanc, ni nul', () => {
    expect(estUnanime(compte({ pour: 101 }))).toBe(true);
    for (const sens of ['contre', 'abstentions', 'ne_votent_pas', 'blancs', 'nuls'] as const) {
      expect(estUnanime(compte({ pour: 101, [sens]: 1 }))).toBe(false);
    }
  });

  it('demande au moins une voix', () => {
    expect(estUnanime(compte({}))).toBe(false);
  });
});
