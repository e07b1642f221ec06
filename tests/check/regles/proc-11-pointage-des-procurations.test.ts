import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PROC-11';

const LUC = '{ de: Luc OLIVIER, a: Maud PERRIN }';
const HUGO = '{ de: Hugo LEROUX, a: Inès GUYOT }';
const DENISE = '{ de: Denise DELORME, a: Étienne FABRE }';
const TOUTES = [LUC, HUGO, DENISE];
const JUSTES = [
  '{ question: 1, presents: 12, procurations: 2 }',
  '{ question: 2, presents: 12, procurations: 2 }',
  '{ question: 3, presents: 13, procurations: 1 }',
  '{ question: 5, presents: 13, procurations: 1 }',
  '{ question: 6, presents: 12, procurations: 2 }',
];
const feuille = (procurations: readonly string[], pointages: readonly string[] = JUSTES): string =>
  `presences.yaml: { procurations: [${procurations.join(', ')}], pointages: [${pointages.join(', ')}] }`;

describe(CODE, () => {
  it('is content when every count is that of the sheet', () => {
    expect(faults(feuille(TOUTES), CODE)).toEqual([]);
  });

  it('points at the only count that differs', () => {
    const fault = seule(
      feuille(TOUTES, JUSTES.with(2, '{ question: 3, presents: 13, procurations: 10 }')),
      CODE,
    );
    expect(fault.path).toEqual(['presences', 'pointages', 2, 'procurations']);
    expect(fault.message).toContain('on a compté 10 procurations, la feuille en donne 1');
  });

  it('points at the list when a proxy was left out of it', () => {
    const fault = seule(feuille([LUC, DENISE]), CODE);
    expect(fault.path).toEqual(['presences', 'procurations']);
    expect(fault.onKey).toBe(true);
    expect(fault.related?.[0]?.path).toEqual(['presences', 'pointages', 0]);
  });

  it('points at the proxy that gives no voice where one is missing', () => {
    const fault = seule(feuille([LUC, '{ de: Hugo LEROUX, a: Rose THOMAS }', DENISE]), CODE);
    expect(fault.path).toEqual(['presences', 'procurations', 1]);
  });

  it('points at the proxy that alone has a voice where there is one too many', () => {
    const deTrop = '{ de: Rose THOMAS, a: Odile RENARD, a_compter_de: 3, jusqu_a: 5 }';
    expect(seule(feuille([...TOUTES, deTrop]), CODE).path).toEqual(['presences', 'procurations', 3]);
  });

  it('leaves a proxy that another rule faults to it', () => {
    const deux = feuille([LUC, '{ de: Hugo LEROUX, a: Maud PERRIN }', DENISE]);
    expect(faults(deux, CODE)).toEqual([]);
    expect(faults(deux, 'PROC-01')).toHaveLength(1);
  });
});
