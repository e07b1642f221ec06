import { liste } from './liste.ts';
import type { MotsLus } from './mots-lus.ts';
import { COUPURE, commence, finDe, formeA, suit, VIRGULE } from './mots-lus.ts';
import { ADJ, CONJUGUE, GERONDIF, INFINITIF, INVARIABLE, NOM, OUTIL, PART, V3P, V3S } from './natures.ts';
import { apresClitiques, CLITIQUES, estVerbe, PRONOMS, RELATIFS } from './verbes-surs.ts';

const PROLONGE = liste(
  `de d' du des la le les l' au aux à en ladite dudit ledit desdits desdites son sa ses leur leurs notre nos un une pour sur par
  dans avec sans sous entre selon vers chez cette ce cet ces chaque aucun aucune deux trois quatre cinq six sept huit dix
  hors depuis pendant contre`,
);
/** Prepositions that may begin words put between commas. */
export const INTRODUCTEURS = liste(
  `de d' du des à au aux en par pour sur dans avec sans sous après avant selon lors depuis dès pendant suite compte toutefois
  cependant ainsi enfin néanmoins conformément hors toutes tous`,
);

/** After which another clause begins. */
const ARRETENT = liste('si comme lorsque quand car donc or mais ainsi puis puisque');

const enNom = (natures: number): boolean => (natures & (NOM | ADJ | PART | GERONDIF | INFINITIF)) !== 0;

/** Rank of the first word after the bracket or the quotation that opens before `rang`; -1 when it is none. */
function apresParenthese(lus: MotsLus, rang: number): number {
  const { nu } = lus.papier;
  const avant = (place: number): string => nu.slice(finDe(lus, place - 1), lus.debuts[place] ?? nu.length);
  const ferme = avant(rang).includes('(') ? ')' : avant(rang).includes('«') ? '»' : '';
  if (ferme === '') return /^\s*\uE000+\s*$/u.test(avant(rang)) ? rang : -1;
  for (let place = rang + 1; place < rang + 30 && place < lus.formes.length; place += 1)
    if (avant(place).includes(ferme)) return commence(lus, place) ? -1 : place;
  return -1;
}

/** What may begin words put between commas after a subject; another noun makes of it one of several subjects. */
function ouvreIncise(lus: MotsLus, rang: number): boolean {
  const { mot, natures } = formeA(lus, rang);
  if (RELATIFS.has(mot) || INTRODUCTEURS.has(mot) || /^(?:conformément|dûment|ci|y|soit)$/u.test(mot))
    return true;
  return (natures & PART) !== 0 || ((natures & (GERONDIF | ADJ)) !== 0 && (natures & NOM) === 0);
}

/** Clauses that may still begin, less verbs met, after the word at `rang`; nothing when it may be a verb or not. */
function resteAOuvrir(lus: MotsLus, rang: number, permis: number): number {
  if (estPeutEtreLeVerbe(lus, rang)) return -1;
  return permis + (RELATIFS.has(formeA(lus, rang).mot) ? 1 : 0) - (estVerbe(lus, rang) ? 1 : 0);
}

/** Words between commas after a subject: whether a relative opens them, and whether the subject is several. */
interface Incise {
  readonly relative: boolean;
  readonly pluriel: boolean;
}

/** The verb that follows the comma before `rang`, where the words between commas are whole; -1 when there is none. */
const apresLaVirgule = (lus: MotsLus, rang: number): number =>
  lus.avant[rang] === VIRGULE || apresUneSomme(lus, rang) ? apresClitiques(lus, rang) : -1;

/** ", soit 300 €, ": a comma after the sign of a sum. */
const apresUneSomme = (lus: MotsLus, rang: number): boolean =>
  lus.avant[rang] === COUPURE &&
  /^[ \u00a0\u202f]?[€%], $/u.test(lus.papier.nu.slice(finDe(lus, rang - 1), lus.debuts[rang]));

/** What is left to open after the word at `rang`, as `resteAOuvrir` says; nothing after another subject. */
const suiteDeLIncise = (lus: MotsLus, rang: number, permis: number, { pluriel }: Incise): number =>
  lus.avant[rang] === VIRGULE && !pluriel && estCoordonne(lus, rang) ? -1 : resteAOuvrir(lus, rang, permis);

