import type { Detecteur } from '../faute.ts';
import { peutEtre, seulementInfinitif, seulementNom } from '../jugements.ts';
import { formeA, suit, tient } from '../mots-lus.ts';
import {
  ADJ,
  accords,
  CONJUGUE,
  GERONDIF,
  INFINITIF,
  INVARIABLE,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
} from '../natures.ts';
import { AVOIR, DETERMINANTS, ETRE, estAdverbe } from '../outils.ts';
import type { Impossible } from './impossibles.ts';
import { ARTICLES, apresPronoms, impossibles, motA, naturesA } from './impossibles.ts';

/** "dû patrimoine", "dû 31 décembre". */
const duAvecAccent: Impossible = (lus, rang) => {
  const { natures, mot } = formeA(lus, rang + 1);
  if (
    !suit(lus, rang) ||
    !suit(lus, rang + 1) ||
    AVOIR.has(motA(lus, rang - 1)) ||
    ETRE.has(motA(lus, rang - 1))
  )
    return false;
  return /^\d/u.test(mot) || (natures !== 0 && (natures & NOM) === natures && mot.length > 2);
};

/** "a du être retiré", "est du à la pluie". */
const duSansAccent: Impossible = (lus, rang) => {
  if (!suit(lus, rang) || !suit(lus, rang + 1)) return false;
  const suivant = motA(lus, rang + 1);
  if (suivant === 'par') return true;
  if (AVOIR.has(motA(lus, rang - 1)))
    return seulementInfinitif(naturesA(lus, rang + 1)) || /^(?:être|avoir|faire)$/u.test(suivant);
  return ETRE.has(motA(lus, rang - 1)) && /^(?:à|au|aux)$/u.test(suivant);
};

/** "désigné part les parties". */
const part: Impossible = (lus, rang) => {
  const avant = formeA(lus, rang - 1);
  const { natures, mot } = formeA(lus, rang + 1);
  if (!suit(lus, rang) || !suit(lus, rang + 1) || avant.capitale) return false;
  const nominal =
    peutEtre(avant.natures, NOM | ADJ | PART) && !peutEtre(avant.natures, CONJUGUE | OUTIL | INVARIABLE);
  if (
    !nominal ||
    /^(?:pri[st]|fait|autre|grande?|quelque|seule?|même|forte|large|juste|moindre)/u.test(avant.mot)
  )
    return false;
  const jour =
    /^(?:\d+|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|premier|lendemain|jour)$/u;
  if (jour.test(motA(lus, rang + 2))) return false;
  return ARTICLES.has(mot) || (seulementNom(natures) && !peutEtre(natures, OUTIL));
};

/** "nulle par", "prend par à". */
const par: Impossible = (lus, rang) => {
  if (!suit(lus, rang)) return false;
  if (!suit(lus, rang + 1))
    return /^(?:pris|prend|prennent|prendre|prenant|nulle)$/u.test(motA(lus, rang - 1));
  const complement = suit(lus, rang + 1) && /^(?:à|au|aux|ni)$/u.test(motA(lus, rang + 1));
  const compte = /^(?:moins|plus|minimum|maximum|total)$/u.test(motA(lus, rang + 2));
  return (complement && !compte) || /^(?:nulle|quelque)$/u.test(motA(lus, rang - 1));
};

/** "d'en les deux mois": a pronoun that no verb follows. */
const enApresDe: Impossible = (lus, rang) =>
  motA(lus, rang + 1) === 'en' &&
  suit(lus, rang + 2) &&
  (ARTICLES.has(motA(lus, rang + 2)) || /^l(?:e|a|es)quel/u.test(motA(lus, rang + 2))) &&
  !seulementInfinitif(naturesA(lus, rang + 3));

