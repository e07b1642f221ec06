import { describe, expect, it } from 'vitest';
import { faults } from '../patch.ts';

const CODE = 'CONV-47';

const trouve = (point: string, date = '2024-06-13'): readonly string[] =>
  faults(
    `seance.yaml: { date: ${date}, convocation: { date: 2021-01-04 } }\nrapports/2.md: { decision: ["${point}"] }`,
    CODE,
  ).map(({ written = '' }) => written);

describe(CODE, () => {
  it.each([
    ['dit que le compte rendu de la séance sera affiché à la porte', '2021-06-10'],
    ['applique la loi n°84-53 du 26 janvier 1984', '2021-06-10'],
    ["fixe le taux de la taxe d'habitation sur les résidences principales à 17,57 %", '2022-06-30'],
  ])('finds what the law no longer knows, and not before: %s', (point, avant) => {
    expect(trouve(point)).toHaveLength(1);
    expect(trouve(point, avant)).toEqual([]);
  });

  it.each([
    'approuve le compte rendu de la commission',
    "fixe le taux de la taxe d'habitation sur les résidences secondaires à 17,57 %",
    "applique l'article L2121-17, l'article L. 2131-11 et l'article L5211-40-2 du CGCT",
    'applique le code général de la fonction publique',
  ])('lets the rest be: %s', (point) => {
    expect(trouve(point)).toEqual([]);
  });

  it('finds an article far past the last one', () => {
    expect(trouve("applique l'article L2121-91 du CGCT")).toEqual(['L2121-91']);
    expect(trouve("applique l'article L. 2131-111 du CGCT")).toEqual(['L. 2131-111']);
  });
  const dansUnRapport = (titre: string, texte: string): readonly string[] =>
    faults(`rapports/2.md: ${JSON.stringify({ titre, corps: `# Exposé\n\n${texte}\n` })}`, CODE).map(
      ({ written = '' }) => written,
    );

  it('finds articles past the end of a chapter of this code, and runs that go backwards', () => {
    expect(
      dansUnRapport('Budget', "Vu l'article L2311-77 du Code général des collectivités territoriales,"),
    ).toEqual(['L2311-77']);
    expect(
      dansUnRapport(
        'Bail',
        'Vu les articles L2125-6 à L2125-1 du Code général de la propriété des personnes publiques,',
      ),
    ).toEqual(['L2125-6 à L2125-1']);
    expect(dansUnRapport('Bail', "Vu l'article L2312-26 du Code du travail,")).toEqual([]);
    expect(dansUnRapport('Bail', 'Vu les articles L2121-7 à L2121-12 et L2311-1 à L2312-4 du CGCT,')).toEqual(
      [],
    );
  });

  it('gives the articles on public contracts to their code', () => {
    const vu = (code: string): string => `Vu le Code ${code}, et notamment ses articles R2124-2 et R2162-4,`;
    expect(
      dansUnRapport('Attribution du marché de voirie', vu('général des collectivités territoriales')),
    ).toEqual(['R2124-2', 'R2162-4']);
    expect(dansUnRapport('Attribution du marché de voirie', vu('de la commande publique'))).toEqual([]);
    expect(dansUnRapport('Indemnités des élus', vu('général des collectivités territoriales'))).toEqual([]);
  });
});
