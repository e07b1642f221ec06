import type { Rangee, Tableau } from '../ecrits/tableaux.ts';
import { estUneFauteDeFrappe } from './chiffre-fautif.ts';
import type { EcartDeTableau } from './lignes-de-tableau.ts';
import { valeurDe } from './lignes-de-tableau.ts';

const JEU = 0.006;

const frappe = (ecrit: number, juste: number): boolean =>
  estUneFauteDeFrappe(Math.round(Math.abs(ecrit) * 100), Math.round(Math.abs(juste) * 100));

const libelleDe = ({ cellules }: Rangee): string =>
  cellules.find(({ texte, valeur }) => valeur === undefined && texte !== '')?.texte ?? '';

/** The rows of an account: what came in, what went out, what is left, what was left before, what is left in all. */
interface Compte {
  readonly recettes: Rangee;
  readonly depenses: Rangee;
  readonly resultat: Rangee;
  readonly reporte?: Rangee;
  readonly cloture?: Rangee;
}

const RESULTAT = /^(?:résultat|solde|excédent|déficit)s?(?!\p{L})/iu;

const REPORTE = /report|antérieur|n-1|précédent/iu;

const CLOTURE = /clôture|cumul|global|définitif|final/iu;

const seule = (rangees: readonly Rangee[], estElle: (libelle: string) => boolean): Rangee | undefined => {
  const [une, ...autres] = rangees.filter((rangee) => estElle(libelleDe(rangee)));
  return autres.length === 0 ? une : undefined;
};

function compteDe({ rangees }: Tableau): Compte | undefined {
  const recettes = seule(rangees, (mots) =>
    /^(?:total (?:des )?)?(?:recettes|produits)(?!\p{L})/iu.test(mots),
  );
  const depenses = seule(rangees, (mots) =>
    /^(?:total (?:des )?)?(?:dépenses|charges)(?!\p{L})/iu.test(mots),
  );
  const resultat = seule(
    rangees,
    (mots) => RESULTAT.test(mots) && !REPORTE.test(mots) && !CLOTURE.test(mots),
  );
  if (!recettes || !depenses || !resultat) return undefined;
  const places = [recettes, depenses, resultat].map((une) => rangees.indexOf(une));
  // The result stands right under the two rows that make it.
  if (Math.max(...places) !== places[2] || Math.max(...places) - Math.min(...places) !== 2) return undefined;
  const apres = rangees.slice((places[2] ?? 0) + 1, (places[2] ?? 0) + 3);
  const reporte = seule(apres, (mots) => REPORTE.test(mots) && !CLOTURE.test(mots));
  const cloture = seule(apres, (mots) => RESULTAT.test(mots) && CLOTURE.test(mots));
  return {
    recettes,
    depenses,
    resultat,
    ...(reporte && cloture && apres.length === 2 ? { reporte, cloture } : {}),
  };
}

/** Whether two results are one: in a table that writes no minus, or under a word that tells the sense, the sign is left. */
const memes = (rangee: Rangee, ecrit: number, juste: number, signes: boolean): boolean => {
  const sansSigne = !signes || /excédent|déficit|besoin|capacité/iu.test(libelleDe(rangee));
  return Math.abs(sansSigne ? Math.abs(ecrit) - Math.abs(juste) : ecrit - juste) < JEU;
};

const ecart = (rangee: Rangee, colonne: number, attendu: number): EcartDeTableau => {
  const ecrit = valeurDe(rangee, colonne) ?? 0;
  const certain = frappe(ecrit, attendu) || Math.abs(ecrit + attendu) < JEU;
  return { rangee, colonne, attendu, quoi: 'produit', certain };
};

