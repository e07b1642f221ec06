import { naturesDansLeLivre } from '../dictionnaire.ts';
import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { capitale, fauteSur, parmi } from '../faute.ts';
import { aLaPlace, peutEtre, seulementNom } from '../jugements.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, JOINT, suit, tient, VIRGULE } from '../mots-lus.ts';
import { ADJ, FEMININ, INFINITIF, NOM, PART, PLURIEL } from '../natures.ts';
import { AVOIR, DETERMINANTS, NOMBRES } from '../outils.ts';
import { debutDuSujet } from '../proposition.ts';

/** Whether a word can follow "ont": a participle, whatever its context makes of it, or what is no verb after "on". */
const enParticipe = (lus: MotsLus, rang: number): boolean =>
  peutEtre(naturesDansLeLivre(formeA(lus, rang).mot) ?? 0, PART) ||
  seulementNom(naturesDansLeLivre(formeA(lus, rang).mot) ?? 0) ||
  NOMBRES.has(formeA(lus, rang).mot) ||
  /^(?:pas|pour|une?|des)$/u.test(formeA(lus, rang).mot);

/** Whether the subject that begins at `debut` is several: "les tarifs", "deux candidats", "M. Roux et Mme Petit". */
const estPluriel = (lus: MotsLus, debut: number): boolean => {
  const { mot } = formeA(lus, debut);
  return ((DETERMINANTS.get(mot) ?? 0) & PLURIEL) !== 0 || NOMBRES.has(mot);
};

/** "Deux candidats on fait acte", "M. Roux et Mme Petit on fait acte". */
function onPourOnt(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const avant = formeA(lus, rang - 1);
  const auparavant = formeA(lus, rang - 2).mot;
  if (avant.mot === "n'" || (avant.mot === "l'" && /^(?:ils|elles|qui)$/u.test(auparavant)))
    return fauteSur(lus, 'homophone', [rang - 1, rang], { juste: capitale(avant.ecrit, `${avant.mot}ont`) });
  if (!suit(lus, rang) || !suit(lus, rang + 1) || !enParticipe(lus, rang + 1)) return undefined;
  if (avant.capitale && !commence(lus, rang - 1)) return aLaPlace(lus, rang, 'ont');
  const debut = peutEtre(avant.natures, NOM | ADJ | PART) ? debutDuSujet(lus, rang) : -1;
  return debut !== -1 && rang - debut > 1 && estPluriel(lus, debut) ? aLaPlace(lus, rang, 'ont') : undefined;
}

/** "Les élus, M. Roux et Mme Petit ce sont abstenus": a participle in the plural, and no noun. */
function cePourSe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const suivant = formeA(lus, rang + 1).mot;
  const { natures } = formeA(lus, rang + 2);
  if (!/^(?:sont|seront|étaient|seraient|soient)$/u.test(suivant) || !suit(lus, rang) || !suit(lus, rang + 2))
    return undefined;
  const participe = peutEtre(natures, PART) && !peutEtre(natures, NOM | ADJ);
  const nom = formeA(lus, rang - 1).capitale || peutEtre(formeA(lus, rang - 1).natures, NOM | PART);
  const nombre = NOMBRES.has(formeA(lus, rang - 1).mot);
  return participe && (nom || nombre) && peutEtre(natures, PLURIEL << 8)
    ? aLaPlace(lus, rang, 'se')
    : undefined;
}

/** "Pour se faire, un crédit est inscrit": "pour ce faire". */
function pourCeFaire(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const faire = formeA(lus, rang - 1).mot === 'pour' && formeA(lus, rang + 1).mot === 'faire';
  return faire && suit(lus, rang) && suit(lus, rang + 1) && lus.avant[rang + 2] === VIRGULE
    ? aLaPlace(lus, rang, 'ce')
    : undefined;
}

/** "gère ça voirie": "ça" stands before no noun. */
function caPourSa(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { natures } = formeA(lus, rang + 1);
  const { natures: avant } = formeA(lus, rang - 1);
  // "a remis ça facture": the object of a verb, after which no other comes.
  const passe = AVOIR.has(formeA(lus, rang - 2).mot) && peutEtre(avant, PART);
  const seul = peutEtre(avant, PART | INFINITIF) && !peutEtre(avant, NOM | ADJ);
  const objet = (passe || seul) && peutEtre(natures, NOM);
  const nom = objet || seulementNom(natures);
  return tient(lus, rang) && suit(lus, rang + 1) && nom && peutEtre(natures, FEMININ & NOM)
    ? aLaPlace(lus, rang, 'sa')
    : undefined;
}

/** What is one's own: "à ses frais", "céder ses droits", and not "ces". */
const EN_PROPRE: ReadonlyMap<string, RegExp> = new Map([
  ['frais', /^à$/u],
  ['propres', /^(?:à|de|par|sur|dans|avec)$/u],
  ['soins', /^par$/u],
  ['droits', /^(?:valoir|céder)$/u],
]);

/** "céder ces droits", "à ces frais". */
function cesPourSes(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const devant = EN_PROPRE.get(formeA(lus, rang + 1).mot);
  if (devant === undefined || !suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  if (!devant.test(formeA(lus, rang - 1).mot)) return undefined;
  return aLaPlace(lus, rang, 'ses');
}

/** "Dans ses conditions,", "pour toutes ses raisons": what was told before. */
function sesPourCes(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const avant = formeA(lus, rang - 1).mot;
  const suivant = formeA(lus, rang + 1).mot;
  const conditions = avant === 'dans' && commence(lus, rang - 1) && suivant === 'conditions';
  const raisons = /^(?:toutes|pour)$/u.test(avant) && suivant === 'raisons';
  if (!suit(lus, rang) || !suit(lus, rang + 1) || !(conditions || raisons)) return undefined;
  return raisons || lus.avant[rang + 2] === VIRGULE ? aLaPlace(lus, rang, 'ces') : undefined;
}

/** "cette date-la", "celui-la". */
function laApresTrait(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, natures } = formeA(lus, rang - 1);
  const trait = lus.avant[rang] === JOINT && lus.avant[rang + 1] !== JOINT;
  const nom = peutEtre(natures, NOM) || /^(?:celui|celle|ceux|celles)$/u.test(mot);
  return trait && nom && !/'$/u.test(mot) ? aLaPlace(lus, rang, 'là') : undefined;
}

/** Small words that sound alike, "on" and "ont", "ce" and "se", "ces" and "ses", where their neighbours tell them apart. */
export const ON_ET_CE: readonly Detecteur[] = [
  parmi('on', onPourOnt),
  parmi('ce', cePourSe),
  parmi('se', pourCeFaire),
  parmi('ça', caPourSa),
  parmi('la', laApresTrait),
  parmi('ces', cesPourSes),
  parmi('ses', sesPourCes),
];
