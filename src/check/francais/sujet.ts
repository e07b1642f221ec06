import { estDevantLeNom } from './groupe.ts';
import { liste } from './liste.ts';
import type { MotsLus } from './mots-lus.ts';
import { commence, formeA, JOINT, suit, tient, VIRGULE } from './mots-lus.ts';
import { ADJ, accordsDuNom, CONJUGUE, FP, FS, MP, MS, NOM, OUTIL, PART, PLURIEL } from './natures.ts';
import { DETERMINANTS, INSTITUTIONS, NOMBRES } from './outils.ts';
import { INTRODUCTEURS, verbeApres } from './verbe-du-sujet.ts';
import { apresClitiques, estVerbe, PRONOMS, RELATIFS } from './verbes-surs.ts';

/** Who does what a verb says: genders and numbers, and where its last word stands. */
export interface Sujet {
  readonly accords: number;
  readonly premier: number;
  readonly verbe: number;
  /** Where the noun or the pronoun stands that rules the verb. */
  readonly tete: number;
}

/** Singulars that a plural may follow, and times, after which the subject comes. */
const COLLECTIFS = liste(
  `quasi-totalité plupart majorité partie nombre ensemble moitié totalité tiers quart série quantité dizaine douzaine quinzaine vingtaine
  trentaine quarantaine cinquantaine centaine millier million milliard multitude reste poignée minorité foule groupe lot
  pourcentage couple type sorte part année an jour mois semaine matin soir été hiver fois trimestre semestre jour lundi mardi
  mercredi jeudi vendredi samedi dimanche printemps automne exercice tout plus même heure date nuit lendemain veille maximum minimum`,
);

/** Determiners of subjects beside those of any noun. */
const DE_SUJET: ReadonlyMap<string, number> = new Map([
  ['tout', MS],
  ['toute', FS],
  ['chacun', MS],
  ['chacune', FS],
]);

/** Where the noun of the subject stands whose determiner is at `rang`; -1 when it is none. */
function teteDe(lus: MotsLus, rang: number): number {
  let tete = rang + 1;
  while (NOMBRES.has(formeA(lus, tete).mot) && tient(lus, tete)) tete += 1;
  while (
    (formeA(lus, tete).natures & NOM) === 0 &&
    (formeA(lus, tete).natures & ADJ) !== 0 &&
    suit(lus, tete + 1)
  )
    tete += 1;
  const suivant = formeA(lus, tete + 1).natures;
  // "nouveaux", a noun too, before the noun.
  const apresLui = (formeA(lus, tete).natures & ADJ) !== 0 && suit(lus, tete + 1);
  const avant = estDevantLeNom(lus, tete) && /^(?:premi|derni|autre)/u.test(formeA(lus, tete).mot);
  if (apresLui && (suivant & NOM) !== 0 && ((suivant & (ADJ | CONJUGUE | PART)) === 0 || avant)) tete += 1;
  return tient(lus, tete) ? tete : -1;
}

/** Determiners that hold a preposition, and begin no subject. */
const AVEC_PREPOSITION = liste('du au aux dudit desdits desdites auxdits auxdites');

function determinantDeSujet(mot: string): number {
  if (AVEC_PREPOSITION.has(mot)) return 0;
  const compte = NOMBRES.has(mot) || /^(?:[2-9]|[1-9]\d{1,2})$/u.test(mot);
  return DETERMINANTS.get(mot) ?? DE_SUJET.get(mot) ?? (compte ? PLURIEL : 0);
}

/** Genders and numbers of the noun at `tete`, or of the name that stands there, after a determiner that allows `voulus`. */
function accordsDeTete(lus: MotsLus, tete: number, voulus: number): number {
  const { mot, natures, capitale } = formeA(lus, tete);
  if (COLLECTIFS.has(mot) || /^(?:ans|années|mois|jours|semaines|heures|euros)$/u.test(mot)) return 0;
  if (capitale && !INSTITUTIONS.has(mot))
    return (voulus & PLURIEL) === 0 ? accordsDuNom(natures) & voulus || voulus : 0;
  return (natures & OUTIL) !== 0 ? 0 : accordsDuNom(natures) & voulus;
}

/** The subject that begins a clause at `rang`: a determiner, perhaps adjectives, a noun. */
export function sujetNominal(lus: MotsLus, rang: number, directe: boolean): Sujet | undefined {
  const voulus = determinantDeSujet(formeA(lus, rang).mot);
  const tete = voulus === 0 ? -1 : teteDe(lus, rang);
  if (tete === -1) return undefined;
  const compte = tete > rang + 1 && NOMBRES.has(formeA(lus, rang + 1).mot);
  const siens = accordsDeTete(lus, tete, compte ? voulus & PLURIEL : voulus);
  if (siens === 0 || (directe && formeA(lus, rang).mot === 'des')) return undefined;
  const pluriel = (siens & ~PLURIEL) === 0;
  const { verbe, deux } = verbeApres(lus, tete, pluriel, directe);
  if (verbe === -1) return undefined;
  const ensemble = pluriel ? siens | MP : PLURIEL;
  return { accords: deux ? ensemble : siens, premier: rang, verbe, tete };
}

/** "Il", "elles" at the start of a clause. */
export function sujetPronominal(lus: MotsLus, rang: number): Sujet | undefined {
  const accords = PRONOMS.get(formeA(lus, rang).mot);
  if (
    accords === undefined ||
    !(
      commence(lus, rang) ||
      lus.avant[rang] === VIRGULE ||
      (lus.avant[rang] === JOINT && /qu'$|^s'$/u.test(formeA(lus, rang - 1).mot)) ||
      /^ils?$/u.test(formeA(lus, rang).mot)
    )
  )
    return undefined;
  const verbe = apresClitiques(lus, rang + 1);
  if (!tient(lus, rang + 1) || verbe === -1 || formeA(lus, rang).ecrit === 'IL') return undefined;
  return { accords, premier: rang, verbe, tete: rang };
}

