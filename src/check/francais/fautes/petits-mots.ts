import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { capitale, fauteSur, parmi } from '../faute.ts';
import { aLaPlace, peutEtre, seulementNom, seulementParticipe, seulementVerbe } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { COUPURE, commence, formeA, suit, tient, VIRGULE } from '../mots-lus.ts';
import {
  ADJ,
  accords,
  CONJUGUE,
  FEMININ,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  MS,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
  V3S,
} from '../natures.ts';
import { PREPOSITIONS } from '../outils.ts';

/** A noun or an adjective, in the plural. */
const seulementPluriel = (natures: number): boolean =>
  peutEtre(natures, NOM | ADJ) &&
  !peutEtre(natures, PART | V3S | INFINITIF | GERONDIF | INVARIABLE | OUTIL) &&
  (accords(natures) & SINGULIER) === 0;

/** "et c'est annexes", "Le conseil c'est réuni", "s'est un projet". */
function cestPourSes(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  if ((mot !== "c'" && mot !== "s'") || formeA(lus, rang + 1).mot !== 'est' || !suit(lus, rang + 2))
    return undefined;
  const apres = formeA(lus, rang + 2);
  const dit = (juste: string): FauteDeLangue =>
    fauteSur(lus, 'homophone', [rang, rang + 1], {
      message: `« ${mot}est ${apres.ecrit} » : « ${juste} » et non « ${mot}est ».`,
      juste,
    });
  if (seulementPluriel(apres.natures)) return dit('ses');
  if (mot === "s'")
    return seulementNom(apres.natures)
      ? dit('ses')
      : /^(?:un|une|pourquoi)$/u.test(apres.mot)
        ? dit("c'est")
        : undefined;
  const avant = formeA(lus, rang - 1);
  return suit(lus, rang) && seulementNom(avant.natures) && peutEtre(apres.natures, PART)
    ? dit("s'est")
    : undefined;
}

/** "le conseil ses réuni", "ces réunie". */
function sesPourSest(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const { natures } = formeA(lus, rang + 1);
  if ((mot !== 'ses' && mot !== 'ces') || !suit(lus, rang + 1)) return undefined;
  if (seulementParticipe(natures) && !peutEtre(natures, ADJ) && !peutEtre(natures, PLURIEL << 8))
    return aLaPlace(lus, rang, "s'est");
  return /^(?:est|un|une|pourquoi)$/u.test(formeA(lus, rang + 1).mot)
    ? aLaPlace(lus, rang, "c'est")
    : undefined;
}

/** "là commune"; "il la approuvé" is told as what it lacks. */
function laPourLa(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1);
  if (!suit(lus, rang + 1)) return undefined;
  if (
    mot === 'là' &&
    suit(lus, rang) &&
    seulementParticipe(suivant.natures) &&
    accordsParticipe(suivant.natures) === MS
  )
    return aLaPlace(lus, rang, "l'a");
  if (mot === 'là')
    return peutEtre(suivant.natures, FEMININ & NOM) &&
      !peutEtre(suivant.natures, CONJUGUE | INVARIABLE | OUTIL | PART)
      ? aLaPlace(lus, rang, 'la')
      : undefined;
  if (mot !== 'la') return undefined;
  const participe =
    seulementParticipe(suivant.natures) &&
    !peutEtre(suivant.natures, ADJ) &&
    accordsParticipe(suivant.natures) === MS;
  return participe && tient(lus, rang) ? aLaPlace(lus, rang, "l'a") : undefined;
}

const accordsParticipe = (natures: number): number => (natures & PART) >> 8;

/** "l'a commune". */
function laAvecApostrophe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang).mot !== "l'" || formeA(lus, rang + 1).mot !== 'a' || !suit(lus, rang + 2))
    return undefined;
  const { natures } = formeA(lus, rang + 2);
  if (!seulementNom(natures) || !peutEtre(natures, FEMININ)) return undefined;
  return fauteSur(lus, 'homophone', [rang, rang + 1], { juste: 'la' });
}

const APRES_CE = liste(
  `est sont sera seront fut furent était étaient serait seraient soit soient peut doit pourrait devrait semble pouvait
  devait faisant disant`,
);

/** "se projet", "ce réunit", "ceux" for "ce". */
function sePourCe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const { natures, mot: suivant } = formeA(lus, rang + 1);
  if (!suit(lus, rang + 1)) return undefined;
  if (mot === 'se')
    return seulementNom(natures) && peutEtre(natures, MS) ? aLaPlace(lus, rang, 'ce') : undefined;
  // "ce charge": a noun too, but of the other gender.
  const feminin =
    peutEtre(natures, V3S) &&
    peutEtre(natures, NOM) &&
    !peutEtre(natures, INVARIABLE | OUTIL | PART) &&
    (accords(natures) & MS) === 0;
  const verbe = seulementVerbe(natures) || feminin;
  return mot === 'ce' && verbe && !APRES_CE.has(suivant) ? aLaPlace(lus, rang, 'se') : undefined;
}

