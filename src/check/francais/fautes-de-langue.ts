import type { Ecrit } from '../ecrits/ecrit.ts';
import type { FauteDeLangue } from './faute.ts';
import { ACCORDS } from './fautes/accords.ts';
import { AUXILIAIRES } from './fautes/auxiliaires.ts';
import { COMPLEMENTS } from './fautes/complements.ts';
import { DONT_ET_OU } from './fautes/dont-et-ou.ts';
import { ELISIONS } from './fautes/elision.ts';
import { HOMOPHONES } from './fautes/homophones.ts';
import { DES_LOCUTIONS } from './fautes/locutions.ts';
import { MANQUES } from './fautes/manques.ts';
import { DES_NOMBRES } from './fautes/nombres.ts';
import { NOMS_POUR_VERBES } from './fautes/noms-pour-verbes.ts';
import { ON_ET_CE } from './fautes/on-et-ce.ts';
import { orthographe } from './fautes/orthographe.ts';
import { PARTICIPES } from './fautes/participes.ts';
import { PARTICIPES_ET_ATTRIBUTS } from './fautes/participes-et-attributs.ts';
import { PERSONNES_ET_NOMBRES } from './fautes/personnes-et-nombres.ts';
import { PREPOSITIONS_ABSENTES } from './fautes/prepositions.ts';
import { RELATIVES } from './fautes/relatives.ts';
import { SEQUENCES } from './fautes/sequences.ts';
import { SEQUENCES_DE_VERBES } from './fautes/sequences-de-verbes.ts';
import { SONS_PROCHES } from './fautes/sons-proches.ts';
import { VERBES_ABSENTS } from './fautes/verbe-absent.ts';
import { VERBES_DE_TROP } from './fautes/verbe-de-trop.ts';
import { VERBES } from './fautes/verbes.ts';
import { VERBES_MAL_PLACES } from './fautes/verbes-mal-places.ts';
import { VU_ET_AU } from './fautes/vu-et-au.ts';
import type { Forme } from './forme.ts';
import type { MotsDeLaMaison } from './mots-de-la-maison.ts';
import type { MotsLus } from './mots-lus.ts';
import { motsLus, RIEN } from './mots-lus.ts';

/** In the order in which they are believed where two see the same words. */
const DETECTEURS = [
  ...DES_LOCUTIONS,
  ...ELISIONS,
  ...HOMOPHONES,
  ...SEQUENCES,
  ...SEQUENCES_DE_VERBES,
  ...SONS_PROCHES,
  ...DONT_ET_OU,
  ...ON_ET_CE,
  ...VU_ET_AU,
  ...NOMS_POUR_VERBES,
  ...VERBES_ABSENTS,
  ...VERBES_DE_TROP,
  ...PREPOSITIONS_ABSENTES,
  ...PARTICIPES,
  ...PARTICIPES_ET_ATTRIBUTS,
  ...VERBES,
  ...RELATIVES,
  ...PERSONNES_ET_NOMBRES,
  ...AUXILIAIRES,
  ...ACCORDS,
  ...MANQUES,
  ...VERBES_MAL_PLACES,
  ...DES_NOMBRES,
  ...COMPLEMENTS,
];

/** Ranks of the detectors that list the words they begin with, by these words. */
function parMotListe(): ReadonlyMap<string, readonly number[]> {
  const listes = new Map<string, number[]>();
  for (const [rang, { mots = [] }] of DETECTEURS.entries())
    for (const mot of mots) {
      const siens = listes.get(mot);
      if (siens) siens.push(rang);
      else listes.set(mot, [rang]);
    }
  return listes;
}

let listes: ReadonlyMap<string, readonly number[]> | undefined;

/** Ranks of the others, that are asked of each word. */
const SANS_LISTE = [...DETECTEURS.keys()].filter((rang) => DETECTEURS[rang]?.mots === undefined);

