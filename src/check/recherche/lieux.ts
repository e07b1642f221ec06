import type { Ecrit } from '../ecrits/ecrit.ts';
import { rangDeLigne } from '../ecrits/ecrit.ts';
import type { Lexique } from '../ecrits/lexique.ts';
import { estPresent, lexique, NOMBRE } from '../ecrits/lexique.ts';
import type { Morceau } from './cles.ts';
import type { Indice } from './indice.ts';
import { porteurs } from './morceaux.ts';
import type { Plan } from './plan.ts';
import { plan } from './plan.ts';

/** Where an index stands in a paper. */
interface Releve {
  readonly indice: Indice;
  readonly places: readonly number[];
}

const RIEN: readonly number[] = [];

/** Where the words that hold some letters hold them. */
function placesDuMorceau(lu: Lexique, morceau: Morceau): readonly number[] {
  const { numeros, places } = porteurs(lu.vocabulaire, morceau);
  let trouvees: number[] | undefined;
  for (let rang = 0; rang < numeros.length; rang += 1) {
    const numero = numeros[rang] ?? 0;
    if (!estPresent(lu, numero)) continue;
    trouvees ??= [];
    const siennes = places[rang] ?? RIEN;
    for (let mot = lu.premiers.get(numero) ?? -1; mot !== -1; mot = lu.suivants[mot] ?? -1)
      for (const place of siennes) trouvees.push((lu.debuts[mot] ?? 0) + place);
  }
  return trouvees ?? RIEN;
}

const TOUS = new WeakMap<Lexique, readonly number[]>();

const estChiffre = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Every figure, from the first of each number; sought once a paper. */
function tousLesChiffres(nu: string, lu: Lexique): readonly number[] {
  const connus = TOUS.get(lu);
  if (connus) return connus;
  const places: number[] = [];
  for (const premier of lu.signes.get(NOMBRE) ?? RIEN)
    for (let place = premier; estChiffre(nu.charCodeAt(place)); place += 1) places.push(place);
  TOUS.set(lu, places);
  return places;
}

/** Whether what must be written at a place is. */
const estEcrit = (nu: string, place: number, textes: NonNullable<Indice['textes']>): boolean => {
  for (const un of textes) if (nu.startsWith(un.texte, place - un.place)) return true;
  return false;
};

/** Of some places, those where what must be written is: none most of the time. */
function ecrites(
  nu: string,
  toutes: readonly number[],
  textes: NonNullable<Indice['textes']>,
): readonly number[] {
  let gardees: number[] | undefined;
  for (const place of toutes) {
    if (!estEcrit(nu, place, textes)) continue;
    gardees ??= [];
    gardees.push(place);
  }
  return gardees ?? RIEN;
}

function placesDe(papier: Ecrit, lu: Lexique, { morceau, signe, premier }: Indice): readonly number[] {
  if (morceau) return placesDuMorceau(lu, morceau);
  if (signe !== '') return lu.signes.get(signe) ?? RIEN;
  return premier ? (lu.signes.get(NOMBRE) ?? RIEN) : tousLesChiffres(papier.nu, lu);
}

/** How many tries at given places cost as much as going through a line. */
const COUT_D_UNE_LIGNE = 15;

/** Few enough tries that nothing is worth looking for better. */
const PEU = 4;

/** How many signs a free pattern goes through while it is tried once at a given place, or so. */
const SIGNES_PAR_ESSAI = 3;

/** What looking at all that was found costs, in tries; nothing can be done with what is infinite. */
function cout(releves: readonly Releve[], dansLaLigne: boolean): number {
  let total = 0;
  for (const { indice, places } of releves)
    total +=
      places.length * (indice.ou?.length ?? (dansLaLigne ? COUT_D_UNE_LIGNE : Number.POSITIVE_INFINITY));
  return total;
}

/** Where the indices of a list are, what must be written there being so. */
function relevesDe(papier: Ecrit, lu: Lexique, exigence: readonly Indice[]): readonly Releve[] {
  const releves: Releve[] = [];
  for (const indice of exigence) {
    const { textes } = indice;
    const toutes = placesDe(papier, lu, indice);
    const places = textes && toutes.length > 0 ? ecrites(papier.nu, toutes, textes) : toutes;
    if (places.length > 0) releves.push({ indice, places });
  }
  return releves;
}

