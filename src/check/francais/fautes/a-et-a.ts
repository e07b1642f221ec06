import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { parmi } from '../faute.ts';
import { aLaPlace, peutEtre, seulementInfinitif, seulementParticipe } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, JOINT, suit, tient } from '../mots-lus.ts';
import { ADJ, MS, NOM, PART, V3P, V3S } from '../natures.ts';
import { DETERMINANTS, ETRE, estAdverbe } from '../outils.ts';

/** Words after which "a" is "à", whatever follows. */
const DEVANT_A = liste(
  `suite grâce quant face mise jusqu conformément relativement contrairement préalablement postérieurement antérieurement
  proportionnellement consécutivement parallèlement relatif relative relatifs relatives destiné destinée destinés
  destinées conforme conformes supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures
  identique identiques égal égale égaux égales annexé annexée annexés annexées joint jointe joints jointes afférent
  afférente afférents afférentes inhérent inhérente inhérents inhérentes nécessaire nécessaires applicable applicables propre propres utile utiles favorable
  favorables contraire contraires postérieur postérieure antérieur antérieure préalable rapport lié liée liés liées dû due dus dues
  visant tendant quitte égard vis`,
);

/** Words before which "a" is "à": "a compter", "a savoir", "a hauteur". */
const APRES_A = liste(
  `compter savoir hauteur raison titre partir défaut terme destination travers disposition charge échéance concurrence
  nouveau l'unanimité proximité domicile jour niveau moitié`,
);

/** What "à l'…" and "à la …" are made of. */
const APRES_A_LA = liste(
  `unanimité issue article occasion exception instar attention appui échelle encontre initiative échéance majorité suite
  demande fois hausse baisse date`,
);

const SUJETS = liste(
  "il elle on qui ça cela ceci y n' l' en lui leur nous vous m' t' qu' d' ce c' tout rien chacun chacune personne",
);