/** Rank of the verb that comes after the words between commas that begin at `rang`; -1 when none does. */
function apresIncise(lus: MotsLus, rang: number, pluriel: boolean): number {
  if (!ouvreIncise(lus, rang) && !pluriel) return -1;
  const incise = { relative: RELATIFS.has(formeA(lus, rang).mot), pluriel };
  let permis = incise.relative ? 1 : 0;
  for (let place = rang + 1; place < rang + 30 && permis >= 0 && !finit(lus, place); place += 1) {
    const verbe = apresLaVirgule(lus, place);
    if (verbe !== -1) return permis === 0 || incise.relative ? verbe : -1;
    permis = suiteDeLIncise(lus, place, permis, incise);
  }
  return -1;
}

const estCoordonne = (lus: MotsLus, rang: number): boolean => /^(?:et|ou|ni)$/u.test(formeA(lus, rang).mot);

const finit = (lus: MotsLus, rang: number): boolean => rang >= lus.formes.length || commence(lus, rang);

/** Whether what "et" or "ou" adds at `rang`, to a noun at `tete`, belongs to a noun before and is no other subject. */
function ajouteAuNom(lus: MotsLus, tete: number, rang: number): boolean {
  if (!suit(lus, rang + 1)) return false;
  const { mot, natures } = formeA(lus, rang + 1);
  if (/^(?:de|d'|du)$/u.test(mot))
    return Array.from({ length: rang - tete - 1 }, (_, pas) => formeA(lus, tete + 1 + pas).mot).some(
      (avant) => /^(?:de|d'|du|des)$/u.test(avant),
    );
  if (/^(?:à|au|aux|en|par|pour|sur|dans|avec|sans)$/u.test(mot)) return true;
  return (natures & (ADJ | PART)) !== 0 && (natures & NOM) === 0;
}

/** A noun that may be the verb: "Le conseil siège", "l'acte reste", where another verb does not follow at once. */
function estPeutEtreLeVerbe(lus: MotsLus, rang: number): boolean {
  const { natures, capitale, mot } = formeA(lus, rang);
  const avant = formeA(lus, rang - 1);
  const petit = /^(?:contre|entre|soit|a|est)$/u.test(mot);
  // "La date limite, fixée": a verb would say something.
  if ((natures & ADJ) !== 0 && lus.avant[rang + 1] === VIRGULE) return false;
  if (capitale || petit || (natures & (V3S | V3P)) === 0 || apresClitiques(lus, rang + 1) !== -1)
    return false;
  if (CLITIQUES.has(avant.mot)) return /^(?:en|y|lui|ne|n')$/u.test(avant.mot);
  return enNom(avant.natures) || avant.capitale;
}

/** Whether the noun at `rang` is a verb after all, since its sentence has no other: "Les réparations reste à la charge." */
function estLeSeulVerbe(lus: MotsLus, rang: number): boolean {
  const avant = formeA(lus, rang - 1);
  const adjectif = (formeA(lus, rang).natures & (ADJ | PART)) !== 0;
  if (adjectif || avant.capitale || (avant.natures & (INFINITIF | GERONDIF)) !== 0) return false;
  if (!estPeutEtreLeVerbe(lus, rang)) return false;
  // "Les tarifs reste modestes"
  if (/^(?:reste|demeure)$/u.test(formeA(lus, rang).mot) && (formeA(lus, rang + 1).natures & ADJ) !== 0)
    return true;
  let place = rang + 1;
  for (; !finit(lus, place); place += 1)
    if (estVerbe(lus, place) || RELATIFS.has(formeA(lus, place).mot)) return false;
  return lus.papier.nu.charAt(finDe(lus, place - 1)) === '.';
}

/** Whether the words of a subject may go on with that at `rang`. */
function prolonge(lus: MotsLus, rang: number): boolean {
  const { mot, natures, capitale } = formeA(lus, rang);
  if (RELATIFS.has(mot) || PRONOMS.has(mot) || ARRETENT.has(mot) || estPeutEtreLeVerbe(lus, rang))
    return false;
  if (PROLONGE.has(mot) || CLITIQUES.has(mot) || capitale || /^\d/u.test(mot)) return true;
  return (
    natures !== 0 &&
    (enNom(natures) || ((natures & INVARIABLE) !== 0 && (natures & (OUTIL | CONJUGUE)) === 0))
  );
}

/** The verb of a subject, and whether another noun stands beside the first. */
export interface Verbe {
  readonly verbe: number;
  readonly deux: boolean;
}

const AUCUN: Verbe = { verbe: -1, deux: false };

/** Where the verb of a subject is sought, and whether another noun was met beside the first. */
interface Cherche extends Verbe {
  /** Rank of the next word to look at; -1 when the verb is found or there is none. */
  readonly place: number;
}

const TROUVE_RIEN: Cherche = { ...AUCUN, place: -1 };

/** "Le président et la directrice": two subjects, where no determiner makes of each one. */
function unAutreSujet(lus: MotsLus, tete: number, rang: number): boolean {
  if (
    formeA(lus, rang).mot !== 'et' ||
    !/^(?:le|la|l'|son|sa|leur|ce|cette|une?)$/u.test(formeA(lus, rang + 1).mot)
  )
    return false;
  const { natures } = formeA(lus, rang + 2);
  const nom = (natures & NOM) !== 0 && (natures & (V3S | V3P | OUTIL | INVARIABLE)) === 0;
  const entre = Array.from({ length: rang - tete - 1 }, (_, pas) => formeA(lus, tete + 1 + pas).natures);
  return (
    nom &&
    entre.every((lues) => (lues & (ADJ | PART)) !== 0) &&
    /^(?:le|la|l'|son|sa|leur|ce|cette)$/u.test(formeA(lus, tete - 1).mot)
  );
}

/** One word further after a subject whose noun is at `tete`. */
function avance(
  lus: MotsLus,
  tete: number,
  place: number,
  { deux, pluriel }: { deux: boolean; pluriel: boolean },
): Cherche {
  if (estVerbe(lus, place) || estLeSeulVerbe(lus, place)) return { verbe: place, deux, place: -1 };
  if (!estCoordonne(lus, place))
    return prolonge(lus, place) ? { verbe: -1, deux, place: place + 1 } : TROUVE_RIEN;
  if (apresClitiques(lus, place + 1) !== -1) return TROUVE_RIEN;
  if (ajouteAuNom(lus, tete, place)) return { verbe: -1, deux, place: place + 1 };
  return pluriel || unAutreSujet(lus, tete, place)
    ? { verbe: -1, deux: true, place: place + 1 }
    : TROUVE_RIEN;
}

/** A noun or a verb, one can't tell. */
const estAmbigu = (lus: MotsLus, rang: number): boolean =>
  !estVerbe(lus, rang) && estPeutEtreLeVerbe(lus, rang);

/** Where the verb stands that follows the noun at `tete`, its adjectives and its complements. */
export function verbeApres(lus: MotsLus, tete: number, pluriel: boolean, directe: boolean): Verbe {
  let etat: Cherche = { ...AUCUN, place: tete + 1 };
  for (let pas = 0; pas < 40 && etat.place !== -1 && !finit(lus, etat.place); pas += 1) {
    if (directe && (lus.avant[etat.place] === VIRGULE || estAmbigu(lus, etat.place))) return AUCUN;
    if (lus.avant[etat.place] === VIRGULE)
      return { verbe: apresIncise(lus, etat.place, pluriel), deux: etat.deux || pluriel };
    const place = apresCoupure(lus, etat.place);
    etat = place === -1 ? TROUVE_RIEN : avance(lus, tete, place, { deux: etat.deux, pluriel });
  }
  return etat.place === -1 ? etat : AUCUN;
}

/** Where one goes on after what stands before `rang`, a bracket left out; -1 when one can't. */
const apresCoupure = (lus: MotsLus, rang: number): number =>
  lus.avant[rang] === COUPURE ? apresParenthese(lus, rang) : rang;
