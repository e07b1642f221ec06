import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { parmi } from '../faute.ts';
import { aLaPlace, peutEtre, seulementNom, seulementParticipe } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, finDe, formeA, suit, VIRGULE } from '../mots-lus.ts';
import {
  ADJ,
  CONJUGUE,
  GERONDIF,
  INVARIABLE,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
  V3P,
  V3S,
} from '../natures.ts';
import { DETERMINANTS, PREPOSITIONS } from '../outils.ts';

/** "Il et proposé", "qui et approuvé". */
function etPourEst(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang).mot !== 'et' || !suit(lus, rang)) return undefined;
  const avant = formeA(lus, rang - 1).mot;
  const suivant = formeA(lus, rang + 1);
  if (!suit(lus, rang + 1) || !/^(?:ils?|qui|ce|cela|elle|on|n'|s'|c')$/u.test(avant)) return undefined;
  if (avant === 'elle' && !commence(lus, rang - 1)) return undefined;
  return peutEtre(suivant.natures, PART | ADJ) || suivant.mot === 'donc' || suivant.mot === 'à'
    ? aLaPlace(lus, rang, 'est')
    : undefined;
}

/** "Le projet et approuvé.", "Le taux proposé et de 3 %.": a sentence that has no other verb. */
function etSansVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!suit(lus, rang) && lus.avant[rang] !== VIRGULE) return undefined;
  const avant = formeA(lus, rang - 1);
  if (
    peutEtre(avant.natures, OUTIL | INVARIABLE) ||
    !suit(lus, rang + 1) ||
    !annonceUnAttribut(lus, rang + 1)
  )
    return undefined;
  const debut = debutDePhrase(lus, rang);
  if (!formeA(lus, debut).capitale || !DETERMINANTS.has(formeA(lus, debut).mot) || rang - debut < 2)
    return undefined;
  return aUnVerbe(lus, debut) || suitUnParticipe(lus, debut, rang) ? undefined : aLaPlace(lus, rang, 'est');
}

function debutDePhrase(lus: MotsLus, rang: number): number {
  let debut = rang;
  while (debut > 0 && !commence(lus, debut)) debut -= 1;
  return debut;
}

/** "approuvé", "tacitement reconductible", "de 3 %", "supérieur à": what comes after "est" and not after "et". */
function annonceUnAttribut(lus: MotsLus, rang: number): boolean {
  const place = /.ment$/u.test(formeA(lus, rang).mot) ? rang + 1 : rang;
  const { natures, mot } = formeA(lus, place);
  if (mot === 'de') return /^\d/u.test(formeA(lus, place + 1).mot);
  if (seulementParticipe(natures)) return true;
  const adjectif = peutEtre(natures, ADJ) && !peutEtre(natures, NOM | OUTIL | CONJUGUE | INVARIABLE);
  return adjectif && (place > rang || /^(?:à|au|aux)$/u.test(formeA(lus, place + 1).mot));
}

/** Whether a conjugated verb stands between `rang` and the end of the sentence, or no stop ends it. */
function aUnVerbe(lus: MotsLus, rang: number): boolean {
  let place = rang;
  for (; place === rang || (place < lus.formes.length && !commence(lus, place)); place += 1)
    if (place > rang && !formeA(lus, place).capitale && peutEtre(formeA(lus, place).natures, CONJUGUE))
      return true;
  const fin = finDe(lus, place - 1);
  return !/^[\s%€)]*\./u.test(lus.papier.nu.slice(fin, fin + 6));
}

/** "munie de siphon et adaptée": a participle beside another. */
function suitUnParticipe(lus: MotsLus, debut: number, rang: number): boolean {
  if (!peutEtre(formeA(lus, rang + 1).natures, PART)) return false;
  for (let place = debut + 1; place < rang; place += 1) {
    const { natures } = formeA(lus, place);
    if (peutEtre(natures, PART | GERONDIF) && !peutEtre(natures, NOM | OUTIL | INVARIABLE)) return true;
  }
  return false;
}

const DETERMINANTS_PLURIELS = liste('les des ces ses leurs nos vos plusieurs quelques');

/** "les recettes est les dépenses". */
function estPourEt(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang).mot !== 'est' || !suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  const { natures } = formeA(lus, rang - 1);
  const suivant = formeA(lus, rang + 1).mot;
  const pluriel = seulementNom(natures) && !peutEtre(natures, SINGULIER);
  if (pluriel && (DETERMINANTS_PLURIELS.has(suivant) || suivant === 'leur')) return aLaPlace(lus, rang, 'et');
  const deux =
    DETERMINANTS.has(formeA(lus, rang - 2).mot) && DETERMINANTS.has(suivant) && seulementNom(natures);
  const apres = formeA(lus, rang + 3);
  return deux &&
    peutEtre(apres.natures, V3P) &&
    !peutEtre(apres.natures, NOM | ADJ | V3S) &&
    suit(lus, rang + 3)
    ? aLaPlace(lus, rang, 'et')
    : undefined;
}

/** "les élus on voté", "ont propose", "ils on". */
function onPourOnt(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const { natures, mot: suivant } = formeA(lus, rang + 1);
  if (!suit(lus, rang + 1)) return undefined;
  if (mot === 'on') {
    const participe = seulementParticipe(natures) || suivant === 'été' || suivant === 'eu';
    return participe ||
      (suit(lus, rang) &&
        /^(?:ils|elles|qui)$/u.test(formeA(lus, rang - 1).mot) &&
        suivant !== "n'" &&
        !peutEtre(natures, CONJUGUE))
      ? aLaPlace(lus, rang, 'ont')
      : undefined;
  }
  const seul = peutEtre(natures, V3S) && !peutEtre(natures, NOM | ADJ | PART | INVARIABLE | OUTIL);
  return mot === 'ont' && seul ? aLaPlace(lus, rang, 'on') : undefined;
}

/** "Les tarifs son fixés", "avec sont accord". */
function sonPourSont(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const { natures } = formeA(lus, rang + 1);
  if (!suit(lus, rang + 1)) return undefined;
  if (mot === 'sont') {
    const devant = formeA(lus, rang - 1).mot;
    return suit(lus, rang) &&
      (PREPOSITIONS.has(devant) || /^(?:de|à|pour|et)$/u.test(devant)) &&
      seulementNom(natures)
      ? aLaPlace(lus, rang, 'son')
      : undefined;
  }
  const pluriel =
    (peutEtre(natures, PLURIEL << 8) || peutEtre(natures, PLURIEL << 4)) &&
    !peutEtre(natures, NOM & SINGULIER) &&
    !peutEtre(natures, (SINGULIER << 4) | (SINGULIER << 8));
  return mot === 'son' && pluriel && !peutEtre(natures, NOM) ? aLaPlace(lus, rang, 'sont') : undefined;
}

/** "et" for "est", "on" for "ont", "son" for "sont", and the other way. */
export const EST_ET_SONT: readonly Detecteur[] = [
  parmi('et', etPourEst),
  parmi('et', etSansVerbe),
  parmi('est', estPourEt),
  parmi('on ont', onPourOnt),
  parmi('son sont', sonPourSont),
];