/** "a compter du", "suite a la demande", "4,00 € a 4,50 €", "autorise le maire a signer". */
function aPourA(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  if (mot !== 'a' || ecrit !== 'a') return undefined;
  const avant = formeA(lus, rang - 1).mot;
  const estSujet = tient(lus, rang) && SUJETS.has(avant);
  if (estSujet || /^['\u2019]/u.test(avant)) return undefined;
  if (
    apresUnInfinitif(lus, rang) ||
    entreNombres(lus, rang) ||
    devantSansDoute(lus, rang, avant) ||
    apresUnVerbe(lus, rang)
  )
    return aLaPlace(lus, rang, 'à');
  return undefined;
}

/** "causer a un tiers", "porter le prix a 318 €": a clause that has its verb already. */
function apresUnInfinitif(lus: MotsLus, rang: number): boolean {
  const { mot, natures } = formeA(lus, rang - 1);
  const suivant = formeA(lus, rang + 1).mot;
  if (!suit(lus, rang) || !suit(lus, rang + 1) || commence(lus, rang - 1)) return false;
  // "Le permis de construire a été délivré.", "le pouvoir a un terme"
  const nom =
    /^(?:de|d'|à|pour|par|le|du|au|un|ce|et|ou)$/u.test(formeA(lus, rang - 2).mot) || mot === 'être';
  return seulementInfinitif(natures) && !nom && (NOM_SUIT.test(suivant) || /^\d/u.test(suivant));
}

/** "4,00 € a 4,50 €", "de 8 h a 12 h". */
function entreNombres({ papier: { nu }, debuts }: MotsLus, rang: number): boolean {
  const place = debuts[rang] ?? 0;
  const devant = nu.slice(Math.max(0, place - 12), place);
  return (
    /(?:[€%]|\d\s?(?:h|km|ans)|\d\s?h\s?\d\d|(?:^|\s)de \d+|euros)\s$/u.test(devant) &&
    /^a\s\d+(?!\s?ca\b|\d)/u.test(nu.slice(place, place + 12))
  );
}

const NOM_SUIT =
  /^(?:l[ea]|l'|une?|son|sa|ses|leurs?|cet?|cette|ces|chaque|chacune?|m|mme|plusieurs|des|tous|toutes|toute)$/u;

/** "appartient a la commune", "est versée a l'association", "sont a la charge": the sentence has its verb. */
function apresUnVerbe(lus: MotsLus, rang: number): boolean {
  if (!suit(lus, rang) || !suit(lus, rang + 1) || !NOM_SUIT.test(formeA(lus, rang + 1).mot)) return false;
  const { mot, natures, capitale } = formeA(lus, rang - 1);
  if (capitale || relative(lus, rang)) return false;
  if (ETRE.has(mot)) return true;
  const auxiliaire = formeA(lus, rang - 2).mot;
  if (peutEtre(natures, PART) && !peutEtre(natures, NOM | V3S))
    return suit(lus, rang - 1) && (ETRE.has(auxiliaire) || auxiliaire === 'été');
  const nomAvant = peutEtre(formeA(lus, rang - 2).natures, NOM) && suit(lus, rang - 1);
  const verbe = peutEtre(natures, V3S | V3P) && !peutEtre(natures, ADJ | PART);
  return (
    verbe &&
    (!peutEtre(natures, NOM) ||
      /^(?:s'|se|ne|n')$/u.test(auxiliaire) ||
      (nomAvant && peutEtreSujet(lus, rang - 2)))
  );
}

/** "Le conseil" at the start of a sentence. */
const peutEtreSujet = (lus: MotsLus, rang: number): boolean =>
  commence(lus, rang - 1) && DETERMINANTS.has(formeA(lus, rang - 1).mot);

/** Whether another clause may begin before the word at `rang` in its sentence: "la commune qui adhère a la faculté". */
function relative(lus: MotsLus, rang: number): boolean {
  for (let place = rang - 1; place >= 0 && !commence(lus, place + 1); place -= 1)
    if (/^(?:qu[ie']|que|dont|où|lequel|laquelle|auquel|à)$/u.test(formeA(lus, place).mot)) return true;
  return false;
}

function devantSansDoute(lus: MotsLus, rang: number, avant: string): boolean {
  const avecArticle = tient(lus, rang - 1) && DETERMINANTS.has(formeA(lus, rang - 2).mot);
  const suite = suit(lus, rang) && DEVANT_A.has(avant) && !avecArticle;
  return (suite && !estParticipeApres(lus, rang)) || (suit(lus, rang + 1) && estLocution(lus, rang + 1));
}

/** "compter", "ce titre", "l'unanimité", "signer": what follows "à", never "a". */
function estLocution(lus: MotsLus, rang: number): boolean {
  const { mot, natures } = formeA(lus, rang);
  const apres = formeA(lus, rang + 1).mot;
  if (APRES_A.has(mot)) return mot !== 'nouveau' || !estParticipe(lus, rang + 1);
  if (/^cet?(?:te)?$/u.test(mot))
    return /^(?:titre|jour|effet|fin|égard|stade|propos|occasion)$/u.test(apres);
  return mot === "l'" || mot === 'la' ? APRES_A_LA.has(apres) : seulementInfinitif(natures);
}

const estParticipe = (lus: MotsLus, rang: number): boolean => peutEtre(formeA(lus, rang).natures, PART);

/** "la suite a été donnée": a verb after all. */
const estParticipeApres = (lus: MotsLus, rang: number): boolean => {
  const suivant = formeA(lus, rang + 1);
  return peutEtre(suivant.natures, PART) || suivant.mot === 'été' || estAdverbe(suivant.mot);
};

const SUJETS_DE_A = liste("il on n' y j' elle ils");

/** Whether what follows "à" is of a verb in the past: "été adressé", "émis", "déjà voté". */
function estAuPasse(lus: MotsLus, rang: number, sujet: boolean): boolean {
  const { mot, natures } = formeA(lus, rang);
  const apres = formeA(lus, rang + 1).natures;
  if (mot === 'été') return peutEtre(apres, PART | ADJ);
  if (estAdverbe(mot) && !/ement$/u.test(mot) && mot !== 'tout') return sujet && seulementParticipe(apres);
  if (sujet && peutEtre(natures, PART)) return true;
  return seulementParticipe(natures) && !peutEtre(natures, ADJ) && peutEtre(natures, MS << 8);
}

/** "demande-t-il", "a-t-elle": a subject that follows its verb. */
const estInverse = (lus: MotsLus, rang: number): boolean =>
  lus.avant[rang] === JOINT && !/['\u2019]$/u.test(formeA(lus, rang - 1).mot);

/** "il l'à versée", and not "l'à-côté". */
const elide = (lus: MotsLus, rang: number): boolean =>
  /^[lmt]'$/u.test(formeA(lus, rang - 1).mot) && suit(lus, rang + 1);

/** Nouns and participles that follow "à" without an article: "à découvert", "à crédit", "à compte". */
const APRES_SANS_ARTICLE = liste(
  'mort découvert couvert contenu produit parti écrit arrêté traité crédit dû cru point débit compris imprimé dédit revenu',
);

/** "L'agent à fait valoir ses droits.", "Le conseil à délibéré.": no other verb in the sentence. */
function seulVerbe(lus: MotsLus, rang: number): boolean {
  const { mot, natures } = formeA(lus, rang + 1);
  const participe = peutEtre(natures, MS << 8) && !APRES_SANS_ARTICLE.has(mot);
  if (!participe || !suit(lus, rang) || !suit(lus, rang + 1)) return false;
  let debut = rang - 1;
  while (debut > 0 && tient(lus, debut) && rang - debut < 12) debut -= 1;
  if (!commence(lus, debut) || !DETERMINANTS.has(formeA(lus, debut).mot) || !formeA(lus, debut).capitale)
    return false;
  for (let place = debut; place < rang; place += 1) if (peutEtreVerbe(lus, place)) return false;
  return (
    !aUnVerbeApres(lus, rang + 2) &&
    (rang + 2 >= lus.formes.length || commence(lus, rang + 2) || SUITES.test(formeA(lus, rang + 2).mot))
  );
}

const SUITES =
  /^(?:l[ea]s?|l'|une?|des?|du|d'|au|aux|à|en|par|pour|son|sa|ses|leurs?|ce|cette|ces|que|qu'|valoir|part|connaître|plusieurs|trois|deux|quatre|cinq)$/u;

/** A verb, or a word that begins another clause. */
const peutEtreVerbe = (lus: MotsLus, rang: number): boolean =>
  /^(?:qu[ie']|que|dont|où)$/u.test(formeA(lus, rang).mot) ||
  (peutEtre(formeA(lus, rang).natures, V3S | V3P) && !peutEtre(formeA(lus, rang).natures, NOM | ADJ | PART));

function aUnVerbeApres(lus: MotsLus, rang: number): boolean {
  for (let place = rang; place < lus.formes.length && !commence(lus, place); place += 1) {
    if (/^(?:qu[ie']|que|dont|où)$/u.test(formeA(lus, place).mot)) return false;
    if (peutEtreVerbe(lus, place)) return true;
  }
  return false;
}

/** "à été adressé", "il à décidé", "la commission à émis": "a" before a participle. */
function aPourAuxiliaire(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang).ecrit !== 'à') return undefined;
  const avant = formeA(lus, rang - 1).mot;
  const lieu = avant === 'y' && (formeA(lus, rang + 1).mot === 'lieu' || estParticipe(lus, rang + 1));
  // "à pour objet", "n'y à pas": a verb, whatever stands before.
  const locution =
    (formeA(lus, rang + 1).mot === 'pour' && suit(lus, rang + 1)) ||
    (avant === 'y' && formeA(lus, rang - 2).mot === "n'");
  const sansDoute =
    locution ||
    avant === "n'" ||
    elide(lus, rang) ||
    lieu ||
    (avant === 'il' && suit(lus, rang) && !estInverse(lus, rang - 1));
  if (tient(lus, rang) && sansDoute) return aLaPlace(lus, rang, 'a');
  const sujet = SUJETS_DE_A.has(avant) && avant !== 'y' && !estInverse(lus, rang - 1);
  if (seulVerbe(lus, rang)) return aLaPlace(lus, rang, 'a');
  return suit(lus, rang + 1) && estAuPasse(lus, rang + 1, sujet) ? aLaPlace(lus, rang, 'a') : undefined;
}

/** "a" for "à", and the other way. */
export const A_ET_A: readonly Detecteur[] = [parmi('a', aPourA), parmi('à', aPourAuxiliaire)];
