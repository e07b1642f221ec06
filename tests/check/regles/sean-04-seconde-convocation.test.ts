import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-04';

describe(CODE, () => {
  const le = (jour: string, autres = ''): string =>
    `${autres}seance.yaml: { convocation: { date: 2024-06-${jour}, rang: 2 } }`;

  it('wants three clear days', () => {
    expect(faults(le('09'), CODE)).toEqual([]);
    expect(seule(le('10'), CODE).message).toContain('il faut 3 jours francs entre les deux');
  });

  it('knows no set interval in the communes of Alsace-Moselle', () => {
    const alsace = 'conseil.yaml: { collectivite: { nature: commune, departement: 68 } }\n';
    expect(faults(le('12', alsace), CODE)).toEqual([]);
  });

  it('knows none in a department, and whole days in a social centre', () => {
    const chez = (nature: string): string => `conseil.yaml: { collectivite: { nature: ${nature} } }\n`;
    expect(faults(le('12', chez('departement')), CODE)).toEqual([]);
    expect(faults(le('10', chez('ccas')), CODE)).toEqual([]);
    expect(seule(le('11', chez('ccas')), CODE).message).toContain('il faut 3 jours entre');
  });
});
