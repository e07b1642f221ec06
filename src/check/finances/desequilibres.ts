import { apportDe, depensesDuGroupe, totalDesLignes } from '../../domaine/budget.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Centimes } from '../../domaine/montant.ts';
import { somme } from '../../domaine/montant.ts';
import { montantsAuTarif } from './attendus.ts';
import type { AvecBudget } from './budgets.ts';
import { depenses, nomsDeLaCollectivite } from './budgets.ts';

/** A group of receipts that does not cover the spending of its axes. */
export interface Desequilibre {
  /** Rank of the group, from 0. */
  readonly groupe: number;
  readonly axes: readonly number[];
  readonly recettes: Centimes;
  readonly depenses: Centimes;
}

/** What the lines of `axes` would cost at their rates. */
function depensesAuxTarifs(avec: AvecBudget, axes: readonly number[]): Centimes {
  const attendus = montantsAuTarif(avec);
  const lignes = depenses(avec).filter(({ axe }) => axes.includes(axe));
  return somme(lignes.map(({ chemin, ligne }) => attendus.get(chemin.join('.')) ?? ligne.montant));
}

/**
 * The groups that do not balance, save those that would once the lines departing from their rate are put right:
 * each of these has its own finding.
 */
export const desequilibres = (avec: AvecBudget): readonly Desequilibre[] =>
  avec.budget.recettes.flatMap((groupe, rang): readonly Desequilibre[] => {
    const recettes = totalDesLignes(groupe.lignes);
    const depensesEcrites = depensesDuGroupe(avec.budget, groupe);
    if (recettes === depensesEcrites || recettes === depensesAuxTarifs(avec, groupe.axes)) return [];
    return [{ groupe: rang, axes: groupe.axes, recettes, depenses: depensesEcrites }];
  });

/** What the council brings as "Subvention" in the budget, in centimes; undefined when it is not among the funders. */
export function apportDeLaCollectivite(dossier: Dossier, { budget }: AvecBudget): Centimes | undefined {
  const noms = nomsDeLaCollectivite(dossier);
  const nomme = budget.recettes.some(({ lignes }) => lignes.some(({ financeur }) => noms.has(financeur)));
  return nomme ? apportDe(budget, 'Subvention', noms) : undefined;
}

/**
 * By how much the council's receipts differ from the grant, in centimes: 0 when they agree, or when a group out of
 * balance by as much already tells of it.
 */
export function ecartDeLaSubvention(dossier: Dossier, avec: AvecBudget): number {
  const apport = apportDeLaCollectivite(dossier, avec);
  const { subvention } = avec.convention;
  if (apport === undefined || subvention === undefined) return 0;
  const ecart = apport - subvention;
  const explique = desequilibres(avec).some((groupe) => groupe.recettes - groupe.depenses === ecart);
  return explique ? 0 : ecart;
}
