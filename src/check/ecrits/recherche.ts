import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from './ecrit.ts';
import { ecrits, estRetenu } from './ecrit.ts';
import { placesDesSignes } from './lexique.ts';
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

/**
 * What to look for. Looking everywhere with a rich pattern is what costs most in a check, so a search says what
 * spares it: signs that every match begins with, or words of which a paper must hold one.
 */
export interface Recherche {
  /** Global; it must not span lines. */
  readonly motif: RegExp;
  /** The signs, or `NOMBRE`, with one of which every match begins; what stands before goes in a lookbehind. */
  readonly amorces?: string;
  /** Strings of which the paper holds one, or holds no match. */
  readonly indices?: readonly string[];
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

/** The same patterns, held to the very place where they are tried. */
const SUR_PLACE = new WeakMap<RegExp, RegExp>();

function surPlace(motif: RegExp): RegExp {
  const connu = SUR_PLACE.get(motif);
  if (connu) return connu;
  const colle = new RegExp(motif.source, motif.flags.replace('g', 'y'));
  SUR_PLACE.set(motif, colle);
  return colle;
}

/** The matches that begin with one of `amorces`; one that begins inside another is left out. */
function* auxAmorces(papier: Ecrit, motif: RegExp, amorces: string): Generator<RegExpExecArray> {
  const colle = surPlace(motif);
  let fin = 0;
  for (const place of placesDesSignes(papier, amorces)) {
    if (place < fin) continue;
    colle.lastIndex = place;
    const lu = colle.exec(papier.nu);
    if (!lu) continue;
    fin = place + Math.max(1, lu[0].length);
    yield lu;
  }
}

/** Where a pattern is met in one paper, one place after the other. */
function* lieuxDans(papier: Ecrit, { motif, amorces, indices }: Recherche): Generator<Trouvaille> {
  if (indices && !indices.some((indice) => papier.nu.includes(indice))) return;
  const lus = amorces === undefined ? papier.nu.matchAll(motif) : auxAmorces(papier, motif, amorces);
  for (const lu of lus) {
    const groupes = lu.map((groupe) => groupe ?? '');
    const lieu = situe(papier, lu.index, lu[0].length, groupes);
    if (lieu) yield lieu;
  }
}

/** What was found in a paper that is looked at again, by pattern: it goes with the paper. */
const TROUVES = new WeakMap<Ecrit, Map<string, readonly Trouvaille[]>>();

/** The same in a paper that is looked at again: sought once, and remembered when it was sought to the end. */
function* lieuxRetenus(papier: Ecrit, recherche: Recherche): Generator<Trouvaille> {
  const { motif, amorces = '' } = recherche;
  const connus = TROUVES.get(papier) ?? new Map<string, readonly Trouvaille[]>();
  TROUVES.set(papier, connus);
  const cle = `${amorces}/${motif.source}/${motif.flags}`;
  const connu = connus.get(cle);
  if (connu) {
    yield* connu;
    return;
  }
  const trouves: Trouvaille[] = [];
  for (const lieu of lieuxDans(papier, recherche)) {
    trouves.push(lieu);
    yield lieu;
  }
  connus.set(cle, trouves);
}

function trouvaillesDans(papier: Ecrit, demande: Recherche | RegExp): Generator<Trouvaille> {
  const recherche: Recherche = demande instanceof RegExp ? { motif: demande } : demande;
  return estRetenu(papier) ? lieuxRetenus(papier, recherche) : lieuxDans(papier, recherche);
}

/** Places of a pattern that are kept at once, in one paper: no paper that people wrote has a hundredth of them. */
const LES_PREMIERES = 20_000;

/** Where a pattern is met in one paper, its markup left aside. */
export function chercheDans(papier: Ecrit, recherche: Recherche | RegExp): readonly Trouvaille[] {
  const trouvees: Trouvaille[] = [];
  for (const trouvaille of trouvaillesDans(papier, recherche)) {
    trouvees.push(trouvaille);
    if (trouvees.length >= LES_PREMIERES) break;
  }
  return trouvees;
}

/** Where a pattern is met in all the papers of the sitting, found as they are asked for. */
export function* trouvailles(dossier: Dossier, recherche: Recherche | RegExp): Generator<Trouvaille> {
  for (const papier of ecrits(dossier)) yield* trouvaillesDans(papier, recherche);
}

/** Where a pattern is met in all the papers of the sitting. */
export const cherche = (dossier: Dossier, recherche: Recherche | RegExp): readonly Trouvaille[] =>
  ecrits(dossier).flatMap((papier) => chercheDans(papier, recherche));

/** How a message names a paper with its preposition: "du rapport n°64", "de la convention « aide »". */
export const duPapier = ({ genre, id }: Pick<Ecrit, 'genre' | 'id'>): string =>
  genre === 'rapport' ? `du rapport n°${id}` : `de la convention « ${id} »`;
