import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-21';

describe(CODE, () => {
  it('points at what says that a withdrawn question was voted', () => {
    const retiree = 'seance.yaml: { retirees: [{ questions: 2 }] }\n';
    expect(seule(retiree, CODE).path).toEqual(['rapports', '2', 'deliberation']);
    const sans = (reste: string): string => `${retiree}rapports/2.md: { deliberation: , ${reste} }`;
    expect(seule(sans('scrutin: { contre: [Paul SIMONET] }'), CODE).path).toEqual([
      ...['rapports', '2', 'scrutin', 'contre', 0],
    ]);
    expect(seule(sans("scrutin: { annonce: { resultat: adopté à l'unanimité } }"), CODE).message).toBe(
      'La question n°2 est dite retirée, mais son rapport porte un résultat annoncé.',
    );
    expect(faults(sans('titre: Un règlement'), CODE)).toEqual([]);
  });

  it('lets no other rule on votes judge a question that was not taken', () => {
    const faux = 'rapports/2.md: { deliberation: , nature: nomination }';
    expect(faults(faux, 'VOTE-13')).toHaveLength(1);
    expect(faults(`seance.yaml: { reportees: [{ questions: 2 }] }\n${faux}`, 'VOTE-13')).toEqual([]);
  });
});
