import type { Rangee, Tableau } from '../ecrits/tableaux.ts';
import { estUneFauteDeFrappe } from './chiffre-fautif.ts';

/** A number of a table that its neighbours contradict. */
export interface EcartDeTableau {
  readonly rangee: Rangee;
  readonly colonne: number;
  readonly attendu: number;
  readonly quoi: 'total' | 'solde' | 'ligne' | 'part' | 'produit';
  /** Nothing but a slip explains it. */
  readonly certain: boolean;
}

const TOTAL = /^(?:sous[- ]?)?(?:total|totaux|ensemble|somme)(?!\p{L})/iu;

const SOLDE =
  /^(?:excédent|déficit|solde|résultat|différence|reste à (?:charge|financer))(?!\p{L}| (?:report|antérieur|n-1|de l'exercice précédent))/iu;

const DETAIL = /^(?:dont|y compris)(?!\p{L})/iu;

/** Columns whose numbers are not added. */
const NON_ADDITIF =
  /prix|tarif|taux|moyen|unitaire|année|date|n°|numéro|article|chapitre|compte|code|quotient|plafond|indice|évolution|variation|ratio|par habitant|par an|grade|échelon|rang|lot|durée/iu;

const valeurDe = (rangee: Rangee, colonne: number): number | undefined => rangee.cellules[colonne]?.valeur;

/** The words of a row in a column, or in the nearest on its left that has words. */
function libelleDe({ cellules }: Rangee, colonne: number): string {
  for (let place = Math.min(colonne, cellules.length) - 1; place >= 0; place -= 1) {
    const cellule = cellules[place];
    if (cellule && cellule.valeur === undefined && cellule.texte !== '') return cellule.texte;
  }
  return '';
}

const enCentimes = (nombre: number): number => Math.round(nombre * 100);

const frappe = (ecrit: number, juste: number): boolean =>
  estUneFauteDeFrappe(Math.abs(enCentimes(ecrit)), Math.abs(enCentimes(juste)));

const somme = (valeurs: readonly number[]): number => valeurs.reduce((total, valeur) => total + valeur, 0);

/** The rows that are no detail of the one above them: those that the next ones add up to are kept, and the next left. */
function sansDetails(valeurs: readonly number[]): readonly number[] {
  const gardees: number[] = [];
  for (let rang = 0; rang < valeurs.length; rang += 1) {
    const valeur = valeurs[rang] ?? 0;
    gardees.push(valeur);
    let total = 0;
    for (let suite = rang + 1; suite < valeurs.length; suite += 1) {
      total += valeurs[suite] ?? 0;
      if (suite > rang + 1 && Math.abs(total - valeur) < 0.005) rang = suite;
      if (Math.abs(total) > Math.abs(valeur)) break;
    }
  }
  return gardees;
}

/** A column above one of its totals. */
interface Segment {
  readonly total: Rangee;
  readonly rangs: readonly Rangee[];
  readonly valeurs: readonly number[];
  /** All that the total may be the sum of. */
  readonly sommes: readonly number[];
  readonly tolerance: number;
}

function segmentsDe({ rangees }: Tableau, colonne: number): readonly Segment[] {
  const segments: Segment[] = [];
  let courants: Rangee[] = [];
  const tous: number[] = [];
  const totaux: number[] = [];
  for (const rangee of rangees) {
    const valeur = valeurDe(rangee, colonne);
    const libelle = libelleDe(rangee, colonne);
    if (TOTAL.test(libelle)) {
      if (valeur !== undefined) {
        const valeurs = courants.map((une) => valeurDe(une, colonne) ?? 0);
        const precision = Math.max(0, ...courants.map(({ cellules }) => cellules[colonne]?.precision ?? 0));
        segments.push({
          total: rangee,
          rangs: courants,
          valeurs,
          sommes: [
            somme(valeurs),
            somme(sansDetails(valeurs)),
            somme(tous),
            somme(totaux),
            somme(totaux) + somme(valeurs),
          ],
          tolerance: precision * valeurs.length * 0.5 + 0.001,
        });
        totaux.push(valeur);
      }
      courants = [];
    } else if (valeur !== undefined && !DETAIL.test(libelle) && !SOLDE.test(libelle)) {
      courants.push(rangee);
      tous.push(valeur);
    }
  }
  return segments;
}

const tient = ({ total, sommes, tolerance }: Segment, colonne: number): boolean => {
  const dit = valeurDe(total, colonne) ?? 0;
  return sommes.some((une) => Math.abs(une - dit) <= tolerance);
};

/** The total that the rows above contradict; `confirme` are the numbers that the text tells. */
function totalFaux(
  segment: Segment,
  colonne: number,
  confirme: ReadonlySet<number>,
  sur: boolean,
): readonly EcartDeTableau[] {
  const { total, rangs, valeurs, sommes } = segment;
  const dit = valeurDe(total, colonne) ?? 0;
  const attendu = sommes[0] ?? 0;
  const fautives = rangs.filter((rangee) => {
    const valeur = valeurDe(rangee, colonne) ?? 0;
    return frappe(valeur, valeur + dit - attendu);
  });
  const [fautive] = fautives;
  if (confirme.has(dit) && fautive && fautives.length === 1) {
    const juste = (valeurDe(fautive, colonne) ?? 0) + dit - attendu;
    return [{ rangee: fautive, colonne, attendu: juste, quoi: 'ligne', certain: true }];
  }
  const explique = frappe(dit, attendu) || fautives.length > 0;
  if (!explique && (!sur || valeurs.length > 12)) return [];
  return [{ rangee: total, colonne, attendu, quoi: 'total', certain: explique }];
}

function totauxFaux(tableau: Tableau, confirme: ReadonlySet<number>): readonly EcartDeTableau[] {
  const parColonne = tableau.tete.map((titre, colonne) => ({
    titre,
    colonne,
    segments: segmentsDe(tableau, colonne).filter(({ valeurs }) => valeurs.length > 1),
  }));
  const justes = parColonne.some(({ segments, colonne }) => segments.some((un) => tient(un, colonne)));
  return parColonne.flatMap(({ titre, colonne, segments }) => {
    if (NON_ADDITIF.test(titre)) return [];
    const enEuros = segments.every(({ total }) => total.cellules[colonne]?.unite === '€');
    return segments
      .filter((un) => !tient(un, colonne))
      .flatMap((un) => totalFaux(un, colonne, confirme, justes || enEuros));
  });
}

/** What is left of a total once the rows after it are taken from it. */
function soldesFaux({ rangees, tete }: Tableau): readonly EcartDeTableau[] {
  return tete.flatMap((_, colonne) => {
    let totaux: readonly number[] = [];
    let depuis: number[] = [];
    return rangees.flatMap((rangee): readonly EcartDeTableau[] => {
      const valeur = valeurDe(rangee, colonne);
      if (valeur === undefined) return [];
      const libelle = libelleDe(rangee, colonne);
      if (TOTAL.test(libelle)) {
        // What the total should be too: one that is wrong is told by itself.
        totaux = [valeur, somme(depuis)];
        depuis = [];
        return [];
      }
      if (!SOLDE.test(libelle)) {
        depuis.push(valeur);
        return [];
      }
      const restes = totaux.map((total) => Math.abs(total - somme(depuis)));
      const [attendu = 0] = restes;
      const juste = depuis.length === 0 || restes.some((reste) => Math.abs(reste - Math.abs(valeur)) < 0.005);
      return !juste && frappe(valeur, attendu)
        ? [{ rangee, colonne, attendu, quoi: 'solde', certain: true }]
        : [];
    });
  });
}

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
  if (!/^(?:total|montant|coût|prix total)/iu.test(titre)) return [];
  const quantites = tete.findIndex((un) => /^(?:quantité|nombre|qté|surface|nb)/iu.test(un));
  const prix = tete.findIndex((un) => /unitaire|^tarif|^prix(?! total)/iu.test(un));
  if (quantites !== -1 && prix !== -1 && prix !== derniere) {
    const attendu = (rangee: Rangee): number | undefined => {
      const [nombre, un] = [valeurDe(rangee, quantites), valeurDe(rangee, prix)];
      return nombre === undefined || un === undefined ? undefined : nombre * un;
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

/** Everything that a table reckons wrong; `confirme` are the numbers that the text around it tells. */
export function ecartsDuTableau(tableau: Tableau, confirme: ReadonlySet<number>): readonly EcartDeTableau[] {
  const lignes = [...partsFausses(tableau), ...lignesFausses(tableau)];
  const dites = new Set(lignes.map(({ colonne }) => colonne));
  // A total is wrong with the row that is: it is told once.
  const totaux = totauxFaux(tableau, confirme).filter(({ colonne }) => !dites.has(colonne));
  return [...totaux, ...soldesFaux(tableau), ...lignes];
}
