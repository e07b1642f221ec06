import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-30';

describe(CODE, () => {
  const visio = (reste: string, nature = 'communaute de communes', seance = ''): string =>
    `conseil.yaml: { collectivite: { nature: ${nature} } }
seance.yaml: { visioconference: { lieux: [salle A, salle B] }${seance} }
rapports/2.md: { ${reste} }`;

  it.each([
    'nature: nomination',
    'nature: election',
    'titre: Adoption du budget primitif 2025',
  ])('refuses what asks for one place: %s', (reste) => {
    expect(seule(visio(reste), CODE).path).toEqual(['rapports', '2']);
    expect(faults(`rapports/2.md: { ${reste} }`, CODE)).toEqual([]);
  });

  it('lets the rest be settled', () => {
    for (const titre of [
      'Décision modificative n°2',
      "Débat d'orientation budgétaire",
      'Budget annexe des déchets',
    ])
      expect(faults(visio(`titre: "${titre}"`), CODE)).toEqual([]);
  });

  it('refuses it to a commune, but not while the emergency laws let it', () => {
    expect(seule(visio('titre: Règlement des déchèteries', 'commune'), CODE).path).toEqual([
      'seance',
      'visioconference',
    ]);
    const urgence = ', date: 2021-03-11';
    expect(faults(visio('titre: Règlement des déchèteries', 'commune', urgence), CODE)).toEqual([]);
  });

  it('holds who sat where against the sheet', () => {
    const lieux = (par: string): string =>
      `seance.yaml: { visioconference: { lieux: [salle A, salle B], par_lieu: [${par}] } }`;
    const B = '{ lieu: salle B, membres: [Odile RENARD, Paul SIMONET] }';
    expect(faults(lieux(B), CODE)).toEqual([]);
    expect(seule(lieux(B.replace('salle B', 'salle C')), CODE).path?.at(-1)).toBe('lieu');
    expect(seule(lieux(B.replace('Odile RENARD', 'Rose THOMAS')), CODE).message).toContain(
      'absence de toute',
    );
    const deux = faults(lieux(`${B}, { lieu: salle A, membres: [Paul SIMONET] }`), CODE);
    expect(deux[0]?.message).toContain('M. Paul SIMONET siégerait à la fois à « salle B » et à « salle A »');
    const tous = faults(lieux(`${B}, { lieu: salle A, membres: [Camille AUBRY] }`), CODE);
    expect(tous.map(({ severity }) => severity)).toEqual(['avertissement']);
    expect(tous[0]?.message).toContain('M. Bruno CARLIER');
  });

  it('lets a department and a region meet so, for what is no election', () => {
    for (const nature of ['departement', 'region']) {
      expect(faults(visio('titre: Règlement des transports', nature), CODE)).toEqual([]);
      expect(faults(visio('nature: election', nature), CODE)).toHaveLength(1);
    }
  });
});
