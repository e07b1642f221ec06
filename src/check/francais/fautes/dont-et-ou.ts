import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { parmi } from '../faute.ts';
import {
  aLaPlace,
  estAuxiliaire,
  peutEtre,
  seulementNom,
  seulementParticipe,
  seulementVerbe,
} from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { COUPURE, commence, formeA, suit } from '../mots-lus.ts';
import { V3P, V3S } from '../natures.ts';
import { DETERMINANTS } from '../outils.ts';
import { apresClitiques } from '../verbes-surs.ts';

/** "Le projet donc le coût est élevé", "il est dont proposé". */
function doncEtDont(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const avant = formeA(lus, rang - 1);
  const suivant = formeA(lus, rang + 1);
  if (!suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  if (mot === 'dont')
    return estAuxiliaire(avant.mot) && seulementParticipe(suivant.natures)
      ? aLaPlace(lus, rang, 'donc')
      : undefined;
  const debut = commence(lus, rang - 2) && DETERMINANTS.has(formeA(lus, rang - 2).mot);
  return debut &&
    seulementNom(avant.natures) &&
    /^(?:l[ea]s?|l')$/u.test(suivant.mot) &&
    deuxVerbes(lus, rang + 1)
    ? aLaPlace(lus, rang, 'dont')
    : undefined;
}

/** Whether two conjugated verbs stand in what is left of the sentence. */
function deuxVerbes(lus: MotsLus, rang: number): boolean {
  let vus = 0;
  for (let place = rang; place < lus.formes.length && !commence(lus, place); place += 1) {
    if (lus.avant[place] === COUPURE || /^(?:qu[ie']|que|dont|où)$/u.test(formeA(lus, place).mot))
      return false;
    if (estAuxiliaire(formeA(lus, place).mot) || seulementVerbe(formeA(lus, place).natures)) vus += 1;
  }
  return vus > 1;
}

const LIEUX_ET_TEMPS = liste(
  `date jour moment lieu endroit local bâtiment salle période année délai secteur zone situation commune quartier immeuble
  terrain semaine mois`,
);

/** "à la date ou le contrat prend fin": a verb ends the clause. */
function ouApresLieu(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!suit(lus, rang) || !suit(lus, rang + 1) || !LIEUX_ET_TEMPS.has(formeA(lus, rang - 1).mot))
    return undefined;
  if (!/^(?:l[ea]s?|l'|son|sa|ses|leurs?|cet?|cette|ces)$/u.test(formeA(lus, rang + 1).mot)) return undefined;
  const nom = formeA(lus, rang + 2);
  const enVerbe = seulementNom(nom.natures) && suit(lus, rang + 3) && apresClitiques(lus, rang + 3) !== -1;
  const devant = formeA(lus, rang - 3).mot;
  const prepose =
    /^(?:à|dans|dès|depuis|pendant|jusqu'|de|en|pour|sur|après|avant)$/u.test(devant) ||
    /^(?:au|du|d'|de)$/u.test(formeA(lus, rang - 2).mot);
  const suite = commence(lus, rang - 2) && deuxVerbes(lus, rang + 1);
  return enVerbe && (suite || (prepose && finitLaPhrase(lus, rang + 3)))
    ? aLaPlace(lus, rang, 'où')
    : undefined;
}

/** Whether no other verb comes after the one at `rang`. */
function finitLaPhrase(lus: MotsLus, rang: number): boolean {
  for (let place = rang + 1; place < lus.formes.length && !commence(lus, place); place += 1)
    if (peutEtre(formeA(lus, place).natures, V3S | V3P) && seulementVerbe(formeA(lus, place).natures))
      return false;
  return true;
}

/** "donc" for "dont", "ou" for "où", and the other way. */
export const DONT_ET_OU: readonly Detecteur[] = [parmi('donc dont', doncEtDont), parmi('ou', ouApresLieu)];
