import { naturesDansLeLivre } from '../dictionnaire.ts';
import type { Detecteur } from '../faute.ts';
import { peutEtre, seulementInfinitif, seulementNom, seulementParticipe } from '../jugements.ts';
import { formeA, suit, tient } from '../mots-lus.ts';
import {
  ADJ,
  accords,
  CONJUGUE,
  FEMININ,
  INVARIABLE,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
  V1S,
  V2S,
} from '../natures.ts';
import { estAdverbe, neElidePas } from '../outils.ts';
import { estVerbe } from '../verbes-surs.ts';
import type { Impossible } from './impossibles.ts';
import { ARTICLES, impossibles, motA, naturesA } from './impossibles.ts';

/** "l'État est communes", "est ne juge pas": what follows is no attribute. */
const est: Impossible = (lus, rang) => {
  if (!suit(lus, rang + 1) || formeA(lus, rang).capitale) return false;
  const suivant = formeA(lus, rang + 1);
  if (/^(?:ne|n'|ils?|elles?|qui)$/u.test(suivant.mot)) return motA(lus, rang - 1) !== "c'";
  if (/^(?:sur|par|pour|avec|sans|dans)$/u.test(suivant.mot) && motA(lus, rang - 2) === suivant.mot)
    return true;
  const avant = formeA(lus, rang - 1);
  const deux = (natures: number): boolean =>
    peutEtre(natures, NOM | ADJ) &&
    !peutEtre(natures, INVARIABLE | OUTIL) &&
    (accords(natures) & SINGULIER) === 0;
  return suit(lus, rang) && deux(avant.natures) && deux(suivant.natures) && !peutEtre(suivant.natures, PART);
};

/** "Régie son et lumière", "un ingénieur son pour la salle": what one noun is for, and no verb of several. */
const unSeul = (natures: number): boolean =>
  peutEtre(natures, NOM) && !peutEtre(natures, OUTIL) && (accords(natures) & PLURIEL) === 0;

/** "Les bulletins ne son pas", "son soumis". */
const son: Impossible = (lus, rang) => {
  const avant = motA(lus, rang - 1);
  if (!suit(lus, rang) || !suit(lus, rang + 1) || /^(?:le|un|du|au|de|et)$/u.test(avant)) return false;
  const { mot, natures } = formeA(lus, rang + 1);
  if (avant === 'ce') return ARTICLES.has(mot);
  if (unSeul(naturesA(lus, rang - 1))) return false;
  if (APRES_SONT.test(mot)) return true;
  const nom = tient(lus, rang + 2) && peutEtre(naturesA(lus, rang + 2), NOM | ADJ);
  return seulementParticipe(natures) && !nom && peutEtre(natures, PLURIEL << 8);
};

/** What comes after "sont", and never after "son". */
const APRES_SONT =
  /^(?:pas|plus|jamais|alors|également|donc|toujours|déjà|des|les|en|à|pour|par|dans|sur|au|aux|et|est|ont|étaient)$/u;

/** "deux incendies on détruit": several, and a participle. */
const on: Impossible = (lus, rang) => {
  const avant = formeA(lus, rang - 1);
  if (
    !suit(lus, rang) ||
    !suit(lus, rang + 1) ||
    !seulementNom(avant.natures & ~(V1S | V2S)) ||
    peutEtre(avant.natures, SINGULIER)
  )
    return false;
  // After "on", its context makes a verb of it.
  return peutEtre(naturesDansLeLivre(motA(lus, rang + 1)) ?? 0, PART);
};

/** "pouvoir ce constituer", "de ce réunir". */
const ce: Impossible = (lus, rang) =>
  suit(lus, rang + 1) &&
  suit(lus, rang) &&
  seulementInfinitif(naturesA(lus, rang + 1)) &&
  motA(lus, rang + 1) !== 'faire';

/** "annulée où rectifiée". */
const ou: Impossible = (lus, rang) =>
  suit(lus, rang) &&
  suit(lus, rang + 1) &&
  seulementParticipe(naturesA(lus, rang + 1)) &&
  peutEtre(naturesA(lus, rang - 1), PART | ADJ);

/** "de là procédure", "fermer là classe". */
const la: Impossible = (lus, rang) => {
  if (!suit(lus, rang) || !suit(lus, rang + 1)) return false;
  const { natures } = formeA(lus, rang + 1);
  const avant = formeA(lus, rang - 1);
  const devant =
    /^(?:de|à|par|sur|dans|pour|en|sous|selon|avec)$/u.test(avant.mot) || seulementInfinitif(avant.natures);
  return (
    devant &&
    peutEtre(natures, NOM & FEMININ) &&
    !peutEtre(natures, INVARIABLE | OUTIL) &&
    motA(lus, rang + 1) !== 'part'
  );
};

/** "pour cet politique": "cet" stands before a vowel. */
const cet: Impossible = (lus, rang) =>
  suit(lus, rang + 1) && neElidePas(motA(lus, rang + 1)) && peutEtre(naturesA(lus, rang + 1), NOM & FEMININ);

/** "qu'elle élection": a noun and no verb. */
const quElle: Impossible = (lus, rang) => {
  if (motA(lus, rang + 1) !== 'elle' || !suit(lus, rang + 2)) return false;
  const { natures, capitale } = formeA(lus, rang + 2);
  return (
    peutEtre(natures, NOM) &&
    !peutEtre(natures, CONJUGUE | PART | OUTIL) &&
    !capitale &&
    !estAdverbe(motA(lus, rang + 2))
  );
};

/** "soie à prix définitif". */
const soie: Impossible = (lus, rang) => !/^(?:la|de|en|sa|une|cette|à)$/u.test(motA(lus, rang - 1));

/** "Un différent est né". */
const different: Impossible = (lus, rang) => {
  if (!suit(lus, rang) || !/^(?:un|le|tout|ce|du|au)$/u.test(motA(lus, rang - 1))) return false;
  const suivant = formeA(lus, rang + 1);
  return (
    !suit(lus, rang + 1) ||
    suivant.mot === 'entre' ||
    estVerbe(lus, rang + 1) ||
    /^(?:relatif|né|portant|avec)$/u.test(suivant.mot)
  );
};

/** "Les formulaires donc l'usage est nécessaire". */
const donc: Impossible = (lus, rang) => {
  if (
    !suit(lus, rang) ||
    !suit(lus, rang + 1) ||
    !/^(?:l[ea]s?|l'|on|ils?|elles?)$/u.test(motA(lus, rang + 1))
  )
    return false;
  const { natures } = formeA(lus, rang - 1);
  return seulementNom(natures) && !estVerbe(lus, rang - 1);
};

/** Participles of verbs that are said with "se". */
const PRONOMINAUX = /^(?:réuni|prononcé|abstenu|retiré|déroulé|tenu|rapproché|opposé)/u;

/** "Il c'est abstenu", "ne c'est pas", "c'est élevé à". */
const cEst: Impossible = (lus, rang) => {
  if (motA(lus, rang + 1) !== 'est') return false;
  if (suit(lus, rang) && /^(?:ils?|elles?|on|ne|qui)$/u.test(motA(lus, rang - 1))) return true;
  const participe = motA(lus, rang + 2);
  return (
    PRONOMINAUX.test(participe) ||
    (/^(?:élevé|engagé|associé)e?$/u.test(participe) && /^(?:à|au|aux)$/u.test(motA(lus, rang + 3)))
  );
};

/** Verbs, pronouns and articles that cannot stand between their neighbours, and that sound like one that can. */
export const SEQUENCES_DE_VERBES: readonly Detecteur[] = impossibles([
  ['est', 'et', est],
  ['son', 'sont', son],
  ['on', 'ont', on],
  ['ce', 'se', ce],
  ['où', 'ou', ou],
  ['là', 'la', la],
  ['cet', 'cette', cet],
  ["qu'", 'quelle', quElle, 2],
  ['soie', 'soit', soie],
  ['différent', 'différend', different],
  ['donc', 'dont', donc],
  ["c'", "s'", cEst],
]);