/** "ainsi que les communes", "n'a que les frais": no subject comes after. */
const PAS_UNE_PROPOSITION =
  /^(?:ainsi|tant|autant|même|mêmes|autres?|tel|tels|telle|telles|plus|moins|aussi|mieux|ne|n'|bien|pas|quoi|quel|quelle|quels|quelles|sinon|seulement|a|ont|est|sont|c')$/u;

/** Whether the words from the start of the sentence to the comma before `rang` are no clause: "Par courrier du 3 mai, ". */
function apresComplement(lus: MotsLus, rang: number): boolean {
  if (lus.avant[rang] !== VIRGULE) return false;
  for (let place = rang - 1; place >= 0 && rang - place < 25; place -= 1) {
    const { mot } = formeA(lus, place);
    if (RELATIFS.has(mot) || lus.avant[place] === VIRGULE || estVerbe(lus, place)) return false;
    if (commence(lus, place)) return INTRODUCTEURS.has(mot);
  }
  return false;
}

/** "ne peut facturer, pour un transport, que les frais": what comes after "que" is no clause. */
function aUneRestriction(lus: MotsLus, rang: number): boolean {
  for (let place = rang - 2; place >= 0 && rang - place < 20 && !commence(lus, place + 1); place -= 1) {
    if (/^(?:pas|plus|jamais|rien|aucun|aucune)$/u.test(formeA(lus, place).mot)) return false;
    if (/^n[e']$/u.test(formeA(lus, place).mot)) return true;
  }
  return false;
}

/** Whether a sentence, or a clause after "que", "si", "lorsque", "dont", begins at `rang`. */
function commenceUneProposition(lus: MotsLus, rang: number): boolean {
  if (commence(lus, rang)) return true;
  if (!tient(lus, rang)) return false;
  const { mot } = formeA(lus, rang - 1);
  if (/^(?:lorsque?'?|puisque?'?|quand|dont|si)$/u.test(mot)) return true;
  if (mot === 'où')
    return /^(?:mesure|cas|moment|jour|date|lieu|période|année)$/u.test(formeA(lus, rang - 2).mot);
  if (!/^qu(?:e|')$/u.test(mot)) return false;
  const avant = formeA(lus, rang - 2).mot;
  if (avant === 'bien') return true;
  // "plus longs que cette valeur": a comparison.
  if (formeA(lus, rang - 2).mot === 'et') return false;
  return (
    !aUneRestriction(lus, rang) &&
    !PAS_UNE_PROPOSITION.test(avant) &&
    !PAS_UNE_PROPOSITION.test(formeA(lus, rang - 3).mot) &&
    !PAS_UNE_PROPOSITION.test(formeA(lus, rang - 4).mot)
  );
}

const DEMONSTRATIFS: ReadonlyMap<string, number> = new Map([
  ['celui', MS],
  ['celle', FS],
  ['ceux', MP],
  ['celles', FP],
  ['celui-ci', MS],
  ['celle-ci', FS],
  ['ceux-ci', MP],
  ['celles-ci', FP],
]);

/** "Celui-ci", "lorsque celles-ci". */
function sujetDemonstratif(lus: MotsLus, rang: number): Sujet | undefined {
  const accords = DEMONSTRATIFS.get(formeA(lus, rang).mot);
  const debut = commenceUneProposition(lus, rang) || lus.avant[rang] === VIRGULE;
  if (accords === undefined || !debut) return undefined;
  const suite = /-ci$/u.test(formeA(lus, rang).mot)
    ? rang + 1
    : formeA(lus, rang + 1).mot === 'ci'
      ? rang + 2
      : -1;
  const verbe = suite !== -1 && suit(lus, suite) ? apresClitiques(lus, suite) : -1;
  return verbe === -1 ? undefined : { accords, premier: rang, verbe, tete: rang };
}

/** The subject whose first word is at `rang`, with its verb. */
export function sujetA(lus: MotsLus, rang: number): Sujet | undefined {
  if (PRONOMS.has(formeA(lus, rang).mot)) return sujetPronominal(lus, rang);
  if (DEMONSTRATIFS.has(formeA(lus, rang).mot)) return sujetDemonstratif(lus, rang);
  if (commenceUneProposition(lus, rang)) return sujetNominal(lus, rang, false);
  if (apresComplement(lus, rang)) return sujetNominal(lus, rang, true);
  return lus.avant[rang] === VIRGULE ? plusieursApresVirgule(lus, rang) : undefined;
}

/** "les sociétés et leurs filiales": the last of a list that began before. */
function estCoordonneEntre(lus: MotsLus, { premier, verbe }: Sujet): boolean {
  for (let place = premier; place < verbe; place += 1)
    if (/^(?:et|ou|ni)$/u.test(formeA(lus, place).mot)) return true;
  return false;
}

/** "…, les effets du gel est": several, whatever stands before the comma; others may stand there. */
function plusieursApresVirgule(lus: MotsLus, rang: number): Sujet | undefined {
  if (!/^(?:les|ces|ses|nos|leurs|plusieurs|quelques)$/u.test(formeA(lus, rang).mot)) return undefined;
  const sujet = sujetNominal(lus, rang, true);
  if (sujet === undefined || estCoordonneEntre(lus, sujet)) return undefined;
  return { ...sujet, accords: sujet.accords | MP };
}

/** Words that may begin a subject. */
export const OUVRE_UN_SUJET = (mot: string): boolean =>
  PRONOMS.has(mot) || DEMONSTRATIFS.has(mot) || determinantDeSujet(mot) !== 0;
