import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-31';

describe(CODE, () => {
  const budget = (titre: string, date: string, nature = 'communaute de communes'): string =>
    `conseil.yaml: { collectivite: { nature: ${nature} } }
seance.yaml: { date: ${date} }
rapports/2.md: { titre: "${titre}" }`;

  it('gives a budget until 15 April, 30 April in the year of the renewal', () => {
    expect(faults(budget('Budget primitif 2025', '2025-04-15'), CODE)).toEqual([]);
    expect(seule(budget('Budget primitif 2025', '2025-04-16'), CODE).message).toContain('15 avril 2025');
    expect(faults(budget('Vote du budget', '2026-04-30'), CODE)).toEqual([]);
    expect(seule(budget('Vote du budget', '2026-05-02'), CODE).path).toEqual(['rapports', '2', 'titre']);
    expect(seule(budget('Budget primitif 2026', '2026-04-16', 'departement'), CODE).severity).toBe(
      'avertissement',
    );
    expect(faults(budget('Budget primitif 2020', '2020-07-16'), CODE)).toEqual([]);
  });

  it('leaves alone what only speaks of a budget', () => {
    for (const titre of [
      'Décision modificative n°1 du budget primitif 2024',
      'Budget supplémentaire 2024',
      'Exécution du budget primitif 2024',
      'Budget participatif 2024',
    ])
      expect(faults(budget(titre, '2024-06-13'), CODE)).toEqual([]);
  });

  it('holds the debate on the orientations against the ten weeks before, where it is at hand', () => {
    const apres = (debat: string): string =>
      `${budget('Budget primitif 2025', '2025-04-10')}
${debat}/rapports/2.md: { titre: "Débat d'orientations budgétaires 2025" }`;
    expect(faults(apres('2025-02-01'), CODE)).toEqual([]);
    expect(seule(apres('2025-01-29'), CODE).message).toContain('29 janvier 2025');
  });

  it('reads in the text the day of the debate, and the term of the vote', () => {
    const dit = (titre: string, texte: string): string =>
      `conseil.yaml: { collectivite: { nature: commune } }
seance.yaml: { date: 2025-04-10 }
rapports/2.md: { titre: "${titre}", corps: ${JSON.stringify(`# Exposé\n\n${texte}\n`)} }`;
    const debat = (jour: string): string =>
      dit(
        'Budget primitif 2025',
        `Vu la délibération du ${jour} prenant acte du débat d'orientation budgétaire,`,
      );
    expect(seule(debat('14 janvier 2025'), CODE).written).toBe('14 janvier 2025');
    expect(faults(debat('4 mars 2025'), CODE)).toEqual([]);
    const terme = (jour: string): string =>
      dit('Taux des impôts', `Les taux des taxes foncières sont votés avant le ${jour}.`);
    expect(seule(terme('30 avril'), CODE).reckoned).toBe('15 avril 2025');
    expect(faults(terme('15 avril'), CODE)).toEqual([]);
    expect(faults(terme('30 avril 2026'), CODE)).toEqual([]);
  });
});
