import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { formeA, JOINT, suit, tient } from '../mots-lus.ts';
import { ADJ, accordsDuNom, CONJUGUE, GERONDIF, INFINITIF, NOM, OUTIL, PART, V3P, V3S } from '../natures.ts';
import { AVOIR, ETRE } from '../outils.ts';
import { dansUneRelative, estVerbe } from '../verbes-surs.ts';

/** Nobody says "je" or "tu" in an act. */
export const VERBALES = V3S | V3P | INFINITIF | GERONDIF;

/** Adjectives that follow a noun and do not agree with it, or with another. */
const SANS_ACCORD = liste(
  `fort haut bas court net ferme cher juste double compris excepté vu passé attendu nu demi mi semi feu possible standard
  type clé maximum minimum maxi mini bio pilote phare dit dite dits dites ci près tel telle tels telles lui même mêmes seul
  seule seuls seules tout toute sauf partie prenante sis sise libre plein quitte hors restant droit droits autre autres muni munie munis munies accompagné accompagnée accompagnés accompagnées plainte assisté assistée`,
);

/** Who may be named after a thing of another gender: "la partie utilisateur", "les relations client". */
const COMPARE = /^(?:supéri|inféri|antéri|postéri|ultéri|extéri|intéri|meill|maj|min)eur/u;
const QUI_APPOSE =
  /(?:eurs?|ants?|istes?)$|^(?:client|adhérent|parent|patient|élu|citoyen|jeune|senior|médecin|maire)s?$/u;

/** "des travaux important sont prévus": no present participle stands before a verb. */
const precedeUnVerbe = (lus: MotsLus, rang: number): boolean =>
  suit(lus, rang + 1) && (ETRE.has(formeA(lus, rang + 1).mot) || AVOIR.has(formeA(lus, rang + 1).mot));

/** What the second word may not be; after "crée un emploi", the sentence has its verb. */
const permises = (lus: MotsLus, debut: number, adjectif: boolean): number =>
  VERBALES &
  ~(adjectif ? GERONDIF : 0) &
  ~(debut > 0 && tient(lus, debut) && estVerbe(lus, debut - 1) && !dansUneRelative(lus, debut)
    ? CONJUGUE
    : 0);

const COULEURS =
  /^(?:blanc(?:he)?|noire?|gris|grise|bleue?|verte?|rouge|jaune|rose|brune?|violette?|mauve|beige|blonde?|châtain|roux|rousse|pourpre|écarlate|fauve)s?$/u;

/** "des volets bleu foncé", "une benne vert bouteille": a colour that a word makes another agrees with nothing. */
function estUneNuance(lus: MotsLus, rang: number): boolean {
  if (!COULEURS.test(formeA(lus, rang).mot) || !suit(lus, rang + 1)) return false;
  const { mot, natures } = formeA(lus, rang + 1);
  if (mot === "d'" || lus.avant[rang + 1] === JOINT) return true;
  return (natures & (NOM | ADJ | PART)) !== 0 && (natures & OUTIL) === 0 && !ETRE.has(mot) && !AVOIR.has(mot);
}

/** What comes after a participle, and seldom after a noun put beside another. */
const COMPLETE =
  /^(?:par|à|aux?|en|dans|de|du|depuis|avant|après|lors|pendant|durant|pour|sur|avec|sous|selon|entre|hors|chez)$/u;

/** Whether the second word can go with no other than the first: neither a verb nor a noun put beside it. */
export function estSonAdjectif(lus: MotsLus, rang: number, debut: number, accordsDuPremier: number): boolean {
  const { mot, natures } = formeA(lus, rang);
  const adjectif = (natures & GERONDIF) !== 0 && (natures & ADJ) !== 0 && precedeUnVerbe(lus, rang);
  if (SANS_ACCORD.has(mot) || estUneNuance(lus, rang) || (natures & permises(lus, debut, adjectif)) !== 0)
    return false;
  if ((natures & NOM) === 0 || adjectif) return true;
  const appose =
    (accordsDuNom(natures) & accordsDuPremier) !== 0 || (QUI_APPOSE.test(mot) && !COMPARE.test(mot));
  // "des services rendu aux familles": a participle, since something completes it.
  const complete = (natures & PART) !== 0 && suit(lus, rang + 1) && COMPLETE.test(formeA(lus, rang + 1).mot);
  return ((natures & ADJ) !== 0 || complete) && !appose;
}
