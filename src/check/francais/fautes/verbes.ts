import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur } from '../faute.ts';
import { apresAuxiliaires } from '../jugements.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit } from '../mots-lus.ts';
import {
  ADJ,
  accordsDeLAdjectif,
  CONJUGUE,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  MS,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
  V3P,
  V3S,
} from '../natures.ts';
import { AVOIR } from '../outils.ts';
import type { Sujet } from '../sujet.ts';
import { OUVRE_UN_SUJET, sujetA } from '../sujet.ts';

/** "quartiers est et ouest": a noun after all. */
const estPointCardinal = (lus: MotsLus, rang: number): boolean =>
  formeA(lus, rang).mot === 'est' &&
  (/^(?:et|ou|sont|ont)$/u.test(formeA(lus, rang + 1).mot) ||
    (/^(?:quartiers?|côtés?|secteurs?|zones?|façades?|parties?|rives?|entrées?)$/u.test(
      formeA(lus, rang - 1).mot,
    ) &&
      /^d/u.test(formeA(lus, rang + 1).mot)));

/** "Le syndicat peux", "L'agent encadreras": a person that no noun is. */
function personneDuVerbe(lus: MotsLus, { premier, verbe }: Sujet): FauteDeLangue {
  return fauteSur(lus, 'verbe', [verbe, verbe], {
    message: `« ${ecritEntre(lus, premier, verbe)} » : le verbe « ${formeA(lus, verbe).ecrit} » n'est pas à la troisième personne.`,
  });
}

/** "Les élus a voté", "La convention sont approuvées". */
function nombreDuVerbe(lus: MotsLus, sujet: Sujet): FauteDeLangue | undefined {
  const { accords, premier, verbe, tete } = sujet;
  const { natures, ecrit } = formeA(lus, verbe);
  const singulier = (accords & PLURIEL) === 0;
  const pluriel = (accords & SINGULIER) === 0;
  if ((natures & (V3S | V3P)) === 0)
    return /^(?:nous|vous)$/u.test(formeA(lus, verbe - 1).mot) ? undefined : personneDuVerbe(lus, sujet);
  const faux = (singulier && (natures & (V3S | V3P)) === V3P) || (pluriel && (natures & (V3S | V3P)) === V3S);
  // "les sociétés en commandite"
  if (!faux || estPointCardinal(lus, verbe) || formeA(lus, verbe - 1).mot === 'en') return undefined;
  return fauteSur(lus, 'verbe', [verbe, verbe], {
    message: `« ${ecritEntre(lus, premier, verbe)} » : le verbe « ${ecrit} » est au ${singulier ? 'pluriel' : 'singulier'}, et son sujet « ${formeA(lus, tete).ecrit} » au ${singulier ? 'singulier' : 'pluriel'}.`,
  });
}

/** Reflexive verbs whose participle goes with the subject without a doubt. */
const PRONOMINAUX =
  /^(?:réuni|prononcé|engagé|retiré|abstenu|excusé|déroulé|tenu|déplacé|rapproché|constitué|opposé)/u;

const COMPARE = /^(?:éga(?:l|le|les|ux)|équivalente?s?|(?:supéri|inféri|antéri|postéri)eure?s?)$/u;

/** Whether a participle or an adjective, and nothing else that could stand there. */
function estAttribut(lus: MotsLus, rang: number): boolean {
  const { natures, capitale, mot } = formeA(lus, rang);
  if (capitale || accordsDeLAdjectif(natures) === 0) return false;
  if ((natures & (OUTIL | INVARIABLE | INFINITIF | GERONDIF)) !== 0) return false;
  // "égal à", "équivalents aux": nouns too.
  if (COMPARE.test(mot) && suit(lus, rang + 1) && /^(?:à|aux?)$/u.test(formeA(lus, rang + 1).mot))
    return true;
  return (natures & PART) !== 0 || (natures & (NOM | CONJUGUE)) === 0;
}

/** "La convention est approuvés", "elles sont adopté", "La durée doit être déclarées". */
function participe(lus: MotsLus, sujet: Sujet): FauteDeLangue | undefined {
  const { verbe, accords, tete } = sujet;
  const { place, accorde } = apresAuxiliaires(lus, verbe);
  if (place === -1 || !estAttribut(lus, place) || /^(?:partie|entrée)$/u.test(formeA(lus, place).mot))
    return undefined;
  // "les droits qu'elle s'est constitués"
  if (/^s[e']$/u.test(formeA(lus, verbe - 1).mot) && /^qu[e']$/u.test(formeA(lus, sujet.premier - 1).mot))
    return undefined;
  const { natures, ecrit, mot } = formeA(lus, place);
  // "se sont succédé", "s'y sont succédé"
  const reflechi = formeA(lus, verbe - 1).mot === 'y' ? verbe - 2 : verbe - 1;
  if (/^s[e']$/u.test(formeA(lus, reflechi).mot) && !PRONOMINAUX.test(mot)) return undefined;
  if (!accorde) return sansAccord(lus, sujet, place);
  if ((accordsDeLAdjectif(natures) & accords) !== 0) return undefined;
  return fauteSur(lus, 'accord-du-participe', [place, place], {
    message: `« ${ecritEntre(lus, sujet.premier, place)} » : « ${ecrit} » ne s'accorde pas avec « ${formeA(lus, tete).ecrit} ».`,
  });
}

/** "Les élus ont votés": after "avoir", the participle does not agree with the subject. */
function sansAccord(lus: MotsLus, { verbe, premier, tete }: Sujet, place: number): FauteDeLangue | undefined {
  const { natures, ecrit } = formeA(lus, place);
  if (!commence(lus, premier) || !AVOIR.has(formeA(lus, verbe).mot)) return undefined;
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
  const sujet = sujetA(lus, rang);
  return sujet && (nombreDuVerbe(lus, sujet) ?? participe(lus, sujet));
}

/** Verbs that do not go with their subjects. */
export const VERBES: readonly Detecteur[] = [{ debute: OUVRE_UN_SUJET, cherche: sujetEtVerbe }];
