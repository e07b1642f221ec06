import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-01';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  const deux = procurations('{ de: Luc OLIVIER, a: Maud PERRIN }, { de: Hugo LEROUX, a: Maud PERRIN }');

  it('names both givers and only the questions where the proxies meet', () => {
    const fault = seule(deux, CODE);
    expect(fault.message).toBe(
      "Mme Maud PERRIN porte déjà la procuration de M. Luc OLIVIER à la question n°1 et à la question n°2 : celle de M. Hugo LEROUX n'y donne pas de voix, un membre ne peut en porter qu'une.",
    );
    expect(fault.severity).toBe('erreur');
    expect(fault.path).toEqual(['presences', 'procurations', 1, 'a']);
    expect(fault.related?.[0]?.path).toEqual(['presences', 'procurations', 0]);
  });

  const le = (date: string): string => `${deux}\nseance.yaml: { date: ${date} }`;

  it.each([
    '2020-04-02',
    '2020-08-30',
    '2020-11-16',
    '2021-09-30',
    '2021-11-11',
    '2022-07-31',
  ])('lets a holder carry two on %s, under the emergency laws', (date) => {
    expect(faults(le(date), CODE)).toEqual([]);
  });

  it.each([
    '2020-03-23',
    '2020-09-10',
    '2021-10-01',
    '2021-11-10',
    '2022-08-01',
  ])('wants one on %s, between them', (date) => {
    expect(seule(le(date), CODE).severity).toBe('erreur');
  });

  it('finds a third proxy under the emergency laws, and names the two that are carried', () => {
    const trois = procurations(
      '{ de: Luc OLIVIER, a: Maud PERRIN }, { de: Hugo LEROUX, a: Maud PERRIN }, { de: Rose THOMAS, a: Maud PERRIN }',
    );
    const fault = seule(`${trois}\nseance.yaml: { date: 2021-03-11 }`, CODE);
    expect(fault.message).toContain('un membre ne peut en porter que deux'.replace('deux', '2'));
    expect(fault.related).toHaveLength(2);
    expect(fault.law).toContainEqual(
      expect.objectContaining({ texte: 'loi n° 2020-1379 du 14 novembre 2020' }),
    );
  });

  it('does not judge by a law that it does not know, until the data say it', () => {
    expect(seule(le('2020-11-02'), CODE).severity).toBe('avertissement');
    const ouvert = `${deux}\nconseil.yaml: { collectivite: { nature: syndicat mixte ouvert }`;
    expect(seule(`${ouvert} }`, CODE).severity).toBe('avertissement');
    expect(faults(`${ouvert}, statuts: { procurations_par_membre: 2 } }`, CODE)).toEqual([]);
    expect(seule(`${ouvert}, statuts: { procurations_par_membre: 1 } }`, CODE).severity).toBe('erreur');
  });

  it('lets a holder carry two, one after the other', () => {
    expect(
      faults(
        procurations('{ de: Hugo LEROUX, a: Maud PERRIN }, { de: Denise DELORME, a: Maud PERRIN }'),
        CODE,
      ),
    ).toEqual([]);
  });
});
