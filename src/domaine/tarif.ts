import type { Budget, LigneDeDepense } from './budget.ts';
import type { Centimes } from './montant.ts';
import { centimes } from './montant.ts';

/** What a line costs at its post's rate, in centimes; undefined when it has no post, or one without a rate. */
export function montantAuTarif(
  { quantite, poste }: LigneDeDepense,
  tarifs: Budget['tarifs'],
): Centimes | undefined {
  const tarif = poste === undefined || !Object.hasOwn(tarifs, poste) ? undefined : tarifs[poste];
  return tarif === undefined ? undefined : centimes((quantite * tarif) / 100);
}

/** What one unit of a line costs, in centimes, rounded; undefined when its quantity is nought. */
export const prixUnitaire = ({ quantite, montant }: LigneDeDepense): Centimes | undefined =>
  quantite === 0 ? undefined : centimes((montant * 100) / quantite);

/** "25", "2,5": a quantity, which is held in hundredths. */
export const quantiteEnChiffres = (centiemes: number): string => String(centiemes / 100).replace('.', ',');
