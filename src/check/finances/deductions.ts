import { lireNombreEnLettres, NOMBRE_EN_LETTRES } from '../../domaine/nombre-lu.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import type { MontantEcrit } from './montants-ecrits.ts';

const NOMBRE = /(?<![\d,])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d{1,4}))?([ \u00a0\u202f]?%)?/gu;

const EN_LETTRES = new RegExp(NOMBRE_EN_LETTRES, 'giu');

/** The numbers that lines tell. */
export interface Nombres {
  readonly tous: ReadonlySet<number>;
  /** Those followed by "%". */
  readonly taux: ReadonlySet<number>;
}

/** Every number that lines tell, in figures or in words. */
export function nombresDe(lignes: readonly Ligne[]): Nombres {
  const tous = new Set<number>();
  const taux = new Set<number>();
  for (const { nu } of lignes) {
    for (const [, entier = '', decimales = '', pourcent] of nu.matchAll(NOMBRE))
      (pourcent === undefined ? tous : taux).add(Number(`${entier.replace(/\D/gu, '')}.${decimales || '0'}`));
    for (const [lettres] of nu.matchAll(EN_LETTRES)) tous.add(lireNombreEnLettres(lettres) ?? 1);
  }
  return { tous, taux };
}

/** Halves and months, that go without a number; the rates of tax, between sums that tell their basis. */
const FACTEURS = [2, 12];

const TAXES = [1.2, 1.1, 1.055, 1.021];

const proches = (a: number, b: number): boolean => Math.abs(a - b) <= 0.5;

/** Sums of neighbours: the rows of a table, the items of a list, the sums of a sentence. */
function sommesDeVoisins(montants: readonly number[], voulu: number): boolean {
  for (let debut = 0; debut < montants.length; debut += 1) {
    let total = 0;
    for (let fin = debut; fin < Math.min(montants.length, debut + 60); fin += 1) {
      total += montants[fin] ?? 0;
      if (fin > debut && proches(total, voulu)) return true;
    }
  }
  return false;
}

const LE_PLUS_DE_PAIRES = 60;

/** Two sums added, or one taken from the other. */
const sommesDeDeux = (montants: readonly number[], voulu: number): boolean =>
  montants
    .slice(0, LE_PLUS_DE_PAIRES)
    .some((un, rang, tous) =>
      tous.some(
        (autre, place) => place !== rang && (proches(un + autre, voulu) || proches(un - autre, voulu)),
      ),
    );

/** A sum multiplied or divided by a number that the report tells. */
const produits = (montants: readonly number[], facteurs: readonly number[], voulu: number): boolean =>
  montants.some((un) =>
    facteurs.some((facteur) => proches(un * facteur, voulu) || proches(un / facteur, voulu)),
  );

/** A share of a sum, or a sum that a rate raises or lowers. */
const parts = (montants: readonly number[], taux: readonly number[], voulu: number): boolean =>
  montants.some((un) =>
    taux.some((cent) =>
      [cent / 100, 1 + cent / 100, 1 - cent / 100].some((part) => proches(un * part, voulu)),
    ),
  );

/** Each column of a table apart: what its amounts are in the order of the rows. */
function colonnes(montants: readonly MontantEcrit[]): readonly (readonly number[])[] {
  const parPlace = new Map<number, number[]>();
  for (const { lieu, montant } of montants) {
    if (lieu.ligne.genre !== 'tableau') continue;
    const place = lieu.ligne.nu.slice(0, lieu.place).split('|').length;
    parPlace.set(place, [...(parPlace.get(place) ?? []), montant]);
  }
  return [...parPlace.values()];
}

/**
 * Whether the sums that a report tells give another by one operation: a sum, a difference, a product, a
 * rate. `montants` are those of the report.
 */
export function seDeduit(
  { montant: voulu, taxe }: Pick<MontantEcrit, 'montant' | 'taxe'>,
  montants: readonly MontantEcrit[],
  { tous, taux }: Nombres,
): boolean {
  const valeurs = montants.map(({ montant }) => montant as number);
  const facteurs = [...tous].filter((nombre) => nombre > 1).slice(0, 400);
  return (
    produits(valeurs, [...FACTEURS, ...(taxe === undefined ? [] : TAXES), ...facteurs], voulu) ||
    parts(valeurs, [...taux].slice(0, 100), voulu) ||
    sommesDeDeux(valeurs, voulu) ||
    sommesDeVoisins(valeurs, voulu) ||
    colonnes(montants).some((colonne) => sommesDeVoisins(colonne, voulu))
  );
}
