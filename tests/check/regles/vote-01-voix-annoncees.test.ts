import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-01';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  const annonce = (chiffres: string): string =>
    vote(`annonce: { resultat: adopté à l'unanimité, ${chiffres} }`);

  it('holds the announced figures against the count', () => {
    const fault = seule(annonce('pour: 13, contre: 0, abstentions: 1'), CODE);
    expect(fault.message).toBe(
      'À la question n°2, le résultat annoncé est 13 pour et 1 abstention, le décompte donne 14 pour et 0 abstention (12 présents + 2 procurations = 14 voix).',
    );
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'annonce', 'pour']);
    expect(fault.related).toHaveLength(1);
    expect(faults(annonce('pour: 14, contre: 0, abstentions: 0'), CODE)).toEqual([]);
  });

  it('counts those who would not vote as abstaining', () => {
    expect(
      faults(
        vote(
          'ne_votent_pas: [Paul SIMONET], annonce: { resultat: adopté à la majorité, pour: 13, abstentions: 1 }',
        ),
        CODE,
      ),
    ).toEqual([]);
  });

  it('leaves a gap of interested voices, and a ballot that cannot be counted, to their rules', () => {
    expect(faults(annonce('pour: 13, interesses: 1'), CODE)).toEqual([]);
    expect(
      faults(
        vote('contre: [Rose THOMAS], annonce: { resultat: adopté à la majorité, pour: 14, contre: 0 }'),
        CODE,
      ),
    ).toEqual([]);
  });

  it('points at the proxies without a voice when the gap is theirs', () => {
    const morte =
      'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Hugo LEROUX }, { de: Hugo LEROUX, a: Inès GUYOT }] }\n';
    const fault = seule(`${morte}${annonce('pour: 14')}rapports/1.md: { scrutin: { annonce: } }`, CODE);
    expect(fault.related?.map(({ path }) => path)).toEqual([['presences', 'procurations', 0]]);
  });

  it('takes refusals to vote announced apart, or among the abstentions, and no other figure', () => {
    const dit = (annonce: string): string =>
      `rapports/2.md: { scrutin: { abstentions: [Serge VALLET], ne_votent_pas: [Paul SIMONET], annonce: { resultat: adopté à la majorité, pour: 12, ${annonce} } } }`;
    expect(faults(dit('abstentions: 1'), CODE)).toEqual([]);
    expect(faults(dit('abstentions: 1, ne_votent_pas: 1'), CODE)).toEqual([]);
    expect(faults(dit('abstentions: 2'), CODE)).toEqual([]);
    expect(seule(dit('abstentions: 2, ne_votent_pas: 1'), CODE).message).toContain('2 abstention');
    expect(seule(dit('abstentions: 1, ne_votent_pas: 0'), CODE).message).toContain('0 refus de vote');
  });
});
