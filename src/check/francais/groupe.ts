import { liste } from './liste.ts';
import type { MotsLus } from './mots-lus.ts';
import { commence, formeA, suit, tient, VIRGULE } from './mots-lus.ts';
import {
  ADJ,
  accordsDeLAdjectif,
  accordsDuNom,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
} from './natures.ts';
import { AVOIR, DETERMINANTS, ETRE, NOMBRES } from './outils.ts';

/** Prepositions that link a noun to the one before it: "la date de dépôt", "un projet sur le climat". */
const LIENS = liste(
  `de d' du des à au aux en par pour sur dans avec sans entre vers chez contre sous selon auprès dudit desdits desdites auxdits
  auxdites hors depuis pendant durant`,
);

/** Determiners that hold the preposition that links them. */
const CONTRACTES = liste('du des au aux dudit desdits desdites auxdits auxdites');

/** Any gender and number. */
const TOUS = 0b1111;

const estDeterminant = (mot: string): boolean =>
  DETERMINANTS.has(mot) || NOMBRES.has(mot) || /^\d+$/u.test(mot);

/** Rank of the last word of the noun group that the group whose first word is at `rang` completes; -1 when it completes none. */
function complete(lus: MotsLus, rang: number): number {
  if (commence(lus, rang)) return -1;
  if (CONTRACTES.has(formeA(lus, rang).mot)) return tient(lus, rang) ? rang - 1 : -1;
  if (!tient(lus, rang)) return -1;
  // "de tous les lots"
  const lien = /^(?:tous|toutes?|tout)$/u.test(formeA(lus, rang - 1).mot) ? rang - 2 : rang - 1;
  return LIENS.has(formeA(lus, lien).mot) && tient(lus, lien) ? lien - 1 : -1;
}

