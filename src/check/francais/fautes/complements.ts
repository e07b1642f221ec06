import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { capitale, ecritEntre, fauteSur, parmi } from '../faute.ts';
import { nomsDevant, nomsJusqua } from '../groupe.ts';
import { peutEtre, seulementInfinitif, seulementNom, seulementParticipe } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, finDe, formeA, suit, tient } from '../mots-lus.ts';
import {
  accordsDeLAdjectif,
  CONJUGUE,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  MASCULIN,
  MS,
  NOM,
  OUTIL,
  PART,
} from '../natures.ts';
import { AVOIR } from '../outils.ts';
import { debutDuSujet } from '../proposition.ts';
import { CLITIQUES, estVerbe } from '../verbes-surs.ts';

/** "à la retraite", "du service": a noun, whatever verb is written alike. */
const estRegi = (lus: MotsLus, rang: number): boolean =>
  /^(?:du|au)$/u.test(formeA(lus, rang - 1).mot) ||
  (/^l[ea']$/u.test(formeA(lus, rang - 1).mot) && /^(?:à|de|par|dans|sur)$/u.test(formeA(lus, rang - 2).mot));

/** Heads of groups that need no preposition: "Le mois dernier un agent est parti". */
const MOMENTS = liste(
  `jour mois an année semaine matin soir fois heure veille lendemain instant moment matinée soirée nuit été hiver printemps
  automne trimestre semestre siècle lundi mardi mercredi jeudi vendredi samedi dimanche plupart date`,
);

/** Forms of verbs that have an object, and are no verb of a subject. */
const VERBALES = INFINITIF | GERONDIF | PART;

/** "Le fait de mettre en location un logement": a verb of the subject has an object. */
function regitUnObjet(lus: MotsLus, debut: number, rang: number): boolean {
  for (let place = debut + 1; place < rang; place += 1) {
    const { natures } = formeA(lus, place);
    if (peutEtre(natures, INFINITIF | GERONDIF) || natures === 0) return true;
  }
  return false;
}

/** "Le départ à la retraite un agent conduit à…": a noun that nothing links to the subject, that a verb follows. */
function sansDe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const avant = formeA(lus, rang - 1);
  const suivant = formeA(lus, rang + 1);
  if (!peutEtre(avant.natures, NOM) || avant.capitale || !suit(lus, rang) || !suit(lus, rang + 1))
    return undefined;
  if (!seulementNom(suivant.natures & ~PART) || peutEtre(avant.natures, OUTIL | INVARIABLE)) return undefined;
  if (peutEtre(avant.natures, CONJUGUE | VERBALES) && !estRegi(lus, rang - 1)) return undefined;
  const debut = debutDuSujet(lus, rang - 1);
  const moment = [formeA(lus, debut + 1), avant, suivant].some(({ mot }) => MOMENTS.has(mot));
  if (debut === -1 || moment || regitUnObjet(lus, debut, rang)) return undefined;
  return fauteSur(lus, 'locution', [rang - 1, rang + 1], {
    message: `« ${ecritEntre(lus, rang - 1, rang + 1)} » : il manque « d' » entre « ${avant.ecrit} » et « ${formeA(lus, rang).ecrit} ».`,
  });
}

/** "à fin de faire face", and not "à fin de bail". */
function afin(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!/^[àa]$/u.test(formeA(lus, rang - 1).mot) || !suit(lus, rang) || !suit(lus, rang + 1))
    return undefined;
  let place = rang + 2;
  while (CLITIQUES.has(formeA(lus, place).mot) && place < rang + 4) place += 1;
  const { mot } = formeA(lus, rang + 1);
  const infinitif =
    /^d[e']$/u.test(mot) && tient(lus, place) && seulementInfinitif(formeA(lus, place).natures);
  if (!infinitif && !/^qu[e']$/u.test(mot)) return undefined;
  return fauteSur(lus, 'locution', [rang - 1, rang], {
    juste: capitale(formeA(lus, rang - 1).ecrit, 'afin'),
  });
}

/** "donne les résultats suivant :": nothing follows that a preposition would rule. */
function suivant(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const fin = finDe(lus, rang);
  if (!suit(lus, rang) || !/^[ \u00a0\u202f]*[:.;]/u.test(lus.papier.nu.slice(fin, fin + 3)))
    return undefined;
  const { natures, ecrit } = formeA(lus, rang - 1);
  if (!peutEtre(natures, NOM) || peutEtre(natures, OUTIL) || (nomsJusqua(lus, rang - 1) & MS) !== 0)
    return undefined;
  return fauteSur(lus, 'accord', [rang - 1, rang], {
    message: `« ${ecritEntre(lus, rang - 1, rang)} » : « suivant » ne s'accorde pas avec « ${ecrit} ».`,
  });
}

/** What may stand between two participles that go with one noun. */
const ENTRE = liste('non pas dûment déjà bien');

/** Whether "avoir" stands in the sentence before `rang`. */
function apresAvoir(lus: MotsLus, rang: number): boolean {
  for (let place = rang - 1; place >= 0 && !commence(lus, place + 1); place -= 1)
    if (AVOIR.has(formeA(lus, place).mot) || /^a(?:voir|yant)$/u.test(formeA(lus, place).mot)) return true;
  return false;
}

/** Rank of the participle that "et" at `rang` joins to the one before; -1 when it joins none. */
function participeJoint(lus: MotsLus, rang: number): number {
  const gauche = formeA(lus, rang - 1);
  // "investissement engagés": a noun too, but not beside another.
  const aCote = suit(lus, rang - 1) && peutEtre(formeA(lus, rang - 2).natures, NOM) ? NOM : 0;
  if (!suit(lus, rang) || !seulementParticipe(gauche.natures & ~aCote) || gauche.capitale) return -1;
  let place = rang + 1;
  while (ENTRE.has(formeA(lus, place).mot) && suit(lus, place)) place += 1;
  return suit(lus, place) && seulementParticipe(formeA(lus, place).natures) ? place : -1;
}

/** "les dépenses engagés et non mandatées": of two participles joined, one that goes with no noun before it. */
function joints(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!peutEtre(formeA(lus, rang - 1).natures, PART)) return undefined;
  const place = participeJoint(lus, rang);
  if (place === -1 || commence(lus, rang - 1) || estVerbe(lus, rang - 2)) return undefined;
  const a = accordsDeLAdjectif(formeA(lus, rang - 1).natures);
  const b = accordsDeLAdjectif(formeA(lus, place).natures);
  const genres = (a & MASCULIN) === 0 || (b & MASCULIN) === 0;
  // "Après avoir entendu la personne protégée et recueilli son accord"
  if ((a & b) !== 0 || !genres || ((b & MS) !== 0 && apresAvoir(lus, rang))) return undefined;
  const noms = nomsDevant(lus, rang - 1);
  if ((noms & a) !== 0 && (noms & b) !== 0) return undefined;
  return fauteSur(lus, 'accord', [rang - 1, place], {
    message: `« ${ecritEntre(lus, rang - 1, place)} » : ces participes ne s'accordent pas entre eux.`,
  });
}

/** What completes a noun, and lacks its link, or does not agree with it. */
export const COMPLEMENTS: readonly Detecteur[] = [
  parmi('un une', sansDe),
  parmi('fin', afin),
  parmi('suivant', suivant),
  parmi('et ou', joints),
];
