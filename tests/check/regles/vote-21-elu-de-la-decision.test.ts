import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-21';

describe(CODE, () => {
  const election = (point: string, pour = 'Odile RENARD'): string => `rapports/2.md:
  nature: nomination
  decision: ["${point}"]
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: ${pour}, voix: 9 }, { pour: Noé QUENTIN, voix: 5 }], blancs: 0, nuls: 0 }] }`;

  it.each([
    'désigne M. Noé QUENTIN délégué',
    'élit Noé QUENTIN vice-président',
    'désigne Madame Odile RENAUD déléguée',
  ])('refuses "%s" where another is elected', (point) => {
    const fault = seule(election(point), CODE);
    expect(fault).toMatchObject({ severity: 'erreur', path: ['rapports', '2', 'decision', 0] });
    expect(fault.message).toContain('le dépouillement élit Odile RENARD');
  });

  it.each([
    'désigne Mme Odile RENARD déléguée',
    'désigne Madame Odile RENARD titulaire et M. Noé QUENTIN suppléant',
    'désigne [élu](#elu) délégué',
    'désigne son délégué au syndicat du Val de Brume',
    'approuve le rapport de M. Noé QUENTIN',
  ])('says nothing of "%s"', (point) => {
    expect(faults(election(point), CODE)).toEqual([]);
  });

  it('takes a list named after its head for a list, whose members the decision names', () => {
    expect(
      faults(election('proclame adjoints M. Noé QUENTIN et Mme Odile RENARD', 'Liste QUENTIN'), CODE),
    ).toEqual([]);
  });

  it('takes someone from outside the register by the name that the rounds write', () => {
    expect(faults(election('désigne Mme Léa DUBREUIL', 'Mme Léa DUBREUIL'), CODE)).toEqual([]);
    expect(faults(election('désigne Madame Léa DUBREUIL', 'Léa DUBREUIL'), CODE)).toEqual([]);
    expect(seule(election('désigne Mme Léa DUBREUILLE', 'Mme Léa DUBREUIL'), CODE).written).toBe(
      'Mme Léa DUBREUILLE',
    );
  });
});