const estCoordination = (lus: MotsLus, rang: number): boolean =>
  lus.avant[rang] === VIRGULE || /^(?:et|ou|ni|comme|puis|que|qu')$/u.test(formeA(lus, rang - 1).mot);

/** Texts that are cited with what they are about: what is said after them goes with a word far before. */
const CITES = liste('article articles code loi lois décret règlement arrêté ordonnance alinéa alinéas');

/** "l'une des", "celui des", "seize ans": what is said after them goes with them, or with a word before. */
const PARTIES = liste(
  `un une chacun chacune certains certaines celui celle ceux celles aucun aucune plusieurs fois`,
);

/** "seize ans", "deux années". */
const estUneDuree = (lus: MotsLus, rang: number): boolean =>
  /^(?:ans?|années?|mois|jours?|semaines?|heures?)$/u.test(formeA(lus, rang).mot) &&
  !/^(?:l[ea]s|des|ces|[sn]es|leurs)$/u.test(formeA(lus, rang - 1).mot);

/** A group read from its end, its nouns' genders and numbers; where it begins, -1 when nothing more is linked to it. */
interface Lu {
  readonly accords: number;
  readonly premier: number;
}

/** Whether a group may go on to the left with the word at `rang`; "stop" when it begins after it; "ignore" when one can't tell. */
function auGroupe(lus: MotsLus, rang: number): 'suite' | 'stop' | 'ignore' {
  const { natures, capitale, mot } = formeA(lus, rang);
  if (
    natures === 0 ||
    CITES.has(mot) ||
    PARTIES.has(mot) ||
    estUneDuree(lus, rang) ||
    (capitale && !commence(lus, rang))
  )
    return 'ignore';
  const nominal = (natures & (NOM | ADJ | PART)) !== 0 && !ETRE.has(mot) && !AVOIR.has(mot);
  return nominal ? 'suite' : 'stop';
}

/** Whether a group begins at `rang`, and no word before is of it. */
const estSonDebut = (mot: string): boolean => LIENS.has(mot) || estDeterminant(mot);

/** Those of a noun; those of an adjective that the dictionary does not know as the noun that it is too. */
const accordsEnTete = (natures: number): number =>
  accordsDuNom(natures) || ((natures & PART) === 0 ? accordsDeLAdjectif(natures) : 0);

/** The nouns of the group that ends at `fin`. */
function duGroupe(lus: MotsLus, fin: number): Lu {
  let siens = 0;
  for (let place = fin; place >= 0 && fin - place < 8; place -= 1) {
    const { natures, mot } = formeA(lus, place);
    if (estSonDebut(mot))
      return { accords: siens, premier: LIENS.has(mot) && !CONTRACTES.has(mot) ? place + 1 : place };
    const va = auGroupe(lus, place);
    if (va === 'ignore') return { accords: TOUS, premier: -1 };
    if (va === 'stop') return { accords: siens, premier: place + 1 };
    siens |= accordsEnTete(natures);
    if (!tient(lus, place)) return { accords: siens, premier: place };
  }
  return { accords: siens, premier: -1 };
}

/** "permettant l'identification", "à délivrer l'attestation": what follows may go with the noun before that verb. */
function apresUnVerbe(lus: MotsLus, rang: number, participe: boolean): boolean {
  const { natures, mot } = formeA(lus, rang - 1);
  if (!tient(lus, rang) || (natures & INVARIABLE) !== 0) return false;
  // "Considérant l'intérêt des actions": no noun stands before it.
  if (mot === 'considérant' && commence(lus, rang - 1)) return false;
  // "l'organisme servant les prestations"
  if ((natures & GERONDIF) !== 0 && !estDeterminant(formeA(lus, rang - 2).mot)) return true;
  if ((natures & NOM) !== 0) return false;
  if (!participe || (natures & INFINITIF) === 0) return false;
  // "de faire valider les acquis"
  const premier = (formeA(lus, rang - 2).natures & INFINITIF) !== 0 ? rang - 2 : rang - 1;
  return LIENS.has(formeA(lus, premier - 1).mot);
}

/** "à la réunion": a group that completes a verb, after which a participle may go with the subject. */
const estComplement = (lus: MotsLus, debut: number): boolean =>
  CONTRACTES.has(formeA(lus, debut).mot) || devantGroupe(lus, debut) < debut;

/** What stands before a group that begins at `debut`, its preposition left out. */
const devantGroupe = (lus: MotsLus, debut: number): number =>
  LIENS.has(formeA(lus, debut - 1).mot) && !commence(lus, debut) ? debut - 1 : debut;

/** Rank of the last word of the group that the one at `debut` completes or stands beside; -1 when there is none. */
function auparavant(lus: MotsLus, debut: number, seul: boolean): number {
  const lien = devantGroupe(lus, debut);
  if (commence(lus, lien)) return -1;
  const accole =
    lien === debut && !CONTRACTES.has(formeA(lus, debut).mot) && estDeterminant(formeA(lus, debut).mot);
  if (lus.avant[lien] === VIRGULE) return seul && accole ? -1 : lien - 1;
  if (/^(?:et|ou|ni|puis)$/u.test(formeA(lus, lien - 1).mot)) return seul && accole ? -1 : lien - 2;
  return complete(lus, debut);
}

/**
 * Genders and numbers of all the nouns that an adjective of these `voulus` may go with, beside that of the group whose
 * first word is at `rang`: those that this group completes, or stands beside.
 */
export function nomsCompletes(lus: MotsLus, rang: number, voulus: number, participe: boolean): number {
  const seul = (voulus & PLURIEL) === 0 && !participe;
  let siens = 0;
  let debut = rang;
  for (let pas = 0; pas < 8; pas += 1) {
    if (apresUnVerbe(lus, debut, participe)) return TOUS;
    const fin = auparavant(lus, debut, seul);
    const { accords, premier } = avantLui(lus, debut, fin, participe);
    siens |= accords;
    if (premier < 0 || premier > fin) return siens;
    debut = premier;
  }
  return siens;
}

/** Genders and numbers of all the nouns of the group that ends at `fin`, and of those that it completes. */
export function nomsJusqua(lus: MotsLus, fin: number): number {
  if (auGroupe(lus, fin) !== 'suite') return TOUS;
  const { accords, premier } = duGroupe(lus, fin);
  if (premier < 0 || premier > fin) return accords;
  return accords | nomsCompletes(lus, premier, PLURIEL, true);
}

/** The group that ends at `fin`, before the one that begins at `debut`. */
function avantLui(lus: MotsLus, debut: number, fin: number, participe: boolean): Lu {
  const aCote = estCoordination(lus, devantGroupe(lus, debut)) ? PLURIEL : 0;
  if (fin >= 0 && PARTIES.has(formeA(lus, fin).mot)) return { accords: TOUS, premier: -1 };
  if (fin >= 0 && auGroupe(lus, fin) !== 'stop') {
    const { accords, premier } = duGroupe(lus, fin);
    return { accords: accords | aCote, premier };
  }
  const loin = participe && estComplement(lus, debut) ? nomsDevant(lus, debut) : 0;
  return { accords: loin | aCote, premier: -1 };
}

/** Genders and numbers of all the nouns of the sentence that stand before `rang`: a participle may go with any. */
export function nomsDevant(lus: MotsLus, rang: number): number {
  let siens = 0;
  for (let place = rang - 1; place >= 0; place -= 1) {
    const { natures, mot } = formeA(lus, place);
    if ((natures & OUTIL) === 0 && !ETRE.has(mot) && !AVOIR.has(mot)) siens |= accordsDuNom(natures);
    if (siens === TOUS || commence(lus, place)) return siens;
  }
  return siens;
}

/** Adjectives that are put before nouns. */
const DEVANT_LE_NOM = liste(
  `grand grande grands grandes petit petite petits petites gros grosse grosses nouveau nouvel nouvelle nouveaux nouvelles bon
  bonne bons bonnes mauvais mauvaise mauvaises premier première premiers premières dernier dernière derniers dernières
  autre autres même mêmes seul seule seuls seules principal principale principaux principales futur future futurs futures
  ancien ancienne anciens anciennes présent présente présents présentes nombreux nombreuses vaste vastes haut haute hauts
  hautes long longue longs longues vieux vieille vieilles divers diverses différents différentes meilleur meilleure
  meilleurs meilleures actuel actuelle actuels actuelles prochain prochaine prochains prochaines simple simples double`,
);

/** Whether an adjective is put before its noun, and stands there. */
export const estDevantLeNom = (lus: MotsLus, rang: number): boolean => {
  const { mot } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1);
  return (
    (DEVANT_LE_NOM.has(mot) || /ième$/u.test(mot) || /ièmes$/u.test(mot)) &&
    suit(lus, rang + 1) &&
    (suivant.natures & NOM) !== 0 &&
    (suivant.natures & (OUTIL | GERONDIF)) === 0
  );
};
