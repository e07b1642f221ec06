import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { capitale, ecritEntre, fauteSur, parmi } from '../faute.ts';
import { peutEtre, seulementNom } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit, tient } from '../mots-lus.ts';
import {
  ADJ,
  accordsDeLAdjectif,
  accordsDuNom,
  FS,
  GERONDIF,
  INVARIABLE,
  MS,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
} from '../natures.ts';
import { DETERMINANTS, MODAUX } from '../outils.ts';

/** "Vue le code", "Vus les articles": before what it governs, it does not change. */
function vuAccorde(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { ecrit } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1).mot;
  if (!commence(lus, rang) || !suit(lus, rang + 1)) return undefined;
  if (!/^(?:l[ea]s?|l'|une?|son|sa|ses|cet?|cette|ces|ensemble)$/u.test(suivant)) return undefined;
  return fauteSur(lus, 'accord', [rang, rang], {
    juste: capitale(ecrit, 'vu'),
    message: `« ${ecrit} ${formeA(lus, rang + 1).ecrit} » : « Vu » ne s'accorde pas.`,
  });
}

/** "Considérants que". */
function considerants(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { ecrit } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1).mot;
  if (!commence(lus, rang) || !suit(lus, rang + 1) || !/^(?:qu[e']|l[ea]s?|l')$/u.test(suivant))
    return undefined;
  return fauteSur(lus, 'accord', [rang, rang], { juste: capitale(ecrit, 'considérant') });
}

/** "doivent êtres votés": the verb, and not the noun. */
function etres(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const avant = formeA(lus, rang - 1);
  const verbal = MODAUX.has(avant.mot) || /^(?:pour|de|sans|d'|à|peut|doit)$/u.test(avant.mot);
  const suivant = formeA(lus, rang + 1);
  const participe = suit(lus, rang + 1) && peutEtre(suivant.natures, PART) && !peutEtre(suivant.natures, ADJ);
  if (!tient(lus, rang) || DETERMINANTS.has(avant.mot) || !(MODAUX.has(avant.mot) || (verbal && participe)))
    return undefined;
  return fauteSur(lus, 'participe', [rang, rang], {
    juste: 'être',
    message: `« ${ecritEntre(lus, rang - 1, rang)} » : le verbe « être » ne prend pas de « s ».`,
  });
}

const NOMBRES = liste('deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt');
const MOIS = liste('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');
/** "au trois quarts" is seen; "au deux tiers" too; "le dix mille" is not. */
const PAS_DES_CHOSES = liste('heures heure mille cent cents millions ans');

/** "ouvert au trois grades", "le deux communes": several things. */
function auTrois(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const nombre = formeA(lus, rang + 1).mot;
  const nom = formeA(lus, rang + 2);
  if (!NOMBRES.has(nombre) || !suit(lus, rang + 1) || !suit(lus, rang + 2)) return undefined;
  if (MOIS.has(nom.mot) || PAS_DES_CHOSES.has(nom.mot) || nom.capitale) return undefined;
  const plusieurs = seulementNom(nom.natures & ~ADJ) && (accordsDuNom(nom.natures) & ~PLURIEL) === 0;
  if (!plusieurs || peutEtre(nom.natures, OUTIL | INVARIABLE)) return undefined;
  return fauteSur(lus, 'accord', [rang, rang + 2], {
    message: `« ${ecritEntre(lus, rang, rang + 2)} » : ces mots ne s'accordent pas en nombre (singulier, pluriel).`,
  });
}

/** Nouns that "tout" goes before in fixed phrases, though they are in the plural. */
const APRES_TOUT = liste('temps cas frais');

/** "toute sections confondues", "tout documents utiles". */
function toutEtPluriel(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const { natures, mot: nom, capitale: nomPropre } = formeA(lus, rang + 1);
  if (!suit(lus, rang + 1) || nomPropre || APRES_TOUT.has(nom)) return undefined;
  const pluriel = peutEtre(natures, NOM) && (accordsDuNom(natures) & ~PLURIEL) === 0;
  if (!pluriel || !seulementNom(natures & ~(mot === 'toute' ? PART | ADJ : 0))) return undefined;
  const feminin = (accordsDuNom(natures) & 0b1010) === 0b1000;
  return fauteSur(lus, 'accord', [rang, rang + 1], {
    juste: `${capitale(ecrit, feminin ? 'toutes' : 'tous')} ${formeA(lus, rang + 1).ecrit}`,
  });
}

/** "de tout occupation", "toute document": one thing, of the other gender. */
function toutEtGenre(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const { natures, capitale: nomPropre, ecrit: nom } = formeA(lus, rang + 1);
  if (accordsDuNom(natures) !== (mot === 'tout' ? FS : MS) || !seulementNom(natures)) return undefined;
  if (!suit(lus, rang + 1) || nomPropre || DETERMINANTS.has(formeA(lus, rang - 1).mot)) return undefined;
  return fauteSur(lus, 'accord', [rang, rang + 1], {
    juste: `${capitale(ecrit, mot === 'tout' ? 'toute' : 'tout')} ${nom}`,
  });
}

/** "toutes question relative à l'eau", "tous document": one thing. */
function toutesEtSingulier(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const { natures, capitale: nomPropre, ecrit: nom } = formeA(lus, rang + 1);
  // "tous habitant le bourg"
  const ajouts = commence(lus, rang) ? ADJ | GERONDIF : ADJ;
  if (
    !suit(lus, rang + 1) ||
    nomPropre ||
    !seulementNom(natures & ~ajouts) ||
    (accordsDuNom(natures) & PLURIEL) !== 0
  )
    return undefined;
  return fauteSur(lus, 'accord', [rang, rang + 1], {
    juste: `${capitale(ecrit, mot === 'tous' ? 'tout' : 'toute')} ${nom}`,
  });
}

/** "l'offre la mieux classé", "les plus élevée": the article tells of what the adjective goes with. */
function superlatif(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const voulus = formeA(lus, rang).mot === 'la' ? FS : PLURIEL;
  const { natures, capitale: nomPropre } = formeA(lus, rang + 2);
  if (
    !/^(?:plus|moins|mieux)$/u.test(formeA(lus, rang + 1).mot) ||
    !suit(lus, rang + 1) ||
    !suit(lus, rang + 2)
  )
    return undefined;
  const siens = accordsDeLAdjectif(natures);
  if (nomPropre || siens === 0 || (siens & voulus) !== 0 || peutEtre(natures, INVARIABLE | OUTIL))
    return undefined;
  return fauteSur(lus, 'accord', [rang, rang + 2], {
    message: `« ${ecritEntre(lus, rang, rang + 2)} » : ces mots ne s'accordent pas.`,
  });
}

/** "aux plus tard le 15 avril". */
function auxPlusTard(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const plus = /^(?:plus|moins)$/u.test(formeA(lus, rang + 1).mot) && suit(lus, rang + 1);
  if (!plus || !/^(?:tard|tôt|vite|près)$/u.test(formeA(lus, rang + 2).mot)) return undefined;
  return fauteSur(lus, 'accord', [rang, rang], { juste: capitale(formeA(lus, rang).ecrit, 'au') });
}

/** "Vu", "être", "tout" and "au" where they agree with what they should not, or do not where they should. */
export const VU_ET_AU: readonly Detecteur[] = [
  parmi('vue vus vues', vuAccorde),
  parmi('considérants', considerants),
  parmi('êtres', etres),
  parmi('au le la du cette ce', auTrois),
  parmi('tout toute', toutEtPluriel),
  parmi('tout toute', toutEtGenre),
  parmi('tous toutes', toutesEtSingulier),
  parmi('la les', superlatif),
  parmi('aux', auxPlusTard),
];
