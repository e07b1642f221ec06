import type { MotsLus } from './mots-lus.ts';
import { COUPURE, commence, finDe, formeA, suit, tient, VIRGULE } from './mots-lus.ts';
import { ADJ, CONJUGUE, GERONDIF, INFINITIF, INVARIABLE, NOM, OUTIL, PART, V3P, V3S } from './natures.ts';
import { DETERMINANTS } from './outils.ts';
import { apresClitiques, estVerbe } from './verbes-surs.ts';

/** Words that begin another clause: what stands beyond says nothing of this one. */
const OUVRE =
  /^(?:qu[ie']|que|dont|où|.*quel(?:le)?s?|si|comme|lorsqu[e']|quand|car|puisqu[e']|mais|et|ou|ni)$/u;

/** Those that have a verb of their own. */
const VEUT_UN_VERBE = /^(?:qu[ie']|que|dont|où|.*quel(?:le)?s?|si|comme|lorsqu[e']|quand|puisqu[e'])$/u;

/** After which a clause begins with its subject; "que", where a verb rules it. */
const AVANT_UN_SUJET = /^(?:si|lorsqu[e']|quand|dont|où|car|puisqu[e'])$/u;
const REGIT_QUE = /^(?:considérant|attendu|vu|précisé|rappelé|constaté|afin|parce|pour|dès|alors|tandis)$/u;

function annonceUnSujet(lus: MotsLus, rang: number): boolean {
  const { mot } = formeA(lus, rang);
  if (!/^qu[e']$/u.test(mot)) return AVANT_UN_SUJET.test(mot);
  const avant = formeA(lus, rang - 1);
  return tient(lus, rang) && (REGIT_QUE.test(avant.mot) || estVerbe(lus, rang - 1));
}

/** "d'un budget annexe": what follows a noun that a preposition rules, and is no verb of it. */
function completeUnComplement(lus: MotsLus, rang: number): boolean {
  const { natures } = formeA(lus, rang);
  if ((natures & ADJ) === 0 || !suit(lus, rang) || (formeA(lus, rang - 1).natures & NOM) === 0) return false;
  const avant = formeA(lus, rang - 2).mot;
  if (suit(lus, rang + 1) && /^(?:l[ea]s?|l'|une?|à|aux?|en|de|sur)$/u.test(formeA(lus, rang + 1).mot))
    return false;
  if (/^(?:du|des|aux?|de|d'|en|par|pour|à|avec|sans)$/u.test(avant)) return true;
  return (
    DETERMINANTS.has(avant) && /^(?:de|d'|en|par|pour|à|avec|sans|sur|dans)$/u.test(formeA(lus, rang - 3).mot)
  );
}

/** Whether the word at `rang` may be a verb in the third person, whatever else it may be. */
const peutEtreVerbe = (lus: MotsLus, rang: number): boolean =>
  !formeA(lus, rang).capitale &&
  (formeA(lus, rang).natures & (V3S | V3P)) !== 0 &&
  (estVerbe(lus, rang) || !completeUnComplement(lus, rang));

/** Whether the sentence that begins at `rang` goes on with the one before, that a semicolon ends on the same line. */
const apresPointVirgule = ({ papier: { nu }, debuts }: MotsLus, rang: number): boolean =>
  /;[ \u00a0\u202f]$/u.test(nu.slice(Math.max(0, (debuts[rang] ?? 0) - 2), debuts[rang]));

/** Whether the line of the word at `rang` is of a paragraph: items of lists and cells of tables have no verb. */
export const dansUnTexte = ({ papier: { nu }, debuts }: MotsLus, rang: number): boolean =>
  /[\p{L}]/u.test(nu.charAt(nu.lastIndexOf('\n', debuts[rang] ?? 0) + 1));

/** Whether a whole sentence begins at `rang`: a capital, or what follows a semicolon. */
export const ouvreUnePhrase = (lus: MotsLus, rang: number): boolean =>
  commence(lus, rang) && (formeA(lus, rang).capitale || apresPointVirgule(lus, rang));

/** Rank of the determiner that begins the clause whose subject ends before `rang`; -1 when a verb or a comma parts them. */
export function debutDuSujet(lus: MotsLus, rang: number): number {
  for (let place = rang - 1; place >= 0 && rang - place < 12; place -= 1) {
    const ouvre = ouvreUnePhrase(lus, place) || (tient(lus, place) && annonceUnSujet(lus, place - 1));
    if (ouvre) return estArticleDeSujet(formeA(lus, place).mot) ? place : -1;
    if (!tient(lus, place) || peutEtreVerbe(lus, place) || OUVRE.test(formeA(lus, place).mot)) return -1;
    if (formeA(lus, place).natures === 0 && !formeA(lus, place).capitale) return -1;
  }
  return -1;
}

const estArticleDeSujet = (mot: string): boolean =>
  (DETERMINANTS.has(mot) && !/^(?:du|au|aux|dudit|desdite?s|auxdite?s)$/u.test(mot)) ||
  /^(?:deux|trois|quatre|cinq|six|sept|huit|dix)$/u.test(mot);

/** Whether a word that may be a verb stands from `rang` to the end of the sentence, or no stop ends it. */
export function aUnVerbeApres(lus: MotsLus, rang: number): boolean {
  let place = rang;
  for (; place < lus.formes.length && !commence(lus, place); place += 1)
    if (peutEtreVerbe(lus, place)) return true;
  const fin = finDe(lus, place - 1);
  return !/^[\s%€)»]*[.;:]/u.test(lus.papier.nu.slice(fin, fin + 6));
}

/** Whether a word that may be a verb stands from `rang` to the next comma, bracket or end. */
export function aUnVerbeAvantLaVirgule(lus: MotsLus, rang: number): boolean {
  for (let place = rang; place < lus.formes.length && !commence(lus, place); place += 1) {
    if (place > rang && (lus.avant[place] === VIRGULE || lus.avant[place] === COUPURE)) return false;
    if (peutEtreVerbe(lus, place)) return true;
  }
  return false;
}

/** "qui habite ou travaille": a second verb of the same clause. */
const joindDeuxVerbes = (lus: MotsLus, rang: number): boolean =>
  /^(?:et|ou|ni|mais|puis)$/u.test(formeA(lus, rang).mot) && apresClitiques(lus, rang + 1) !== -1;

/** Whether the clauses opened from the start of the sentence to `rang` have their verbs already. */
function aSesVerbes(lus: MotsLus, rang: number): boolean {
  let manquent = 1;
  for (let place = rang - 1; place >= 0; place -= 1) {
    const { mot } = formeA(lus, place);
    if (VEUT_UN_VERBE.test(mot) || joindDeuxVerbes(lus, place)) manquent += 1;
    if (estVerbe(lus, place) || mot === 'considérant' || decide(lus, place)) manquent -= 1;
    if (commence(lus, place) || (lus.avant[place] === VIRGULE && /^(?:et|ou|ni|mais)$/u.test(mot))) break;
  }
  return manquent <= 0;
}

/** "Dit que": the verb of an item of a decision. */
const decide = (lus: MotsLus, rang: number): boolean =>
  commence(lus, rang) &&
  (formeA(lus, rang).natures & V3S) !== 0 &&
  /^qu[e']$/u.test(formeA(lus, rang + 1).mot);

/** Rank of the sure verb before `rang` in its clause, nothing but its complements between; -1 when there is none. */
export function verbeDeLaMemeProposition(lus: MotsLus, rang: number): number {
  for (let place = rang - 1; place > 0 && rang - place < 14 && tient(lus, place + 1); place -= 1) {
    if (commence(lus, place) || VEUT_UN_VERBE.test(formeA(lus, place).mot)) return -1;
    if (estVerbe(lus, place)) return suit(lus, place) && aSesVerbes(lus, rang) ? place : -1;
    if (OUVRE.test(formeA(lus, place).mot)) return -1;
  }
  return -1;
}

/** A noun or an adjective that is no verb and no small word. */
export const estNominal = (lus: MotsLus, rang: number): boolean => {
  const { natures } = formeA(lus, rang);
  return (
    (natures & (NOM | ADJ | PART)) !== 0 &&
    (natures & (CONJUGUE | INFINITIF | GERONDIF | INVARIABLE | OUTIL)) === 0
  );
};