/** "peu être résiliée", "un pouvoir ne peu". */
const peu: Impossible = (lus, rang) => {
  const avant = formeA(lus, rang - 1);
  if (
    !suit(lus, rang + 1) ||
    estAdverbe(avant.mot) ||
    /^(?:un|de|d'|à|si|trop|très|assez|et|ou|sous|pour|depuis|avant)$/u.test(avant.mot)
  )
    return false;
  const place = apresPronoms(lus, rang + 1);
  const infinitif =
    seulementInfinitif(naturesA(lus, place)) || /^(?:être|avoir|faire)$/u.test(motA(lus, place));
  return (infinitif && tient(lus, place)) || /^n[e']$/u.test(avant.mot);
};

/** "un peut", "à peut près", "très peut". */
const peut: Impossible = (lus, rang) =>
  suit(lus, rang) && /^(?:un|à|très|trop|assez)$/u.test(motA(lus, rang - 1));

/** "n'y procuration", "n'y au débat": "y" stands before a verb. */
const nY: Impossible = (lus, rang) => {
  if (motA(lus, rang + 1) !== 'y' || !suit(lus, rang + 2)) return false;
  const place = apresPronoms(lus, rang + 2);
  const { natures, mot } = formeA(lus, place);
  return (
    natures !== 0 && !peutEtre(natures, CONJUGUE | INFINITIF | GERONDIF) && !AVOIR.has(mot) && !ETRE.has(mot)
  );
};

/** "un fait qui faut corriger". */
const quiImpersonnel: Impossible = (lus, rang) =>
  suit(lus, rang + 1) &&
  (/^(?:faut|fallait|faudra|faudrait)$/u.test(motA(lus, rang + 1)) ||
    (suit(lus, rang) && /^(?:tant|alors|tandis|afin|parce)$/u.test(motA(lus, rang - 1))));

/** "cent que rien", "cent la majorité". */
const cent: Impossible = (lus, rang) => {
  if (
    !suit(lus, rang + 1) ||
    /^\d|^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|mille|pour|et)$/u.test(motA(lus, rang - 1))
  )
    return false;
  const { mot, natures } = formeA(lus, rang + 1);
  return (
    mot === 'que' ||
    mot === "qu'" ||
    ARTICLES.has(mot) ||
    seulementInfinitif(natures) ||
    (peutEtre(natures, NOM) &&
      !peutEtre(natures, CONJUGUE | INVARIABLE | OUTIL) &&
      (accords(natures) & PLURIEL) === 0)
  );
};

/** "même ci des rapporteurs": alone, "ci" is no word. */
const ci: Impossible = (lus, rang) =>
  lus.avant[rang] !== 2 &&
  suit(lus, rang + 1) &&
  (DETERMINANTS.has(motA(lus, rang + 1)) ||
    /^(?:vous|nous|on|elles?|ils?|tout|tous|nécessaire|possible)$/u.test(motA(lus, rang + 1)));

/** "sûr la base", "sûr les sociétés". */
const surAvecAccent: Impossible = (lus, rang) =>
  suit(lus, rang + 1) &&
  !ETRE.has(motA(lus, rang - 1)) &&
  !/^(?:être|plus|bien|très|étant)$/u.test(motA(lus, rang - 1)) &&
  (ARTICLES.has(motA(lus, rang + 1)) || /^\d/u.test(motA(lus, rang + 1)));

/** "est sur que", "bien sur,". */
const surSansAccent: Impossible = (lus, rang) => {
  const seul = !suit(lus, rang + 1);
  if (motA(lus, rang - 1) === 'bien') return seul && lus.avant[rang + 1] !== 4;
  return ETRE.has(motA(lus, rang - 1)) && suit(lus, rang + 1) && /^(?:que|qu')$/u.test(motA(lus, rang + 1));
};

/** "solde de tous compte". */
const tous: Impossible = (lus, rang) => {
  const { natures } = formeA(lus, rang + 1);
  return (
    suit(lus, rang + 1) &&
    seulementNom(natures) &&
    (accords(natures) & PLURIEL) === 0 &&
    /^(?:de|à|pour|en|par|avec|sans)$/u.test(motA(lus, rang - 1))
  );
};

/** Small words that cannot stand between their neighbours, and that sound like one that can. */
export const SEQUENCES: readonly Detecteur[] = impossibles([
  ['dû', 'du', duAvecAccent],
  ['du', 'dû', duSansAccent],
  ['part', 'par', part],
  ['par', 'part', par],
  ["d'", 'dans', enApresDe, 2],
  ['peu', 'peut', peu],
  ['peut', 'peu', peut],
  ["n'", 'ni', nY, 2],
  ['qui', "qu'il", quiImpersonnel],
  ['cent', 'sans', cent],
  ['ci', 'si', ci],
  ['sûr', 'sur', surAvecAccent],
  ['sur', 'sûr', surSansAccent],
  ['tous', 'tout', tous],
]);
