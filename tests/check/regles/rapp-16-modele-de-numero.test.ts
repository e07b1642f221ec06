import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'RAPP-16';

describe(CODE, () => {
  const maison = (modele: string): string => `conseil.yaml: { numerotation: { modele: "${modele}" } }\n`;

  it('says nothing where the house gives no pattern', () => {
    expect(faults('rapports/2.md: { deliberation: n’importe }', CODE)).toEqual([]);
  });

  it('holds each number against the pattern, decisions voted apart included', () => {
    expect(faults(maison('{annee}.{numero:5}'), CODE)).toEqual([]);
    expect(faults(maison('{annee}/{numero}'), CODE)).toHaveLength(2);
    const apart = `rapports/2.md: { deliberation: , decision: , deliberations: [{ numero: 2024.00102, decision: [approuve] }, { numero: 2023.00103, decision: [approuve] }] }`;
    const fault = seule(`${maison('{annee}.{numero:5}')}${apart}`, CODE);
    expect(fault.path).toEqual(['rapports', '2', 'deliberations', 1, 'numero']);
    expect(fault.hint).toContain('2024.00001');
  });
});
