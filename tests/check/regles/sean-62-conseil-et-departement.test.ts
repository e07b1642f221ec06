import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-62';

describe(CODE, () => {
  const conseil = (cles: string, collectivite = ''): string =>
    `conseil.yaml: { collectivite: { ${collectivite} }${cles === '' ? '' : `, ${cles}`} }`;

  it('holds the court against the department', () => {
    expect(seule(conseil('tribunal: Tribunal administratif de Dijon'), CODE).path).toEqual([
      'conseil',
      'tribunal',
    ]);
    for (const [departement, ville] of [
      ['2A', 'de Bastia'],
      ['974', 'de La Réunion'],
      ['30', 'de Nîmes'],
      ['95', 'de Cergy-Pontoise'],
    ] as const)
      expect(
        faults(conseil(`tribunal: Tribunal administratif ${ville}`, `departement: ${departement}`), CODE),
      ).toEqual([]);
    expect(faults(conseil('tribunal: le tribunal compétent'), CODE)).toEqual([]);
  });

  it('looks at a population ten times that of the seats', () => {
    const commune = (population: number): string => conseil('', `nature: commune, population: ${population}`);
    expect(seule(commune(12_400), CODE).severity).toBe('information');
    expect(faults(commune(1_240), CODE)).toEqual([]);
    expect(faults(conseil('', 'population: 124000'), CODE)).toEqual([]);
  });

  it('lets only small communes and syndicates choose how they publish', () => {
    const publie = (nature: string, population: number): string =>
      conseil('publicite: affichage', `nature: ${nature}, population: ${population}`);
    expect(seule(publie('communaute de communes', 900), CODE).path).toEqual(['conseil', 'publicite']);
    expect(faults(publie('commune', 900), CODE)).toEqual([]);
    expect(seule(publie('commune', 4_000), CODE).message).toContain('3 500');
    expect(faults(publie('syndicat de communes', 9_000), CODE)).toEqual([]);
    const avant = `${publie('communaute de communes', 900)}\nseance.yaml: { date: 2021-06-10, convocation: { date: 2021-06-01 } }`;
    expect(faults(avant, CODE)).toEqual([]);
  });
});
