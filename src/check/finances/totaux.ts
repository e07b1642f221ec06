import type { Rangee, Tableau } from '../ecrits/tableaux.ts';
import { estUneFauteDeFrappe } from './chiffre-fautif.ts';
import type { EcartDeTableau } from './lignes-de-tableau.ts';
import { lignesEnEcart, SOLDE, somme, TOTAL, valeurDe } from './lignes-de-tableau.ts';
import { colonnesEnEcart } from './relations-de-colonnes.ts';
import { resultatsFaux, taxesEnLignes } from './resultats-de-tableau.ts';
import { tarifsHorsDOrdre } from './tarifs-hors-d-ordre.ts';

/** Rows that no total adds: those that detail the one above, and those that measure the others. */
const DETAIL =
  /^(?:dont|y compris|moyenne|médiane|minimum|maximum|pour mémoire|pour rappel|rappel)(?!\p{L})/iu;

/** Columns whose numbers are not added. */
const NON_ADDITIF =
  /prix|tarif|taux|moyen|unitaire|année|date|n°|numéro|article|chapitre|compte|code|quotient|plafond|indice|évolution|variation|ratio|par habitant|par an|grade|échelon|rang|lot|durée/iu;

/** The words of a row in a column, or in the nearest on its left that has words. */
function libelleDe({ cellules }: Rangee, colonne: number): string {
  for (let place = Math.min(colonne, cellules.length) - 1; place >= 0; place -= 1) {
    const cellule = cellules[place];
    if (cellule && cellule.valeur === undefined && cellule.texte !== '') return cellule.texte;
  }
  return '';
}

/** Measures that are rounded, and whose total may part from the sum of its rows: anything else without unit is counted. */
const ARRONDI =
  /tonn|kg|km|m²|m³|surface|superficie|hectare|millier|million|k€|M€|%|arrondi|volume|consomm|Wh|moyen|estim/iu;

/** How far a total may be from the sum of its rows: numbers of things add up, sums to the euro were rounded. */
function tolerance(titre: string, rangs: readonly Rangee[], colonne: number): number {
  const cellules = rangs.flatMap(({ cellules: siennes }) => siennes[colonne] ?? []);
  const comptes =
    !ARRONDI.test(titre) && cellules.every(({ unite, precision }) => unite === '' && precision === 1);
  if (comptes) return 0.001;
  return Math.max(0, ...cellules.map(({ precision }) => precision)) * rangs.length * 0.5 + 0.001;
}

const enCentimes = (nombre: number): number => Math.round(nombre * 100);

const frappe = (ecrit: number, juste: number): boolean =>
  estUneFauteDeFrappe(Math.abs(enCentimes(ecrit)), Math.abs(enCentimes(juste)));

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

function segmentsDe({ rangees, tete }: Tableau, colonne: number): readonly Segment[] {
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
          tolerance: tolerance(`${tete[0]} ${tete[colonne]}`, courants, colonne),
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

/** Everything that a table reckons wrong; `confirme` are the numbers that the text around it tells. */
export function ecartsDuTableau(tableau: Tableau, confirme: ReadonlySet<number>): readonly EcartDeTableau[] {
  const enLigne = lignesEnEcart(tableau);
  const colonnes = colonnesEnEcart(tableau).filter(
    ({ rangee }) => !enLigne.some((un) => un.rangee === rangee),
  );
  const lignes = [...enLigne, ...colonnes];
  const dites = new Set(lignes.map(({ colonne }) => colonne));
  // A total is wrong with the row that is: it is told once.
  const totaux = totauxFaux(tableau, confirme).filter(({ colonne }) => !dites.has(colonne));
  return [
    ...totaux,
    ...soldesFaux(tableau),
    ...lignes,
    ...resultatsFaux(tableau),
    ...taxesEnLignes(tableau),
    ...tarifsHorsDOrdre(tableau),
  ];
}
