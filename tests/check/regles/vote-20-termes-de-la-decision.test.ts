import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-20';

describe(CODE, () => {
  const decision = (point: string, scrutin = 'contre: [Paul SIMONET]', reste = ''): string =>
    `${reste}\nrapports/2.md: { scrutin: { ${scrutin} }, decision: [approuve le plan, "${point}"] }`;

  it.each([
    ["décide, à l'unanimité, d'appliquer ce tarif", "à l'unanimité"],
    ['approuve unanimement le règlement', 'unanimement'],
    ['adopte à l’unanimité des suffrages exprimés le règlement', 'à l’unanimité'],
    ['approuve par 14 voix pour le règlement', '14 voix pour'],
    ['approuve, par 13 voix pour et 2 voix contre, le règlement', '2 voix contre'],
    ['approuve (13 voix pour, 1 contre, 3 abstentions) le règlement', '3 abstentions'],
  ])('refuses "%s" where one voice is against', (point, ecrit) => {
    const fault = seule(decision(point), CODE);
    expect(fault).toMatchObject({ severity: 'erreur', written: ecrit });
    expect(fault.path).toEqual(['rapports', '2', 'decision', 1]);
    expect(fault.message).toContain('13 pour, 1 contre, 0 abstention');
  });

  it('refuses a majority where all were for', () => {
    expect(seule(decision('approuve à la majorité le règlement', ''), CODE).severity).toBe('erreur');
    expect(faults(decision('approuve à la majorité le règlement'), CODE)).toEqual([]);
  });

  it.each([
    "suit l'avis rendu à l'unanimité par la commission n°2",
    "prend en compte le vote du bureau, acquis à l'unanimité",
    'dit que le comité syndical décide à la majorité des deux tiers',
    'approuve, par 13 voix pour et 1 voix contre, le règlement',
    'attribue 14 voix au délégué',
  ])('says nothing of "%s"', (point) => {
    expect(faults(decision(point), CODE)).toEqual([]);
  });

  it('takes unanimity where nobody is against, as the house means it', () => {
    const point = "décide, à l'unanimité, d'appliquer ce tarif";
    expect(faults(decision(point, ''), CODE)).toEqual([]);
    const abstention = 'abstentions: [Paul SIMONET]';
    expect(seule(decision(point, abstention), CODE).severity).toBe('avertissement');
    expect(
      faults(decision(point, abstention, 'conseil.yaml: { unanimite: suffrages exprimés }'), CODE),
    ).toEqual([]);
  });
});
