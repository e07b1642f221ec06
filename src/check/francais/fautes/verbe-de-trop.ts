import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { parmi } from '../faute.ts';
import { aLaPlace, peutEtre, seulementParticipe } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit, tient } from '../mots-lus.ts';
import { CONJUGUE, INFINITIF, NOM, OUTIL, PART, PLURIEL, V3P } from '../natures.ts';
import { AVOIR, estAdverbe } from '../outils.ts';
import { verbeDeLaMemeProposition } from '../proposition.ts';
import { dansUneRelative, estVerbe } from '../verbes-surs.ts';

const SUJETS = liste(
  "il elle on qui ça cela ceci y n' l' en lui leur nous vous m' t' s' qu' d' ce c' tout rien chacun chacune personne",
);

/** "mentionnés au a", "a posteriori", "a à f": a letter, or Latin. */
const estUneLettre = (lus: MotsLus, rang: number): boolean =>
  // "2 a 30 ca": an area.
  (/^\d/u.test(formeA(lus, rang - 1).mot) && /^\d/u.test(formeA(lus, rang + 1).mot)) ||
  /^(?:aux?|du|des|les?|points?|alinéas?)$/u.test(formeA(lus, rang - 1).mot) ||
  /^(?:du|de|des|à|et|ou|priori|posteriori|minima|maxima|contrario|fortiori)$/u.test(
    formeA(lus, rang + 1).mot,
  );

/** "sera remise a chaque usager", "verse une aide a la famille": the clause has its verb already. */
function aDeTrop(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { ecrit } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1);
  if (ecrit !== 'a' || !suit(lus, rang) || !suit(lus, rang + 1) || SUJETS.has(formeA(lus, rang - 1).mot))
    return undefined;
  if (estUneLettre(lus, rang) || suivant.natures === 0) return undefined;
  if (peutEtre(suivant.natures, PART) || estAdverbe(suivant.mot) || AVOIR.has(suivant.mot)) return undefined;
  const verbe = verbeDeLaMemeProposition(lus, rang);
  if (verbe === -1 || formeA(lus, verbe).mot === 'peut') return undefined;
  return aLaPlace(lus, rang, 'à');
}

/** Words after which "est" is a verb without a doubt. */
const DEVANT_EST = /^(?:qui|il|elle|on|c'|n'|s'|l'|en|y|ce|cela|tel|telle|où|tout)$/u;

/** Words that begin another clause, or a plural that may be the subject of the verb. */
const AILLEURS =
  /^(?:qu[ie']|que|dont|où|.*quel(?:le)?s?|lorsqu[e']|si|comme|quand|et|ou|ni|ils|elles|les|des|ces|ses|plusieurs)$/u;

/** Where the plural verb stands that has "est" among its subjects; -1 when there is none. */
function verbePluriel(lus: MotsLus, rang: number): number {
  for (let place = rang + 2; place < rang + 12 && tient(lus, place); place += 1) {
    const { mot, natures } = formeA(lus, place);
    if (estVerbe(lus, place) && (natures & CONJUGUE) === V3P) return place;
    if (estVerbe(lus, place) || AILLEURS.test(mot)) return -1;
    if (peutEtre(natures, NOM) && !peutEtre(natures, OUTIL) && (natures & NOM & ~PLURIEL) === 0) return -1;
  }
  return -1;
}

/** Whether another clause begins before the word at `rang` in its sentence. */
function aUneRelative(lus: MotsLus, rang: number): boolean {
  for (let place = rang - 1; place >= 0 && !commence(lus, place + 1); place -= 1)
    if (/quel(?:le)?s?$/u.test(formeA(lus, place).mot)) return true;
  return dansUneRelative(lus, rang);
}

/** "Le budget de l'eau est celui de l'assainissement sont votés": the verb comes after. */
function estDeTrop(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang).capitale || !suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  if (DEVANT_EST.test(formeA(lus, rang - 1).mot) || aUneRelative(lus, rang)) return undefined;
  const suivant = formeA(lus, rang + 1);
  if (
    seulementParticipe(suivant.natures) ||
    peutEtre(suivant.natures, INFINITIF) ||
    /^(?:et|ou)$/u.test(suivant.mot)
  )
    return undefined;
  return verbePluriel(lus, rang) === -1 ? undefined : aLaPlace(lus, rang, 'et');
}

/** Verbs where the clause has another. */
export const VERBES_DE_TROP: readonly Detecteur[] = [parmi('a', aDeTrop), parmi('est', estDeTrop)];