/** The row that a wrong result accuses: one of the three that a slip explains, the result itself when none does. */
function accusee(
  { recettes, depenses, resultat }: Compte,
  colonne: number,
  [entree, sortie, reste]: readonly [number, number, number],
  confirme: boolean,
): EcartDeTableau {
  const leResultat = ecart(resultat, colonne, entree - sortie);
  if (!confirme) return leResultat;
  if (frappe(entree, reste + sortie)) return ecart(recettes, colonne, reste + sortie);
  return frappe(sortie, entree - reste) ? ecart(depenses, colonne, entree - reste) : leResultat;
}

function deLaColonne(compte: Compte, colonne: number, signes: boolean): readonly EcartDeTableau[] {
  const { recettes, depenses, resultat, reporte, cloture } = compte;
  const [entree, sortie, reste] = [recettes, depenses, resultat].map((une) => valeurDe(une, colonne));
  if (entree === undefined || sortie === undefined || reste === undefined) return [];
  const juste = memes(resultat, reste, entree - sortie, signes);
  const avant = reporte && valeurDe(reporte, colonne);
  const fin = cloture && valeurDe(cloture, colonne);
  if (cloture === undefined || avant === undefined || fin === undefined)
    return juste ? [] : [accusee(compte, colonne, [entree, sortie, reste], false)];
  const clos = memes(cloture, fin, reste + avant, signes);
  if (!juste) return [accusee(compte, colonne, [entree, sortie, reste], clos)];
  return clos ? [] : [ecart(cloture, colonne, reste + avant)];
}

/** The results of an account that its receipts, its spending and what it had before do not give. */
export function resultatsFaux(tableau: Tableau): readonly EcartDeTableau[] {
  const compte = compteDe(tableau);
  if (!compte) return [];
  const signes = tableau.rangees.some(({ cellules }) => cellules.some(({ valeur }) => (valeur ?? 0) < 0));
  return tableau.tete.flatMap((_, colonne) => deLaColonne(compte, colonne, signes));
}

const HORS_TAXES = /(?<!\p{L})(?:HT|H\.T\.|hors taxes?)(?!\p{L})/u;

const TOUTES_TAXES = /(?<!\p{L})(?:TTC|T\.T\.C\.|toutes taxes comprises)(?!\p{L})/u;

const TVA = /(?<!\p{L})(?:TVA|T\.V\.A\.)(?!\p{L})/u;

const TAUX = /(\d{1,2})(?:,(\d+))?[ \u00a0\u202f]?%/u;

/** A sum before tax, its tax, and the sum after, in three rows that follow one another. */
function taxesDe(
  [ht, tva, ttc]: readonly [Rangee, Rangee, Rangee],
  colonne: number,
): readonly EcartDeTableau[] {
  const [avant, taxe, apres] = [ht, tva, ttc].map((une) => valeurDe(une, colonne));
  if (avant === undefined || taxe === undefined || apres === undefined) return [];
  const [, entier, decimales = '0'] = TAUX.exec(libelleDe(tva)) ?? [];
  const attendue = entier === undefined ? apres - avant : (avant * Number(`${entier}.${decimales}`)) / 100;
  const jeu = Math.max(tva.cellules[colonne]?.precision ?? 1, 0.01) + JEU;
  if (Math.abs(taxe - attendue) > jeu) return [ecart(tva, colonne, Math.round(attendue * 100) / 100)];
  return Math.abs(avant + taxe - apres) > jeu ? [ecart(ttc, colonne, avant + taxe)] : [];
}

/** The taxes told in rows that their rate does not give, and the sums after them. */
export function taxesEnLignes({ rangees, tete }: Tableau): readonly EcartDeTableau[] {
  return rangees.flatMap((ht, rang) => {
    const [tva, ttc] = [rangees[rang + 1], rangees[rang + 2]];
    if (!tva || !ttc || !TVA.test(libelleDe(tva)) || !TOUTES_TAXES.test(libelleDe(ttc))) return [];
    return HORS_TAXES.test(libelleDe(ht))
      ? tete.flatMap((_, colonne) => taxesDe([ht, tva, ttc], colonne))
      : [];
  });
}
