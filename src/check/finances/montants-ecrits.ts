import type { Centimes } from '../../domaine/montant.ts';
import { centimes } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { NOMBRE } from '../ecrits/lexique.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';

/** A sum of money that someone typed in prose. */
export interface MontantEcrit {
  readonly lieu: Trouvaille;
  readonly montant: Centimes;
  /** "€", "k€", "euros", as written. */
  readonly unite: string;
  /** Up to sixty characters of the line before and after. */
  readonly avant: string;
  readonly apres: string;
}

const MONTANT =
  /(?<![\d,.])(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:,(\d{1,2}))?[ \u00a0\u202f]?([kKM]?€|[kKM]?[eE]uros?\b|EUR\b)/gu;

const VOISINAGE = 60;

const facteur = (unite: string): number => {
  if (/^k/iu.test(unite)) return 1_000;
  return unite.startsWith('M') ? 1_000_000 : 1;
};

function lire(lieu: Trouvaille): MontantEcrit {
  const [tout = '', entier = '', decimales = '', unite = ''] = lieu.groupes;
  const valeur = Number(entier.replace(/[^\d]/gu, '')) + Number(`0.${decimales || '0'}`);
  const { nu } = lieu.ligne;
  return {
    lieu,
    montant: centimes(valeur * facteur(unite) * 100),
    unite,
    avant: nu.slice(Math.max(0, lieu.place - VOISINAGE), lieu.place),
    apres: nu.slice(lieu.place + tout.length, lieu.place + tout.length + VOISINAGE),
  };
}

/** Read once a paper: several rules weigh the same sums. */
const LUS = new WeakMap<Ecrit, readonly MontantEcrit[]>();

/** The sums typed in a paper, in its order; those that a cross-reference prints are not typed. */
export function montantsEcrits(papier: Ecrit): readonly MontantEcrit[] {
  const lus = LUS.get(papier);
  if (lus) return lus;
  const indices = ['€', 'euro', 'Euro', 'EUR'];
  const resultat = chercheDans(papier, { motif: MONTANT, amorces: NOMBRE, indices }).map(lire);
  LUS.set(papier, resultat);
  return resultat;
}
