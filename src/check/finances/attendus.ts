import type { Centimes } from '../../domaine/montant.ts';
import { centimes } from '../../domaine/montant.ts';
import { plie } from '../../domaine/pliage.ts';
import { montantAuTarif, prixUnitaire } from '../../domaine/tarif.ts';
import type { AvecBudget, DepenseSituee } from './budgets.ts';
import { depenses } from './budgets.ts';

/** The words of a line before its brackets, without case or accents: what two lines of one kind share. */
export const espece = (libelle: string): string => plie(libelle.split('(', 1)[0] ?? '').trim();

/** A line whose unit price is not that of the other lines of its kind. */
export interface PrixIsole {
  readonly depense: DepenseSituee;
  /** What most lines of its kind cost a unit. */
  readonly usuel: Centimes;
  readonly attendu: Centimes;
  /** A line of its kind at the usual price. */
  readonly temoin: DepenseSituee;
}

/** The price that more than half of `lignes` bear. */
function prixUsuel(lignes: readonly DepenseSituee[]): Centimes | undefined {
  const voix = new Map<Centimes, number>();
  for (const { ligne } of lignes) {
    const prix = prixUnitaire(ligne);
    if (prix !== undefined) voix.set(prix, (voix.get(prix) ?? 0) + 1);
  }
  return [...voix].find(([, nombre]) => nombre > 1 && nombre * 2 > lignes.length)?.[0];
}

/**
 * The lines without a post whose unit price departs from the others of their kind. A kind counts when most of its
 * lines agree; a single unit is a lump sum, and proves nothing by itself.
 */
export function prixIsoles(avec: AvecBudget): readonly PrixIsole[] {
  const especes = new Map<string, DepenseSituee[]>();
  for (const depense of depenses(avec)) {
    if (depense.ligne.poste !== undefined) continue;
    const nom = espece(depense.ligne.libelle);
    especes.set(nom, [...(especes.get(nom) ?? []), depense]);
  }
  return [...especes.values()].flatMap((lignes): readonly PrixIsole[] => {
    const usuel = prixUsuel(lignes);
    const temoin = lignes.find(({ ligne }) => prixUnitaire(ligne) === usuel);
    if (usuel === undefined || !temoin) return [];
    return lignes
      .filter(({ ligne }) => prixUnitaire(ligne) !== usuel)
      .map((depense) => ({
        depense,
        usuel,
        temoin,
        attendu: centimes((usuel * depense.ligne.quantite) / 100),
      }));
  });
}

/** Lines of a post whose amount is not that of its rate: place and right amount. */
export function montantsAuTarif(avec: AvecBudget): ReadonlyMap<string, Centimes> {
  const auTarif = depenses(avec).flatMap(({ chemin, ligne }) => {
    const attendu = montantAuTarif(ligne, avec.budget.tarifs);
    return attendu === undefined || attendu === ligne.montant ? [] : [[chemin.join('.'), attendu] as const];
  });
  return new Map(auTarif);
}