function regardsSur({ mot, natures }: Forme): readonly number[] {
  listes ??= parMotListe();
  const autres = SANS_LISTE.filter((rang) => DETECTEURS[rang]?.debute(mot, natures));
  const siens = listes.get(mot);
  return siens ? [...siens, ...autres].sort((a, b) => a - b) : autres;
}

/** Ranks, among the detectors, of those that look at a word: none for most. */
function concernes(forme: Forme): readonly number[] {
  forme.regards ??= regardsSur(forme);
  return forme.regards;
}

/** Ranks of words, those that the first detector has to look at first; where those of each begin, and the end. */
interface ARegarder {
  readonly rangs: Int32Array;
  readonly debuts: Int32Array;
}

/** Where they are noted: one for all papers, since none is read within another. */
let brouillon = new Int32Array(8192);

/** Where the words of each detector begin, when they follow each other, and the end. */
function debutsDe(formes: readonly Forme[]): Int32Array {
  const debuts = new Int32Array(DETECTEURS.length + 1);
  for (let rang = 0; rang < formes.length; rang += 1) {
    const siens = concernes(formes[rang] ?? RIEN);
    for (let un = 0; un < siens.length; un += 1) {
      const suivant = (siens[un] ?? 0) + 1;
      debuts[suivant] = (debuts[suivant] ?? 0) + 1;
    }
  }
  for (let place = 1; place < debuts.length; place += 1)
    debuts[place] = (debuts[place] ?? 0) + (debuts[place - 1] ?? 0);
  return debuts;
}

/** The words that each detector has to look at: counted, then put in their places. */
function aRegarder({ formes }: MotsLus): ARegarder {
  const debuts = debutsDe(formes);
  const total = debuts[DETECTEURS.length] ?? 0;
  if (brouillon.length < total) brouillon = new Int32Array(total * 2);
  const suivants = debuts.slice();
  for (let rang = 0; rang < formes.length; rang += 1) {
    const siens = concernes(formes[rang] ?? RIEN);
    for (let un = 0; un < siens.length; un += 1) {
      const detecteur = siens[un] ?? 0;
      const place = suivants[detecteur] ?? 0;
      brouillon[place] = rang;
      suivants[detecteur] = place + 1;
    }
  }
  return { rangs: brouillon, debuts };
}

const seTouchent = (a: FauteDeLangue, b: FauteDeLangue): boolean => a.debut < b.fin && b.debut < a.fin;

/** What the detectors see, in the order of the paper; words in which one slip was seen are not looked at for another. */
function grammaire(lus: MotsLus): readonly FauteDeLangue[] {
  const trouvees: FauteDeLangue[] = [];
  const { rangs, debuts } = aRegarder(lus);
  for (const [place, { cherche }] of DETECTEURS.entries()) {
    const fin = debuts[place + 1] ?? 0;
    for (let ici = debuts[place] ?? 0; ici < fin; ici += 1) {
      const faute = cherche(lus, rangs[ici] ?? 0);
      if (faute && !trouvees.some((une) => seTouchent(une, faute))) trouvees.push(faute);
    }
  }
  return trouvees;
}

const LUES = new WeakMap<
  Ecrit,
  { readonly maison: MotsDeLaMaison; readonly fautes: readonly FauteDeLangue[] }
>();

/** The slips of language of a paper, each told once; what is found is kept for the rules that share it. */
export function fautesDeLangue(papier: Ecrit, maison: MotsDeLaMaison): readonly FauteDeLangue[] {
  const lues = LUES.get(papier);
  if (lues !== undefined && lues.maison.cle === maison.cle) return lues.fautes;
  const mots = motsLus(papier);
  const deGrammaire = grammaire(mots);
  const malEcrits = orthographe(mots, maison).filter(
    (mot) => !deGrammaire.some((faute) => seTouchent(mot, faute)),
  );
  const fautes = [...malEcrits, ...deGrammaire].toSorted((a, b) => a.debut - b.debut);
  LUES.set(papier, { maison, fautes });
  return fautes;
}
