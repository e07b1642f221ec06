import type { Axe, Budget, GroupeDeRecettes, LigneDeDepense } from '../domaine/budget.ts';
import { totalDeLAxe, totalDesDepenses, totalDesLignes, totalDesRecettes } from '../domaine/budget.ts';
import type { FaitAxe, FaitBudget, FaitLigne, FaitRecettes } from '../domaine/faits.ts';
import { montantEnChiffres } from '../domaine/montant.ts';

/** "25", "2,5": a quantity held in hundredths. */
const quantiteEnChiffres = (centiemes: number): string => String(centiemes / 100).replace('.', ',');

const lignes = (depenses: readonly LigneDeDepense[]): readonly FaitLigne[] =>
  depenses.map(({ libelle, quantite, montant }) => ({
    libelle,
    quantite: quantiteEnChiffres(quantite),
    montant: montantEnChiffres(montant),
  }));

function faitAxe(axe: Axe, rang: number): FaitAxe {
  const base = { numero: rang + 1, premier: rang === 0, titre: axe.titre, lignes: lignes(axe.lignes) };
  const sousAxes = axe.sous_axes.map((partie, place) => ({
    lettre: String.fromCharCode(65 + place),
    titre: partie.titre,
    lignes: lignes(partie.lignes),
    total: montantEnChiffres(totalDesLignes(partie.lignes)),
  }));
  const total = axe.lignes.length > 0 ? { total: montantEnChiffres(totalDeLAxe(axe)) } : {};
  return { ...base, sousAxes, ...total };
}

const faitRecettes = (groupe: GroupeDeRecettes, rang: number): FaitRecettes => ({
  axes: groupe.axes,
  premier: rang === 0,
  lignes: groupe.lignes.map(({ nature, financeur, montant }) => ({
    nature,
    financeur,
    montant: montantEnChiffres(montant),
  })),
  total: montantEnChiffres(totalDesLignes(groupe.lignes)),
});

/** The provisional budget, every total reckoned from its lines. */
export const faitBudget = (budget: Budget): FaitBudget => ({
  taxe: budget.taxe,
  unite: budget.unite,
  depenses: budget.axes.map(faitAxe),
  totalDepenses: montantEnChiffres(totalDesDepenses(budget)),
  recettes: budget.recettes.map(faitRecettes),
  totalRecettes: montantEnChiffres(totalDesRecettes(budget)),
});
