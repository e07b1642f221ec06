import type { Rangee, Tableau } from '../ecrits/tableaux.ts';

/** A number of a table that its neighbours contradict. */
export interface EcartDeTableau {
  readonly rangee: Rangee;
  readonly colonne: number;
  readonly attendu: number;
  readonly quoi: 'total' | 'solde' | 'ligne' | 'part' | 'produit' | 'hausse';
  /** Nothing but a slip explains it. */
  readonly certain: boolean;
}

/** What the row of a total is called. */
export const TOTAL = /^(?:sous[- ]?)?(?:total|totaux|ensemble|somme)(?!\p{L})/iu;

/** What the row of a difference is called. */
export const SOLDE =
  /^(?:excédent|déficit|solde|résultat|différence|reste à (?:charge|financer))(?!\p{L}| (?:report|antérieur|n-1|de l'exercice précédent))/iu;

/** The number in a column of a row; undefined when the cell holds no number. */
export const valeurDe = (rangee: Rangee, colonne: number): number | undefined =>
  rangee.cellules[colonne]?.valeur;

/** The sum of numbers. */
export const somme = (valeurs: readonly number[]): number =>
  valeurs.reduce((total, valeur) => total + valeur, 0);

/** The cells that a reckoning contradicts, when it holds for most of the rows where it can be made. */
function isoles(
  rangees: readonly Rangee[],
  colonne: number,
  attendu: (rangee: Rangee) => number | undefined,
  quoi: EcartDeTableau['quoi'],
): readonly EcartDeTableau[] {
  const pesees = rangees.flatMap((rangee) => {
    const cellule = rangee.cellules[colonne];
    const juste = attendu(rangee);
    if (cellule?.valeur === undefined || juste === undefined) return [];
    return [{ rangee, juste, tient: Math.abs(cellule.valeur - juste) <= cellule.precision * 0.75 + 0.001 }];
  });
  const fausses = pesees.filter(({ tient: bon }) => !bon);
  if (pesees.length - fausses.length < 2 || fausses.length * 3 > pesees.length) return [];
  return fausses.map(({ rangee, juste }) => ({ rangee, colonne, attendu: juste, quoi, certain: true }));
}

const details = ({ rangees }: Tableau): readonly Rangee[] =>
  rangees.filter((rangee) => !rangee.cellules.some(({ texte }) => TOTAL.test(texte) || SOLDE.test(texte)));

/** Columns of rates, each the share of an amount in its total. */
function partsFausses(tableau: Tableau): readonly EcartDeTableau[] {
  const total = tableau.rangees.findLast(({ cellules }) => cellules.some(({ texte }) => TOTAL.test(texte)));
  if (!total) return [];
  return tableau.tete.flatMap((_, colonne) => {
    const dite = total.cellules[colonne];
    if (dite?.unite !== '%' || dite.valeur !== 100) return [];
    const montants = total.cellules.findIndex(({ unite, valeur }) => unite === '€' && valeur !== undefined);
    const base = valeurDe(total, montants);
    if (base === undefined || base === 0) return [];
    const attendu = (rangee: Rangee): number | undefined => {
      const montant = valeurDe(rangee, montants);
      return montant === undefined ? undefined : (montant / base) * 100;
    };
    return isoles(details(tableau), colonne, attendu, 'part');
  });
}

/** A last column of totals, each the sum of its row; and quantities by prices. */
function lignesFausses(tableau: Tableau): readonly EcartDeTableau[] {
  const { tete } = tableau;
  const derniere = tete.length - 1;
  const titre = tete[derniere] ?? '';
  if (!/^(?:total|montant|coût|prix total|produit)/iu.test(titre)) return [];
  const quantites = tete.findIndex((un) => /^(?:quantité|nombre|qté|surface|nb|bases?(?!\p{L}))/iu.test(un));
  const prix = tete.findIndex((un) => /unitaire|^tarif|^prix(?! total)|^taux/iu.test(un));
  if (quantites !== -1 && prix !== -1 && prix !== derniere) {
    const attendu = (rangee: Rangee): number | undefined => {
      const [nombre, un] = [valeurDe(rangee, quantites), valeurDe(rangee, prix)];
      const parts = rangee.cellules[prix]?.unite === '%' ? 100 : 1;
      return nombre === undefined || un === undefined ? undefined : (nombre * un) / parts;
    };
    return isoles(details(tableau), derniere, attendu, 'produit');
  }
  if (!/^total/iu.test(titre)) return [];
  const attendu = ({ cellules }: Rangee): number | undefined => {
    const unite = cellules[derniere]?.unite;
    const gauche = cellules
      .slice(1, derniere)
      .flatMap(({ valeur, unite: sienne }) => (valeur === undefined || sienne !== unite ? [] : [valeur]));
    return gauche.length < 2 ? undefined : somme(gauche);
  };
  return isoles(tableau.rangees, derniere, attendu, 'produit');
}

/** The shares, the products and the sums of rows that a table reckons wrong. */
export const lignesEnEcart = (tableau: Tableau): readonly EcartDeTableau[] => [
  ...partsFausses(tableau),
  ...lignesFausses(tableau),
];
