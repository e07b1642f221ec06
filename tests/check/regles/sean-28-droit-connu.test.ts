import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-28';

describe(CODE, () => {
  const en = (departement: string, nature = 'commune'): string =>
    `conseil.yaml: { collectivite: { nature: ${nature}, departement: ${departement} } }`;

  it('refuses the territories whose law it does not have, and points at the number', () => {
    const fault = seule(en('988'), CODE);
    expect(fault.path).toEqual(['conseil', 'collectivite', 'departement']);
    expect(fault.message).toContain('la Nouvelle-Calédonie');
    for (const numero of ['975', '977', '978', '986', '987'])
      expect(seule(en(numero), CODE).severity).toBe('erreur');
  });

  it('refuses the bodies that stand for a department and a region, and none of their communes', () => {
    for (const numero of ['2A', '972', '973', '976']) {
      expect(seule(en(numero, 'region'), CODE).severity).toBe('erreur');
      expect(faults(en(numero), CODE)).toEqual([]);
    }
  });

  it('judges nothing there by another law', () => {
    const tard = `${en('987')}\nseance.yaml: { convocation: { date: 2024-06-12 } }`;
    expect(faults(tard).map(({ code }) => code)).not.toContain('SEAN-01');
  });
});
