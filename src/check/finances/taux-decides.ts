import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Rangee, Tableau } from '../ecrits/tableaux.ts';
import { tableaux } from '../ecrits/tableaux.ts';
import { TOTAL } from './lignes-de-tableau.ts';
import { estDeLaDecision } from './matiere.ts';

/** A rate of the decision that the column of rates of the report does not hold, and the one that it leaves. */
export interface TauxHorsDuTableau {
  readonly dit: Trouvaille;
  readonly rangee: Rangee;
  /** As the table writes it. */
  readonly juste: string;
}

const TAUX = /(?<![\d,.])(\d{1,3})(?:,(\d+))?[ \u00a0\u202f]?%/gu;

const valeur = ({ groupes: [, entier = '', decimales = ''] }: Trouvaille): number =>
  Number(`${entier}.${decimales || '0'}`);

interface Taux {
  readonly rangee: Rangee;
  readonly taux: number;
  readonly texte: string;
}

/** The columns of rates; shares of a whole are no rates that a council sets. */
const colonnesDeTaux = ({ tete, rangees }: Tableau): readonly (readonly Taux[])[] =>
  tete.flatMap((titre, colonne): readonly (readonly Taux[])[] => {
    if (/ancien|précédent|évolution|variation|part(?!\p{L})/iu.test(titre)) return [];
    const siens = rangees.flatMap((rangee): readonly Taux[] => {
      const cellule = rangee.cellules[colonne];
      const estTotal = rangee.cellules.some(({ texte }) => TOTAL.test(texte));
      return cellule?.unite === '%' && cellule.valeur !== undefined && !estTotal
        ? [{ rangee, taux: cellule.valeur, texte: cellule.texte }]
        : [];
    });
    return siens.length > 1 ? [siens] : [];
  });

/** The rates of a decision that are those of the table, but one. */
export function tauxHorsDuTableau(papier: Ecrit): readonly TauxHorsDuTableau[] {
  if (!papier.nu.includes('%')) return [];
  const colonnes = tableaux(papier).flatMap(colonnesDeTaux);
  if (colonnes.length === 0) return [];
  const dits = chercheDans(papier, TAUX);
  const decides = dits.filter(({ ligne }) => estDeLaDecision(ligne.chemin));
  const exposes = new Set(dits.filter((un) => !decides.includes(un)).map(valeur));
  const [hors, ...autres] = decides.filter((un) => !exposes.has(valeur(un)));
  if (!hors || autres.length > 0 || decides.length < 2) return [];
  const decidees = new Set(decides.map(valeur));
  const [oublie, ...encore] = colonnes.flatMap((siens) => {
    const absents = siens.filter(({ taux }) => !decidees.has(taux));
    return absents.length === 1 && siens.length === decides.length ? absents : [];
  });
  return oublie && encore.length === 0 ? [{ dit: hors, rangee: oublie.rangee, juste: oublie.texte }] : [];
}
