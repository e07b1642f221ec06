import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-29';

describe(CODE, () => {
  const clos = (reste: string, nature = 'communaute de communes'): string =>
    `conseil.yaml: { collectivite: { nature: ${nature} } }\nseance.yaml: { huis_clos: [{ questions: 2${reste} }] }`;
  const TROIS = ', demandeurs: [Noé QUENTIN, Maud PERRIN, Inès GUYOT]';

  it('lets the one who presides ask alone, and five members of a grouping, three of a commune', () => {
    expect(faults(clos(''), CODE)).toEqual([]);
    expect(faults(clos(', demandeurs: [Camille AUBRY]'), CODE)).toEqual([]);
    expect(faults(clos(TROIS, 'commune'), CODE)).toEqual([]);
    const cinq = TROIS.replace(']', ', Paul SIMONET, Odile RENARD]');
    expect(faults(clos(cinq), CODE)).toEqual([]);
  });

  it('wants five members of a department or a region too', () => {
    for (const nature of ['departement', 'region']) {
      expect(seule(clos(TROIS, nature), CODE).message).toContain('il en faut 5');
      expect(faults(clos('', nature), CODE)).toEqual([]);
    }
  });

  it('counts those who are there to ask', () => {
    expect(seule(clos(TROIS), CODE).path).toEqual(['seance', 'huis_clos', 0, 'demandeurs']);
    const absent = ', demandeurs: [Noé QUENTIN, Maud PERRIN, Luc OLIVIER]';
    expect(seule(clos(absent, 'commune'), CODE).message).toContain('2 membres présents');
  });

  it('wants half of those present or represented, whatever the abstentions', () => {
    const contre = (liste: string): string => clos(`, vote: { abstentions: [${liste}] }`);
    const six = 'Noé QUENTIN, Inès GUYOT, Paul SIMONET, Odile RENARD, Karine NOEL, Jacques MERCIER';
    expect(faults(contre(six), CODE)).toEqual([]);
    const fault = seule(contre(`${six}, Bruno CARLIER`), CODE);
    expect(fault.path).toEqual(['seance', 'huis_clos', 0, 'vote']);
    expect(fault.message).toContain('7 voix pour 14 membres');
  });
});
