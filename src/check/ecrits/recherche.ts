import type { Dossier } from '../../domaine/dossier.ts';
import { lieuxDuMotif } from '../recherche/lieux.ts';
import type { Plan } from '../recherche/plan.ts';
import { plan } from '../recherche/plan.ts';
import type { Ecrit } from './ecrit.ts';
import { ecrits, estRetenu, rangDeLigne } from './ecrit.ts';
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

/** What to look for. What spares looking everywhere is read off the pattern itself, once (`recherche/plan.ts`). */
export interface Recherche {
  /** Global; it must not span lines. */
  readonly motif: RegExp;
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

const situeLu = (papier: Ecrit, lu: RegExpExecArray): Trouvaille | undefined =>
  situe(
    papier,
    lu.index,
    lu[0].length,
    lu.map((groupe) => groupe ?? ''),
  );

/** Where a pattern is met in one paper, one place after the other. */
function* situes(papier: Ecrit, lus: Iterable<RegExpExecArray>): Generator<Trouvaille> {
  for (const lu of lus) {
    const lieu = situeLu(papier, lu);
    if (lieu) yield lieu;
  }
}

const RIEN: readonly Trouvaille[] = [];

const lieuxDans = (papier: Ecrit, motif: RegExp): Iterable<Trouvaille> => {
  const lus = lieuxDuMotif(papier, motif);
  if (!Array.isArray(lus)) return situes(papier, lus);
  // Most patterns are nowhere in most papers.
  return lus.length === 0 ? RIEN : lus.flatMap((lu) => situeLu(papier, lu) ?? []);
};

const estListe = (lieux: Iterable<Trouvaille>): lieux is readonly Trouvaille[] => Array.isArray(lieux);

/** What was found in a paper that is looked at again, by pattern: it goes with the paper. */
const TROUVES = new WeakMap<Ecrit, Map<Plan, readonly Trouvaille[]>>();

/** What is noted once it is read to the end. */
function* notes(
  lieux: Iterable<Trouvaille>,
  note: (trouves: readonly Trouvaille[]) => void,
): Generator<Trouvaille> {
  const trouves: Trouvaille[] = [];
  for (const lieu of lieux) {
    trouves.push(lieu);
    yield lieu;
  }
  note(trouves);
}

/** The same in a paper that is looked at again: sought once, and remembered when it was sought to the end. */
function lieuxRetenus(papier: Ecrit, motif: RegExp): Iterable<Trouvaille> {
  const connus = TROUVES.get(papier) ?? new Map<Plan, readonly Trouvaille[]>();
  TROUVES.set(papier, connus);
  const cle = plan(motif);
  const connu = connus.get(cle);
  if (connu) return connu;
  const lieux = lieuxDans(papier, motif);
  if (!estListe(lieux)) return notes(lieux, (trouves) => connus.set(cle, trouves));
  connus.set(cle, lieux);
  return lieux;
}

const motifDe = (demande: Recherche | RegExp): RegExp =>
  demande instanceof RegExp ? demande : demande.motif;

const trouvaillesDans = (papier: Ecrit, demande: Recherche | RegExp): Iterable<Trouvaille> =>
  estRetenu(papier) ? lieuxRetenus(papier, motifDe(demande)) : lieuxDans(papier, motifDe(demande));

/** Places of a pattern that are kept at once, in one paper: no paper that people wrote has a hundredth of them. */
const LES_PREMIERES = 20_000;

/** Where a pattern is met in one paper, its markup left aside. */
export function chercheDans(papier: Ecrit, recherche: Recherche | RegExp): readonly Trouvaille[] {
  const lieux = trouvaillesDans(papier, recherche);
  if (Array.isArray(lieux) && lieux.length <= LES_PREMIERES) return lieux;
  const trouvees: Trouvaille[] = [];
  for (const trouvaille of lieux) {
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
export function cherche(dossier: Dossier, recherche: Recherche | RegExp): readonly Trouvaille[] {
  const trouvees: Trouvaille[] = [];
  for (const papier of ecrits(dossier))
    for (const trouvaille of chercheDans(papier, recherche)) trouvees.push(trouvaille);
  return trouvees;
}

/** How a message names a paper with its preposition: "du rapport n°64", "de la convention « aide »". */
export const duPapier = ({ genre, id }: Pick<Ecrit, 'genre' | 'id'>): string =>
  genre === 'rapport' ? `du rapport n°${id}` : `de la convention « ${id} »`;
