import type { DataPath } from '../../diagnostics/fault.ts';
import type { Budget, LigneDeDepense, LigneDeRecette } from '../../domaine/budget.ts';
import type { Convention } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';

/** A convention that holds a budget. */
export interface AvecBudget {
  readonly id: string;
  readonly convention: Convention;
  readonly budget: Budget;
}

/** The conventions of the sitting that hold a budget. */
export const budgets = ({ conventions }: Dossier): readonly AvecBudget[] =>
  Object.entries(conventions).flatMap(([id, convention]) =>
    convention.budget ? [{ id, convention, budget: convention.budget }] : [],
  );

/** A line of spending and where it is written. */
export interface DepenseSituee {
  readonly chemin: DataPath;
  /** From 1. */
  readonly axe: number;
  readonly ligne: LigneDeDepense;
}

/** Every line of spending of a budget, in its order. */
export const depenses = ({ id, budget }: AvecBudget): readonly DepenseSituee[] =>
  budget.axes.flatMap((axe, rang) => {
    const base = ['conventions', id, 'budget', 'axes', rang];
    const parties = [
      { lieu: base, lignes: axe.lignes },
      ...axe.sous_axes.map(({ lignes }, place) => ({ lieu: [...base, 'sous_axes', place], lignes })),
    ];
    return parties.flatMap(({ lieu, lignes }) =>
      lignes.map((ligne, place) => ({ chemin: [...lieu, 'lignes', place], axe: rang + 1, ligne })),
    );
  });

/** A receipt and where it is written. */
export interface RecetteSituee {
  readonly chemin: DataPath;
  /** Rank of its group, from 0. */
  readonly groupe: number;
  readonly ligne: LigneDeRecette;
}

/** Every receipt of a budget, in its order. */
export const recettes = ({ id, budget }: AvecBudget): readonly RecetteSituee[] =>
  budget.recettes.flatMap(({ lignes }, groupe) =>
    lignes.map((ligne, place) => ({
      chemin: ['conventions', id, 'budget', 'recettes', groupe, 'lignes', place],
      groupe,
      ligne,
    })),
  );

/** The names under which the council's own contribution stands in a budget: its name and its acronym. */
export const nomsDeLaCollectivite = ({ conseil }: Dossier): ReadonlySet<string> =>
  new Set([conseil.collectivite.nom, ...(conseil.collectivite.sigle ? [conseil.collectivite.sigle] : [])]);

/** "l'axe 1", "les axes 1 et 2". */
export function lesAxes(numeros: readonly number[]): string {
  if (numeros.length < 2) return `l'axe ${numeros[0] ?? '?'}`;
  return `les axes ${numeros.slice(0, -1).join(', ')} et ${numeros.at(-1)}`;
}
