import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-07';

describe(CODE, () => {
  const procurations = (lignes: string, reste = ''): string =>
    `presences.yaml: { ${reste}procurations: [${lignes}] }`;

  const bornes = (debut: number, fin: number): string =>
    procurations(`{ de: Luc OLIVIER, a: Maud PERRIN, a_compter_de: ${debut}, jusqu_a: ${fin} }`);

  it('names bounds the wrong way round, and no other rule repeats it', () => {
    const fault = seule(bornes(6, 2), CODE);
    expect(fault.message).toContain('commence à la question n°6 et finit à la question n°2, qui passe avant');
    expect(faults(bornes(6, 2), 'PROC-02')).toEqual([]);
  });

  it('follows the order of passage', () => {
    const ordre = '\nseance.yaml: { ordre_de_passage: [6, 1, 2, 3, 4, 5, 7, 8] }';
    expect(faults(bornes(6, 2) + ordre, CODE)).toEqual([]);
    expect(faults(bornes(2, 6) + ordre, CODE)).toHaveLength(1);
  });
});
