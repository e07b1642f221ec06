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
});
