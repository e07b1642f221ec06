/** Inhabitants from which a municipal council has so many members (CGCT L2121-2), the largest first. */
const EFFECTIFS: readonly (readonly [number, number])[] = [
  [300_000, 69],
  [250_000, 65],
  [200_000, 61],
  [150_000, 59],
  [100_000, 55],
  [80_000, 53],
  [60_000, 49],
  [50_000, 45],
  [40_000, 43],
  [30_000, 39],
  [20_000, 35],
  [10_000, 33],
  [5_000, 29],
  [3_500, 27],
  [2_500, 23],
  [1_500, 19],
  [500, 15],
  [100, 11],
  [0, 7],
];

/** Members of the municipal council of a commune of so many inhabitants (CGCT L2121-2); communes nouvelles may have more. */
export const effectifLegal = (population: number): number =>
  EFFECTIFS.find(([seuil]) => population >= seuil)?.[1] ?? 0;
