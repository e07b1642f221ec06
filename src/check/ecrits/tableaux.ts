import type { Ecrit } from './ecrit.ts';
import type { Ligne } from './ligne.ts';
import { MASQUE } from './ligne.ts';

/** A cell of a table: its words, and the number that it holds when it holds nothing else. */
export interface Cellule {
  readonly texte: string;
  readonly valeur?: number;
  /** What one unit of its last figure is worth. */
  readonly precision: number;
  /** "€", "%", or nothing. */
  readonly unite: string;
}

/** A row, and where it is written. */
export interface Rangee {
  readonly ligne: Ligne;
  readonly cellules: readonly Cellule[];
}

/** A table: its head, then its rows. */
export interface Tableau {
  readonly tete: readonly string[];
  readonly rangees: readonly Rangee[];
}

const VALEUR =
  /^([-−–+]?)[ \u00a0]?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f]?(€|k€|M€|%|euros|ETP)?(?: (?:HT|TTC))?$/u;

const MARQUES = new RegExp(`[${MASQUE}*]`, 'gu');

function celluleDe(brute: string): Cellule {
  const texte = brute.replace(MARQUES, '').trim();
  const lu = VALEUR.exec(texte);
  if (!lu) return { texte, precision: 1, unite: '' };
  const [, signe, entier = '', decimales = '', unite = ''] = lu;
  const valeur = Number(`${entier.replace(/\D/gu, '')}.${decimales || '0'}`);
  return {
    texte,
    valeur: signe !== '' && signe !== '+' ? -valeur : valeur,
    precision: 10 ** -decimales.length,
    unite,
  };
}

const cellulesDe = ({ nu }: Ligne): readonly Cellule[] =>
  nu
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map(celluleDe);

const estUnTrait = ({ nu }: Ligne): boolean => /^[|\s:-]+$/u.test(nu) && nu.includes('-');

const tableauDe = (lignes: readonly Ligne[]): readonly Tableau[] => {
  const [tete, trait, ...suite] = lignes;
  if (!tete || !trait || !estUnTrait(trait)) return [];
  return [
    {
      tete: cellulesDe(tete).map(({ texte }) => texte),
      rangees: suite.map((ligne) => ({ ligne, cellules: cellulesDe(ligne) })),
    },
  ];
};

const LUS = new WeakMap<Ecrit, readonly Tableau[]>();

/** The tables of a paper's body, in its order; read once a paper. */
export function tableaux(papier: Ecrit): readonly Tableau[] {
  const lus = LUS.get(papier) ?? lire(papier);
  LUS.set(papier, lus);
  return lus;
}

function lire({ lignes }: Ecrit): readonly Tableau[] {
  const blocs: Ligne[][] = [];
  let bloc: Ligne[] | undefined;
  for (const ligne of lignes) {
    if (ligne.genre !== 'tableau') bloc = undefined;
    else if (bloc) bloc.push(ligne);
    else {
      bloc = [ligne];
      blocs.push(bloc);
    }
  }
  return blocs.flatMap(tableauDe);
}
