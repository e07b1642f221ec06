import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, liste, parmi } from '../faute.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, ESPACE, formeA, JOINT, suit, tient, VIRGULE } from '../mots-lus.ts';
import {
  ADJ,
  accordsDeLAdjectif,
  accordsDuNom,
  CONJUGUE,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  NOM,
  OUTIL,
  PLURIEL,
} from '../natures.ts';
import { echappe, enQuoi, estArticle, seJuge } from '../nom-et-article.ts';
import { AUSSI_PRONOMS, AVOIR, DETERMINANTS, ETRE, NOMBRES } from '../outils.ts';

const VERBALES = CONJUGUE | INFINITIF | GERONDIF;

/** Adjectives that follow a noun and do not agree with it, or with another. */
const SANS_ACCORD = liste(
  `fort haut bas court net ferme cher juste double compris excepté vu passé attendu nu demi mi semi feu possible standard
  type clé maximum minimum maxi mini bio pilote phare dit dite dits dites ci près tel telle tels telles lui même mêmes seul
  seule seuls seules tout toute sauf partie prenante sis sise libre plein quitte hors`,
);

/** Who may be named after a thing of another gender: "la partie utilisateur", "les relations client". */
const QUI_APPOSE =
  /(?:eurs?|ants?|istes?)$|^(?:client|adhérent|parent|patient|élu|citoyen|jeune|senior|médecin|maire)s?$/u;

/** After which a noun completes another, or stands beside it. */
const COMPLEMENTS = liste(
  `de d' du des à au aux en par pour sur dans avec sans l' ladite dudit desdits desdites et ou ni son sa ses leur leurs le la
  les un une entre vers chez contre ce cette ces cet`,
);

/** Determiners that hold a preposition. */
const CONTRACTES = /^(?:du|des|au|aux|dudit|desdits|desdites|auxdits|auxdites)$/u;

/** Whether another noun, before the one at `rang` and that it completes, may be what the adjective goes with. */
function unAutreNom(lus: MotsLus, rang: number, siens: number): boolean {
  const complement = CONTRACTES.test(formeA(lus, rang).mot) || COMPLEMENTS.has(formeA(lus, rang - 1).mot);
  if (!complement || commence(lus, rang)) return false;
  for (let place = rang - 1; place >= 0 && place > rang - 14; place -= 1) {
    const { natures, capitale } = formeA(lus, place);
    if (capitale || natures === 0 || (accordsDuNom(natures) & siens) !== 0) return true;
    const liaison = lus.avant[place];
    if (liaison !== ESPACE && liaison !== JOINT) return liaison !== VIRGULE && !commence(lus, place);
  }
  return true;
}

/** "des travaux important sont prévus": no present participle stands before a verb. */
const precedeUnVerbe = (lus: MotsLus, rang: number): boolean =>
  suit(lus, rang + 1) && (ETRE.has(formeA(lus, rang + 1).mot) || AVOIR.has(formeA(lus, rang + 1).mot));

/** Whether the second word can go with no other than the first: neither a verb nor a noun put beside it. */
function estSonAdjectif(lus: MotsLus, rang: number, accordsDuPremier: number): boolean {
  const { mot, natures } = formeA(lus, rang);
  const adjectif = (natures & GERONDIF) !== 0 && (natures & ADJ) !== 0 && precedeUnVerbe(lus, rang);
  if (SANS_ACCORD.has(mot) || (natures & (adjectif ? VERBALES & ~GERONDIF : VERBALES)) !== 0) return false;
  if ((natures & NOM) === 0 || adjectif) return true;
  const appose = (accordsDuNom(natures) & accordsDuPremier) !== 0 || QUI_APPOSE.test(mot);
  return (natures & ADJ) !== 0 && !appose;
}

const estSur = (lus: MotsLus, rang: number): boolean =>
  !AUSSI_PRONOMS.has(formeA(lus, rang).mot) || estArticle(lus, rang);

/** Genders and numbers of the noun at `rang` after its determiner; 0 when one can't tell. */
function accordsEnsemble(lus: MotsLus, rang: number): number {
  const { mot: determinant } = formeA(lus, rang - 1);
  const voulus = DETERMINANTS.get(determinant) ?? (NOMBRES.has(determinant) ? PLURIEL : 0);
  const { natures, mot } = formeA(lus, rang);
  if (voulus === 0 || !tient(lus, rang) || !seJuge(lus, rang) || echappe(lus, rang - 1)) return 0;
  const autreChose = (natures & (VERBALES | ADJ)) !== 0 && !estSur(lus, rang - 1);
  // "la plupart du temps", "une fois voté".
  return autreChose || /^(?:fois|temps)$/u.test(mot) ? 0 : accordsDuNom(natures) & voulus;
}

/** "les budgets principal et annexe", "la maison et le jardin fleuris": one adjective for several nouns, or the other way. */
function enumere(lus: MotsLus, rang: number, siens: number): boolean {
  const apres = formeA(lus, rang + 3).mot;
  if ((siens & PLURIEL) === 0)
    return /^(?:et|ou|puis|comme|ainsi|que|ni)$/u.test(apres) || lus.avant[rang + 3] === VIRGULE;
  return /^(?:et|ou|ni|ainsi)$/u.test(formeA(lus, rang - 1).mot) || lus.avant[rang] === VIRGULE;
}

/** "le relais petite enfance": the adjective goes with the noun after it. */
const devantSonNom = (lus: MotsLus, rang: number, siens: number): boolean =>
  suit(lus, rang) &&
  (accordsDuNom(formeA(lus, rang).natures) & siens) !== 0 &&
  (formeA(lus, rang).natures & (CONJUGUE | OUTIL | INVARIABLE)) === 0 &&
  !ETRE.has(formeA(lus, rang).mot) &&
  !AVOIR.has(formeA(lus, rang).mot);

/** "ces avis favorable", "leurs missions respective", "une aide financier". */
function nomEtAdjectif(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const ensemble = accordsEnsemble(lus, rang + 1);
  if (ensemble === 0 || !suit(lus, rang + 2) || !seJuge(lus, rang + 2)) return undefined;
  const siens = accordsDeLAdjectif(formeA(lus, rang + 2).natures);
  if (siens === 0 || (ensemble & siens) !== 0 || !estSonAdjectif(lus, rang + 2, ensemble)) return undefined;
  if (devantSonNom(lus, rang + 3, siens) || enumere(lus, rang, siens) || unAutreNom(lus, rang, siens))
    return undefined;
  return fauteSur(lus, 'accord', [rang + 1, rang + 2], {
    message: `« ${ecritEntre(lus, rang, rang + 2)} » : « ${formeA(lus, rang + 2).ecrit} » ne s'accorde pas ${enQuoi(ensemble, siens)} avec « ${formeA(lus, rang + 1).ecrit} ».`,
  });
}

/** An adjective that does not go with the noun it follows. */
export const ADJECTIFS: readonly Detecteur[] = [parmi([...DETERMINANTS.keys(), ...NOMBRES], nomEtAdjectif)];
