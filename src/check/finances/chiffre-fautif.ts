import type { DataPath } from '../../diagnostics/fault.ts';

/** An amount that someone typed, in centimes, and where. */
export interface MontantEcrit {
  readonly chemin: DataPath;
  readonly montant: number;
}

/** The figures of amounts, those of the centimes when one of them has some: two may change places across the comma. */
const chiffresDe = (montants: readonly [number, number]): readonly string[] => {
  const ronds = montants.every((un) => Math.round(un) % 100 === 0);
  return montants.map((un) => String(ronds ? Math.round(un) / 100 : Math.round(un)));
};

/**
 * Whether one slip of a hand makes `ecrit` of `juste` (both in the same unit): a figure for another, two put the other
 * way round, a zero too many or too few.
 */
export function estUneFauteDeFrappe(ecrit: number, juste: number): boolean {
  if (juste <= 0 || ecrit === juste) return false;
  const [a = '', b = ''] = chiffresDe([ecrit, juste]);
  if (ecrit === juste * 10 || juste === ecrit * 10) return true;
  const large = Math.max(a.length, b.length);
  const [gauche, droite] = [a.padStart(large, '0'), b.padStart(large, '0')];
  const differents = [...gauche].flatMap((chiffre, rang) => (chiffre === droite[rang] ? [] : [rang]));
  const [premier = -1, second = -1] = differents;
  if (differents.length === 1) return true;
  const croises = gauche[premier] === droite[second] && gauche[second] === droite[premier];
  return differents.length === 2 && second === premier + 1 && croises;
}

/**
 * The amounts that one slip would explain: put right, they would bring the sum back. `ecart` is what the sum of
 * `montants` has too many, in centimes; negative when it lacks some.
 */
export const fautesDeFrappe = (montants: readonly MontantEcrit[], ecart: number): readonly MontantEcrit[] =>
  montants.filter(({ montant }) => estUneFauteDeFrappe(montant, montant - ecart));

/** Whether the figures `ecrit` are those of `juste` with one changed, dropped or added, or two neighbours swapped. */
export function presque(ecrit: string, juste: string): boolean {
  const long = ecrit.length >= juste.length ? ecrit : juste;
  const court = long === ecrit ? juste : ecrit;
  if (long.length - court.length > 1) return false;
  const depart = [...long].findIndex((chiffre, rang) => chiffre !== court[rang]);
  if (depart === -1) return false;
  const suite = long.slice(depart + 1);
  if (long.length > court.length) return suite === court.slice(depart);
  if (suite === court.slice(depart + 1)) return true;
  return (
    long[depart] === court[depart + 1] &&
    long[depart + 1] === court[depart] &&
    suite.slice(1) === court.slice(depart + 2)
  );
}
