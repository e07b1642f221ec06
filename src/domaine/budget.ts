import type { Centimes } from './montant.ts';
import { centimes, somme } from './montant.ts';

/** A line of spending. `quantite` is in hundredths, so that half a day stays exact. */
export interface LigneDeDepense {
  readonly libelle: string;
  readonly quantite: number;
  /** A post of the rates table: the amount must then be quantity × rate. */
  readonly poste?: string;
  readonly montant: Centimes;
}

/** A part of an axis. */
export interface SousAxe {
  readonly titre: string;
  readonly lignes: readonly LigneDeDepense[];
}

/** An axis of the programme: lines of its own, or sub-axes. */
export interface Axe {
  readonly titre: string;
  readonly lignes: readonly LigneDeDepense[];
  readonly sous_axes: readonly SousAxe[];
}

/** A receipt: the funder and what it brings. */
export interface LigneDeRecette {
  /** "Autofinancement", "Subvention". */
  readonly nature: string;
  readonly financeur: string;
  readonly montant: Centimes;
}

/** The receipts of one or several axes, numbered from 1. */
export interface GroupeDeRecettes {
  readonly axes: readonly number[];
  readonly lignes: readonly LigneDeRecette[];
}

/** A provisional budget: every total is derived from its lines. */
export interface Budget {
  readonly taxe: 'TTC' | 'HT';
  /** Head of the quantity column: "Quantité", "Quantité Jours". */
  readonly unite: string;
  /** Rate of each post, in centimes a unit. */
  readonly tarifs: Readonly<Record<string, Centimes>>;
  readonly axes: readonly Axe[];
  readonly recettes: readonly GroupeDeRecettes[];
}

/** The sum of lines, in centimes. */
export const totalDesLignes = (lignes: readonly { readonly montant: Centimes }[]): Centimes =>
  somme(lignes.map(({ montant }) => montant));

/** The whole of an axis, sub-axes included. */
export const totalDeLAxe = (axe: Axe): Centimes =>
  somme([totalDesLignes(axe.lignes), ...axe.sous_axes.map(({ lignes }) => totalDesLignes(lignes))]);

/** All the spending of the budget. */
export const totalDesDepenses = (budget: Budget): Centimes => somme(budget.axes.map(totalDeLAxe));

/** All the receipts of the budget. */
export const totalDesRecettes = (budget: Budget): Centimes =>
  somme(budget.recettes.map(({ lignes }) => totalDesLignes(lignes)));

/** The spending that a group of receipts is to cover. */
export const depensesDuGroupe = (budget: Budget, groupe: GroupeDeRecettes): Centimes =>
  somme(
    groupe.axes.map((numero) => budget.axes[numero - 1]).map((axe) => (axe ? totalDeLAxe(axe) : centimes(0))),
  );

/** What `financeurs` bring as `nature` over the whole budget. */
export const apportDe = (budget: Budget, nature: string, financeurs: ReadonlySet<string>): Centimes =>
  somme(
    budget.recettes
      .flatMap(({ lignes }) => lignes)
      .filter(
        (ligne) => financeurs.has(ligne.financeur) && ligne.nature.toLowerCase() === nature.toLowerCase(),
      )
      .map(({ montant }) => montant),
  );
