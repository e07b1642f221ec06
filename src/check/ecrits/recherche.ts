import type { DataPath } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from './ecrit.ts';
import { ecrits } from './ecrit.ts';
import type { Ligne } from './ligne.ts';

/** A pattern met in a paper. */
export interface Trouvaille {
  readonly papier: Ecrit;
  readonly ligne: Ligne;
  /** Rank of the line in the paper. */
  readonly rang: number;
  /** From the start of the line, in characters. */
  readonly place: number;
  /** From the start of the paper's `nu`. */
  readonly position: number;
  /** An exact excerpt of the line, markup included. */
  readonly ecrit: string;
  /** Groups of the pattern, the whole first. */
  readonly groupes: readonly string[];
}

/** Rank of the line that holds `position`: the last that begins at it or before. */
export function rangDeLigne({ debuts }: Ecrit, position: number): number {
  let bas = 0;
  let haut = debuts.length - 1;
  while (bas < haut) {
    const milieu = (bas + haut + 1) >> 1;
    if ((debuts[milieu] ?? 0) <= position) bas = milieu;
    else haut = milieu - 1;
  }
  return bas;
}

/** Where something that spans `longueur` characters from `position` stands. */
export function situe(
  papier: Ecrit,
  position: number,
  longueur: number,
  groupes: readonly string[] = [],
): Trouvaille | undefined {
  const rang = rangDeLigne(papier, position);
  const ligne = papier.lignes[rang];
  if (!ligne) return undefined;
  const place = position - (papier.debuts[rang] ?? 0);
  const ecrit = ligne.texte.slice(place, place + longueur);
  return { papier, ligne, rang, place, position, ecrit, groupes };
}

/** Where `motif` (global; it must not span lines) is met in one paper, its markup left aside. */
export function chercheDans(papier: Ecrit, motif: RegExp): readonly Trouvaille[] {
  const trouvailles: Trouvaille[] = [];
  for (const lu of papier.nu.matchAll(motif)) {
    const trouvee = situe(
      papier,
      lu.index,
      lu[0].length,
      lu.map((groupe) => groupe ?? ''),
    );
    if (trouvee) trouvailles.push(trouvee);
  }
  return trouvailles;
}

/** Where `motif` (global; it must not span lines) is met in all the papers of the sitting. */
export const cherche = (dossier: Dossier, motif: RegExp): readonly Trouvaille[] =>
  ecrits(dossier).flatMap((papier) => chercheDans(papier, motif));

/** How a message names a paper: "le rapport n°64", "la convention « aide »". */
export const nomDuPapier = ({ genre, id }: Pick<Ecrit, 'genre' | 'id'>): string =>
  genre === 'rapport' ? `le rapport n°${id}` : `la convention « ${id} »`;

/** How a message names a paper with its preposition: "du rapport n°64", "de la convention « aide »". */
export const duPapier = ({ genre, id }: Pick<Ecrit, 'genre' | 'id'>): string =>
  genre === 'rapport' ? `du rapport n°${id}` : `de la convention « ${id} »`;

/** The path of the key that holds the whole body of a paper. */
export const corpsDe = ({ genre, id }: Pick<Ecrit, 'genre' | 'id'>): DataPath => [
  genre === 'rapport' ? 'rapports' : 'conventions',
  id,
  'corps',
];
