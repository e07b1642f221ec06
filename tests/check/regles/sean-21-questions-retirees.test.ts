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

  it.each([
    'retirees: [{ questions: 2, motif: à la demande du rapporteur }]',
    'reportees: [{ questions: 2, au: 2024-07-04, motif: étude }]',
    'retirees: [{ questions: 2 }], ordre_du_jour: 1 à 8, ordre_de_passage: [1, 3 à 8]',
  ])('wants neither decision nor text of a question that was not taken: %s', (sort) => {
    const sans = `rapports/2.md: { deliberation: , decision: , corps: "" }`;
    const trouvees = faults(`seance.yaml: { ${sort} }\n${sans}`);
    expect(trouvees.filter(({ severity }) => severity !== 'information')).toEqual([]);
    expect(() => faults(sans)).toThrow('« decision »');
    expect(() =>
      faults(`seance.yaml: { ${sort} }\nrapports/2.md: { decision: , rapporteuse: Karine NOEL }`),
    ).toThrow('rapporteuse');
  });
});