/** Where one of the lists of indices is found, that which costs least; undefined when one of them is nowhere. */
function releve(papier: Ecrit, { exigences, dansLaLigne }: Plan): readonly Releve[] | 'partout' | undefined {
  const lu = lexique(papier);
  let moindre: readonly Releve[] | undefined;
  let moins = papier.nu.length / SIGNES_PAR_ESSAI;
  for (const exigence of exigences) {
    const releves = relevesDe(papier, lu, exigence);
    if (releves.length === 0) return undefined;
    const prix = cout(releves, dansLaLigne);
    if (prix >= moins) continue;
    moins = prix;
    moindre = releves;
    if (prix <= PEU) break;
  }
  return moindre ?? 'partout';
}

const croissant = (a: number, b: number): number => a - b;

/** Where matches may begin, in order; some may be told twice. */
function departsDe(releves: readonly Releve[]): readonly number[] {
  const departs: number[] = [];
  for (const { indice, places } of releves)
    for (const ou of indice.ou ?? RIEN) for (const place of places) if (place >= ou) departs.push(place - ou);
  return departs.sort(croissant);
}

/** Ranks of the lines that hold what was found, in order. */
function lignesDe(papier: Ecrit, releves: readonly Releve[]): ReadonlySet<number> {
  const rangs: number[] = [];
  for (const { places } of releves) for (const place of places) rangs.push(rangDeLigne(papier, place));
  return new Set(rangs.sort(croissant));
}

/** Places beyond which matches are found as they are asked for: few papers have as many. */
const PLACES = 2000;

/** The matches that begin at one of `departs`; one that begins inside another is left out. */
function* auxDeparts(papier: Ecrit, { colle }: Plan, departs: Iterable<number>): Generator<RegExpExecArray> {
  const { nu } = papier;
  const motif = colle(lexique(papier).lettresRares);
  let fin = 0;
  for (const place of departs) {
    if (place < fin) continue;
    motif.lastIndex = place;
    const lu = motif.exec(nu);
    fin = place + Math.max(1, lu?.[0].length ?? 0);
    if (lu) yield lu;
  }
}

/** The matches in one line, the ends of its neighbours seen. */
function* dansLaLigne(papier: Ecrit, { libre }: Plan, rang: number): Generator<RegExpExecArray> {
  const debut = papier.debuts[rang] ?? 0;
  const avant = Math.max(0, debut - 1);
  const longueur = debut - avant + (papier.lignes[rang]?.nu.length ?? 0);
  const texte = papier.nu.slice(avant, avant + longueur + 1);
  const motif = libre(lexique(papier).lettresRares);
  let place = debut - avant;
  while (place <= longueur) {
    motif.lastIndex = place;
    const lu = motif.exec(texte);
    if (!lu || lu.index > longueur) return;
    place = lu.index + Math.max(1, lu[0].length);
    lu.index += avant;
    yield lu;
  }
}

function* dansLesLignes(papier: Ecrit, sien: Plan, rangs: ReadonlySet<number>): Generator<RegExpExecArray> {
  for (const rang of rangs) yield* dansLaLigne(papier, sien, rang);
}

/** The same at once, where there are few. */
function tousAuxDeparts(
  papier: Ecrit,
  { colle }: Plan,
  departs: readonly number[],
): readonly RegExpExecArray[] {
  const { nu } = papier;
  const motif = colle(lexique(papier).lettresRares);
  let lus: RegExpExecArray[] | undefined;
  let fin = 0;
  for (const place of departs) {
    if (place < fin) continue;
    motif.lastIndex = place;
    const lu = motif.exec(nu);
    fin = place + Math.max(1, lu?.[0].length ?? 0);
    if (!lu) continue;
    lus ??= [];
    lus.push(lu);
  }
  return lus ?? NULLE_PART;
}

const NULLE_PART: readonly RegExpExecArray[] = [];

/** Where `motif` is met in a paper, one place after the other: it is tried only where what it cannot do without stands. */
export function lieuxDuMotif(papier: Ecrit, motif: RegExp): Iterable<RegExpExecArray> {
  const sien = plan(motif);
  const lu = lexique(papier);
  const releves = lu.horsDuPlan ? 'partout' : releve(papier, sien);
  if (releves === undefined) return NULLE_PART;
  if (releves === 'partout') return papier.nu.matchAll(sien.libre(lu.lettresRares));
  if (releves.some(({ indice }) => indice.ou === undefined))
    return dansLesLignes(papier, sien, lignesDe(papier, releves));
  const departs = departsDe(releves);
  return departs.length > PLACES ? auxDeparts(papier, sien, departs) : tousAuxDeparts(papier, sien, departs);
}
