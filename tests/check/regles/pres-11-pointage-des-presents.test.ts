import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'PRES-11';

const feuille = (mouvements: string, ...pointages: readonly string[]): string =>
  `presences.yaml: { mouvements: [${mouvements}], pointages: [${pointages.join(', ')}] }`;
const JOURNAL = '{ avant: 3, arrivent: [Hugo LEROUX] }, { apres: 5, partent: [Denise DELORME] }';
const TARD = '{ avant: 4, arrivent: [Hugo LEROUX] }, { apres: 5, partent: [Denise DELORME] }';
const pointage = (question: number, presents: number): string =>
  `{ question: ${question}, presents: ${presents} }`;
const JUSTES = [pointage(2, 12), pointage(3, 13), pointage(5, 13), pointage(6, 12), pointage(8, 12)];

describe(CODE, () => {
  it('is content when every count is that of the sheet, in whatever order they are written', () => {
    expect(faults(feuille(JOURNAL, ...JUSTES.toReversed()), CODE)).toEqual([]);
  });

  it('points at the only count that differs, and says what the sheet gives', () => {
    const fault = seule(feuille(JOURNAL, ...JUSTES.with(1, pointage(3, 31))), CODE);
    expect(fault.path).toEqual(['presences', 'pointages', 1, 'presents']);
    expect(fault.message).toContain('on a compté 31 présents, la feuille en donne 13');
    expect(fault.related?.map(({ path }) => path)).toEqual([['presences', 'mouvements', 0]]);
  });

  it('points at the line of the journal when two counts in a row differ', () => {
    const fault = seule(feuille('{ avant: 6, arrivent: [Hugo LEROUX] }', ...JUSTES.slice(0, 3)), CODE);
    expect(fault.path).toEqual(['presences', 'mouvements', 0]);
    expect(fault.related?.[0]?.path).toEqual(['presences', 'pointages', 1]);
  });

  it('takes an announced result for a second count', () => {
    const annonce = "rapports/2.md: { scrutin: { annonce: { resultat: adopté à l'unanimité, pour: 14 } } }";
    const sorti = '{ pendant: [2], sortent: [Maud PERRIN] }';
    const yaml = `${feuille(`${JOURNAL}, ${sorti}`, ...JUSTES)}\n${annonce}`;
    expect(seule(yaml, CODE).path).toEqual(['presences', 'mouvements', 2]);
  });

  it('takes proxies that differ at the same count for a second count', () => {
    const deux = '{ question: 3, presents: 13, procurations: 1 }';
    const fault = seule(feuille(TARD, JUSTES[0] ?? '', deux, ...JUSTES.slice(2)), CODE);
    expect(fault.path).toEqual(['presences', 'mouvements', 0]);
  });

  it('points at the absent when every count differs', () => {
    const yaml = `presences.yaml: { absents: [Luc OLIVIER], pointages: [${JUSTES.join(', ')}] }`;
    const fault = seule(yaml, CODE);
    expect(fault.path).toEqual(['presences', 'absents']);
    expect(fault.onKey).toBe(true);
  });

  it('leaves a journal that contradicts itself to its own rule', () => {
    const deux = '{ avant: 3, arrivent: [Hugo LEROUX] }, { avant: 4, arrivent: [Hugo LEROUX, Maud PERRIN] }';
    expect(faults(feuille(deux, ...JUSTES), CODE)).toEqual([]);
    expect(faults(feuille(deux, ...JUSTES), 'PRES-02')).not.toEqual([]);
  });

  it('points at the substitutes when as many are missing as there are seats without a holder', () => {
    const yaml = `registre.yaml:
  communes:
    - nom: Arbois
      membres: [{ nom: Mme Camille AUBRY, fonction: Présidente, mandat: Maire }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL]
    - { nom: Aumont, sieges: 1, membres: [], suppleant: Mme Tania WEBER }
presences.yaml:
  absents: []
  mouvements: []
  procurations: []
  pointages: [{ question: 1, presents: 5 }, { question: 8, presents: 5 }]`;
    const siege = yaml.replace('procurations: []', 'procurations: []\n  suppleants: [Tania WEBER]');
    expect(seule(yaml, CODE).path).toEqual(['presences', 'suppleants']);
    expect(faults(siege, CODE)).toEqual([]);
  });

  it('points at the line that has departures for arrivals', () => {
    const parti = '{ avant: 3, partent: [Hugo LEROUX] }, { apres: 5, partent: [Denise DELORME] }';
    const trouvees = faults(feuille(parti, ...JUSTES), CODE);
    expect(trouvees.map(({ path }) => path)).toEqual([
      ['presences', 'pointages', 0, 'presents'],
      ['presences', 'mouvements', 0],
    ]);
  });
});