/** Who is no place. */
const PERSONNES = liste(
  `maire président présidente adjoint adjointe directeur directrice représentant représentante conseiller conseillère élu élue
  titulaire bénéficiaire préfet agent propriétaire locataire preneur secrétaire trésorier trésorière délégué`,
);

const LIEUX = liste('cas mesure moment jour endroit état lieu locaux local date époque année');

/** "dans la mesure ou", "au cas ou il", "d'ou". */
function ouSansAccent(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang).mot !== 'ou' || !tient(lus, rang)) return undefined;
  const avant = formeA(lus, rang - 1).mot;
  const pronom = /^(?:ils?|elles?|on)$/u.test(formeA(lus, rang + 1).mot) && suit(lus, rang + 1);
  const mesure = avant === 'mesure' && formeA(lus, rang - 3).mot === 'dans';
  const lieu = /^(?:trouve|trouvent|situe|situent|tient|tiennent|déroule|déroulent|exerce|exercent)$/u;
  const reflechi = /^s[e']$/u.test(formeA(lus, rang + 1).mot) && lieu.test(formeA(lus, rang + 2).mot);
  return mesure || reflechi || avant === "d'" || (LIEUX.has(avant) && pronom)
    ? aLaPlace(lus, rang, 'où')
    : undefined;
}

/** "le maire où son représentant". */
function ouAvecAccent(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang).mot !== 'où' || !suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  const avant = formeA(lus, rang - 1).mot;
  if (
    PREPOSITIONS.has(avant) ||
    (!/^(?:de|d'|du|des|à|au|aux)$/u.test(formeA(lus, rang + 1).mot) &&
      (LIEUX.has(avant) || /^(?:zones?|conditions?)$/u.test(avant)))
  )
    return undefined;
  const enumere = /^(?:à|au|aux|de|du|des|son|sa|ses|le|la|les|un|une|l'|d'|par|pour|en)$/u.test(
    formeA(lus, rang + 1).mot,
  );
  const fautif = enumere && (PERSONNES.has(avant) || !aUnVerbeDansLaSuite(lus, rang + 1));
  return fautif ? aLaPlace(lus, rang, 'ou') : undefined;
}

/** Whether a conjugated verb stands before the next comma, bracket or end of the sentence. */
function aUnVerbeDansLaSuite(lus: MotsLus, rang: number): boolean {
  for (let place = rang; place < lus.formes.length; place += 1) {
    const liaison = lus.avant[place] ?? COUPURE;
    if (place > rang && (liaison === VIRGULE || liaison === COUPURE || commence(lus, place)))
      return liaison === COUPURE;
    if (peutEtre(formeA(lus, place).natures, CONJUGUE) || formeA(lus, place).natures === 0) return true;
  }
  return false;
}

/** "leur missions", "leurs attribue". */
function leurPourLeurs(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const { natures } = formeA(lus, rang + 1);
  if (mot !== 'leurs' || !suit(lus, rang + 1)) return undefined;
  const verbe = peutEtre(natures, CONJUGUE | INFINITIF) && !peutEtre(natures, NOM | ADJ | PART);
  return verbe ? aLaPlace(lus, rang, 'leur') : undefined;
}

/** "quelle déclare", "qu'elle que soit". */
function quellePourQuelle(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  if (
    mot === "qu'" &&
    /^elles?$/u.test(formeA(lus, rang + 1).mot) &&
    formeA(lus, rang + 2).mot === 'que' &&
    /^(?:soi(?:t|ent)|puisse)/u.test(formeA(lus, rang + 3).mot)
  )
    return fauteSur(lus, 'homophone', [rang, rang + 1], {
      juste: capitale(ecrit, `quel${formeA(lus, rang + 1).mot.slice(2)}`),
    });
  const { natures, mot: suivant } = formeA(lus, rang + 1);
  if (!/^quelles?$/u.test(mot) || !suit(lus, rang + 1) || !tient(lus, rang)) return undefined;
  const verbe = seulementVerbe(natures);
  return verbe &&
    !/^(?:est|sont|était|étaient|sera|seront|serait|seraient|soit|soient|fut|peut|doit|peuvent|doivent)$/u.test(
      suivant,
    )
    ? aLaPlace(lus, rang, `qu'elle${mot.endsWith('s') ? 's' : ''}`)
    : undefined;
}

/** Determiners and pronouns taken for others. */
export const PETITS_MOTS: readonly Detecteur[] = [
  parmi("c' s'", cestPourSes),
  parmi('ses ces', sesPourSest),
  parmi('la là', laPourLa),
  parmi("l'", laAvecApostrophe),
  parmi('se ce', sePourCe),
  parmi('ou', ouSansAccent),
  parmi('où', ouAvecAccent),
  parmi('leurs', leurPourLeurs),
  parmi("qu' quelle quelles", quellePourQuelle),
];
