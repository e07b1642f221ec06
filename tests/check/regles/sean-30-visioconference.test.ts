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
});
