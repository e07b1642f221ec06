import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, JOINT, suit, tient, VIRGULE } from '../mots-lus.ts';
import {
  ADJ,
  accordsDeLAdjectif,
  accordsDuNom,
  CONJUGUE,
  FP,
  FS,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  MP,
  MS,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
  V3P,
  V3S,
} from '../natures.ts';
import { AVOIR, DETERMINANTS, ETRE, estAdverbe, INSTITUTIONS } from '../outils.ts';

/** Who does what a verb says: genders and numbers, and where its last word stands. */
interface Sujet {
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

const PRONOMS: ReadonlyMap<string, number> = new Map([
  ['il', MS],
  ['elle', FS],
  ['ils', MP],
  ['elles', FP],
]);

const PROLONGE = liste(
  "de d' du des la le les l' au aux à en ladite dudit ledit desdits desdites son sa ses leur leurs notre nos un une pour sur",
);
const CLITIQUES = liste("n' ne se s' y lui");

/** Whether a word is a conjugated verb and nothing else. */
function estVerbe(lus: MotsLus, rang: number): boolean {
  const { mot, natures, capitale } = formeA(lus, rang);
  if (capitale) return false;
  if (ETRE.has(mot) || AVOIR.has(mot)) return mot !== 'soit';
  if (mot === 'entre') return formeA(lus, rang + 1).mot === 'en' && suit(lus, rang + 1);
  return (
    (natures & (V3S | V3P)) !== 0 && (natures & (NOM | ADJ | PART | INFINITIF | INVARIABLE | OUTIL)) === 0
  );
}

const enNom = (natures: number): boolean => (natures & (NOM | ADJ | PART)) !== 0;

/** Where the verb stands that follows a noun, its adjectives and its complements; -1 when something else does. */
function verbeApres(lus: MotsLus, rang: number): number {
  for (let place = rang; place < rang + 14 && tient(lus, place); place += 1) {
    const { mot, natures, capitale } = formeA(lus, place);
    if (estVerbe(lus, place)) return place;
    if (!(enNom(natures) || capitale || PROLONGE.has(mot) || CLITIQUES.has(mot) || /^\d/u.test(mot)))
      return -1;
    if (natures === 0 && !capitale) return -1;
  }
  return -1;
}

/** The subject that begins a sentence at `rang`: a determiner, perhaps adjectives, a noun. */
function sujetNominal(lus: MotsLus, rang: number): Sujet | undefined {
  const voulus = DETERMINANTS.get(formeA(lus, rang).mot);
  if (voulus === undefined) return undefined;
  let tete = rang + 1;
  if (!tient(lus, tete)) return undefined;
  while (
    (formeA(lus, tete).natures & NOM) === 0 &&
    (formeA(lus, tete).natures & ADJ) !== 0 &&
    suit(lus, tete + 1)
  )
    tete += 1;
  // "nouveaux", a noun too, before the noun.
  if (
    (formeA(lus, tete).natures & ADJ) !== 0 &&
    suit(lus, tete + 1) &&
    (formeA(lus, tete + 1).natures & (NOM | ADJ | CONJUGUE | PART)) ===
      (formeA(lus, tete + 1).natures & NOM) &&
    (formeA(lus, tete + 1).natures & NOM) !== 0
  )
    tete += 1;
  const { mot, natures, capitale } = formeA(lus, tete);
  if ((capitale && !INSTITUTIONS.has(mot)) || COLLECTIFS.has(mot) || (natures & OUTIL) !== 0)
    return undefined;
  const siens = accordsDuNom(natures) & voulus;
  const verbe = siens === 0 ? -1 : verbeApres(lus, tete + 1);
  return verbe === -1 ? undefined : { accords: siens, premier: rang, verbe, tete };
}

/** "Il", "elles" at the start of a clause. */
function sujetPronominal(lus: MotsLus, rang: number): Sujet | undefined {
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
  let verbe = rang + 1;
  while (CLITIQUES.has(formeA(lus, verbe).mot) && tient(lus, verbe)) verbe += 1;
  if (!tient(lus, verbe) || !estVerbe(lus, verbe) || formeA(lus, rang).ecrit === 'IL') return undefined;
  return { accords, premier: rang, verbe, tete: rang };
}

/** "ainsi que les communes", "n'a que les frais": no subject comes after. */
const PAS_UNE_PROPOSITION =
  /^(?:ainsi|tant|autant|même|mêmes|autres?|tel|tels|telle|telles|plus|moins|aussi|mieux|ne|n'|bien|pas|quoi|quel|quelle|quels|quelles|sinon|seulement|a|ont|est|sont|c')$/u;

/** Whether a sentence, or a clause after "que", "si", "lorsque", "dont", begins at `rang`. */
function commenceUneProposition(lus: MotsLus, rang: number): boolean {
  if (commence(lus, rang)) return true;
  if (!tient(lus, rang)) return false;
  const { mot } = formeA(lus, rang - 1);
  if (/^(?:lorsque?'?|puisque?'?|quand|dont|si)$/u.test(mot)) return true;
  if (!/^qu(?:e|')$/u.test(mot)) return false;
  const avant = formeA(lus, rang - 2).mot;
  if (avant === 'bien') return true;
  // "plus longs que cette valeur": a comparison.
  return ![2, 3, 4].some((pas) => PAS_UNE_PROPOSITION.test(formeA(lus, rang - pas).mot));
}

function sujetA(lus: MotsLus, rang: number): Sujet | undefined {
  return PRONOMS.has(formeA(lus, rang).mot)
    ? sujetPronominal(lus, rang)
    : commenceUneProposition(lus, rang)
      ? sujetNominal(lus, rang)
      : undefined;
}

/** "quartiers est et ouest": a noun after all. */
const estPointCardinal = (lus: MotsLus, rang: number): boolean =>
  formeA(lus, rang).mot === 'est' && /^(?:et|ou|du|de|d'|des|sont|ont)$/u.test(formeA(lus, rang + 1).mot);

/** "Les élus a voté", "La convention sont approuvées". */
function nombreDuVerbe(lus: MotsLus, { accords, premier, verbe, tete }: Sujet): FauteDeLangue | undefined {
  const { natures, ecrit } = formeA(lus, verbe);
  const singulier = (accords & PLURIEL) === 0;
  const pluriel = (accords & SINGULIER) === 0;
  const faux = (singulier && (natures & (V3S | V3P)) === V3P) || (pluriel && (natures & (V3S | V3P)) === V3S);
  if (!faux || estPointCardinal(lus, verbe)) return undefined;
  return fauteSur(lus, 'verbe', [verbe, verbe], {
    message: `« ${ecritEntre(lus, premier, verbe)} » : le verbe « ${ecrit} » est au ${singulier ? 'pluriel' : 'singulier'}, et son sujet « ${formeA(lus, tete).ecrit} » au ${singulier ? 'singulier' : 'pluriel'}.`,
  });
}

/** Reflexive verbs whose participle goes with the subject without a doubt. */
const PRONOMINAUX =
  /^(?:réuni|prononcé|engagé|retiré|abstenu|excusé|déroulé|tenu|déplacé|rapproché|constitué|opposé)/u;

/** Where the participle or the adjective stands after an auxiliary; -1 when something else does. */
function apresAuxiliaire(lus: MotsLus, rang: number): number {
  let place = rang + 1;
  while (suit(lus, place) && (estAdverbe(formeA(lus, place).mot) || formeA(lus, place).mot === 'été'))
    place += 1;
  return suit(lus, place) ? place : -1;
}

/** Whether the participle after the verb goes with its subject: after "être", "a été". */
function accordeAuSujet(lus: MotsLus, verbe: number, place: number): boolean {
  if (ETRE.has(formeA(lus, verbe).mot)) return true;
  for (let rang = verbe + 1; rang < place; rang += 1) if (formeA(lus, rang).mot === 'été') return true;
  return false;
}

/** "La convention est approuvés", "elles sont adopté". */
function participe(lus: MotsLus, sujet: Sujet): FauteDeLangue | undefined {
  const { verbe, accords, tete } = sujet;
  const auxiliaire = formeA(lus, verbe).mot;
  if (!ETRE.has(auxiliaire) && !AVOIR.has(auxiliaire)) return undefined;
  const place = apresAuxiliaire(lus, verbe);
  if (place === -1) return undefined;
  const { natures, ecrit, capitale } = formeA(lus, place);
  const siens = accordsDeLAdjectif(natures);
  if (
    capitale ||
    siens === 0 ||
    ((natures & NOM) !== 0 && (natures & PART) === 0) ||
    (natures & (OUTIL | INVARIABLE | INFINITIF | GERONDIF)) !== 0 ||
    ((natures & CONJUGUE) !== 0 && (natures & PART) === 0)
  )
    return undefined;
  if (/^s[e']$/u.test(formeA(lus, verbe - 1).mot) && !PRONOMINAUX.test(formeA(lus, place).mot))
    return undefined;
  if (!accordeAuSujet(lus, verbe, place)) return sansAccord(lus, sujet, place);
  if ((siens & accords) !== 0) return undefined;
  return fauteSur(lus, 'accord-du-participe', [place, place], {
    message: `« ${ecritEntre(lus, sujet.premier, place)} » : « ${ecrit} » ne s'accorde pas avec « ${formeA(lus, tete).ecrit} ».`,
  });
}

/** "Les élus ont votés": after "avoir", the participle does not agree with the subject. */
function sansAccord(lus: MotsLus, { verbe, premier, tete }: Sujet, place: number): FauteDeLangue | undefined {
  const { natures, ecrit } = formeA(lus, place);
  if (!commence(lus, premier)) return undefined;
  const avecPronom =
    verbe - tete > 1 && /^(?:les|la|le|l'|s'|se|en|y|nous|vous)$/u.test(formeA(lus, verbe - 1).mot);
  if (
    (natures & PART) === 0 ||
    (natures & ADJ) !== 0 ||
    (accordsDeLAdjectif(natures) & MS) !== 0 ||
    avecPronom
  )
    return undefined;
  return fauteSur(lus, 'accord-du-participe', [place, place], {
    message: `« ${ecritEntre(lus, premier, place)} » : après « ${formeA(lus, verbe).ecrit} », « ${ecrit} » ne s'accorde pas avec le sujet.`,
  });
}

function sujetEtVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  if (!PRONOMS.has(mot) && !commenceUneProposition(lus, rang)) return undefined;
  const sujet = sujetA(lus, rang);
  return sujet && (nombreDuVerbe(lus, sujet) ?? participe(lus, sujet));
}

/** Verbs that do not go with their subjects. */
export const VERBES: readonly Detecteur[] = [
  parmi([...DETERMINANTS.keys(), ...PRONOMS.keys()], sujetEtVerbe),
];
