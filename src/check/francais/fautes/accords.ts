import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit, tient, VIRGULE } from '../mots-lus.ts';
import {
  ADJ,
  accords,
  CONJUGUE,
  FEMININ,
  GERONDIF,
  INFINITIF,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
  V3P,
  V3S,
} from '../natures.ts';
import { echappe, enQuoi, estArticle, seJuge } from '../nom-et-article.ts';
import { AUSSI_PRONOMS, DETERMINANTS, NOMBRES } from '../outils.ts';
import { estVerbe } from '../verbes-surs.ts';
import { ADJECTIFS } from './adjectifs.ts';

const VERBALES = CONJUGUE | INFINITIF | GERONDIF;
/** What a pronoun stands before, in papers where nobody says "nous" before "les". */
const APRES_UN_PRONOM = V3S | V3P | INFINITIF | GERONDIF;

/** Whether the word at `rang`, an article or a pronoun, may be a pronoun there. */
function peutEtrePronom(lus: MotsLus, rang: number): boolean {
  const { mot } = formeA(lus, rang);
  const { natures } = formeA(lus, rang + 1);
  // "la préparé", and nothing that may be a noun.
  if ((natures & (NOM | ADJ)) === 0) return true;
  if ((natures & APRES_UN_PRONOM) === 0) return false;
  // "affirme les avoir entendus"
  if (/^(?:avoir|être)$/u.test(formeA(lus, rang + 1).mot)) return true;
  if (commence(lus, rang) && tient(lus, rang + 2) && estVerbe(lus, rang + 2)) return false;
  if (/^quel/u.test(mot) || (commence(lus, rang) && (natures & INFINITIF) !== 0)) return true;
  return !estArticle(lus, rang);
}

/** Genders and numbers of the noun that the determiner at `rang` is before; 0 when it may be none. */
function accordsDuDeterminant(lus: MotsLus, rang: number): number {
  const { mot } = formeA(lus, rang);
  const fixe = DETERMINANTS.get(mot);
  if (fixe !== undefined) return AUSSI_PRONOMS.has(mot) && peutEtrePronom(lus, rang) ? 0 : fixe;
  const chiffre = /^\d+$/u.test(mot) ? estUnCompte(lus, rang) : NOMBRES.has(mot) && estUnNombre(lus, rang);
  return chiffre ? PLURIEL : 0;
}

const MOIS = liste('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');

/** What numbers come after, and not before. */
const RANGES = liste(
  'titre titres alinéa chapitre section rue avenue place boulevard impasse chemin route allée quai bis ter',
);

/** "compte 32 action", and not "l'article 3 titre", "en 2024 commune". */
function estUnCompte(lus: MotsLus, rang: number): boolean {
  const { mot } = formeA(lus, rang);
  const annee = /^(?:1[789]|20|21)\d\d$/u.test(mot);
  const { natures, mot: suivant } = formeA(lus, rang + 1);
  const apres = (natures & NOM) !== 0 && (natures & (ADJ | PART | VERBALES)) === 0;
  if (annee || Number(mot) < 2 || !apres || MOIS.has(suivant) || RANGES.has(suivant)) return false;
  // "2 400 mètre": groups of figures.
  const premier = /^\d+$/u.test(formeA(lus, rang - 1).mot) && suit(lus, rang) ? rang - 1 : rang;
  const avant = formeA(lus, premier - 1);
  const nom = ((avant.natures & (NOM | ADJ)) !== 0 && (avant.natures & OUTIL) === 0) || avant.natures === 0;
  return tient(lus, premier) && !nom && !/^(?:le|l'|du|au|n°)$/u.test(avant.mot);
}

const AVANT_UN_RANG = liste(
  'le du au article alinéa titre chapitre lot phase tranche groupe zone type niveau étape page',
);

function estUnNombre(lus: MotsLus, rang: number): boolean {
  const { natures } = formeA(lus, rang + 1);
  const avant = formeA(lus, rang - 1).mot;
  // "l'un des deux porte": a verb; "les deux parcelle": none.
  const verbe = (natures & CONJUGUE) !== 0 && !/^(?:les|ces|ses|nos|leurs|aux)$/u.test(avant);
  const participe = (natures & PART) !== 0 && !/^(?:ont|sont)$/u.test(formeA(lus, rang + 2).mot);
  return (natures & NOM) !== 0 && !participe && !verbe && !AVANT_UN_RANG.has(avant);
}

const estDevantUnNom = (mot: string): boolean =>
  DETERMINANTS.has(mot) || NOMBRES.has(mot) || /^\d+$/u.test(mot);

/** "la délibérations", "cette avis", "quatre commune". */
function determinantEtNom(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const voulus = accordsDuDeterminant(lus, rang);
  if (voulus === 0 || !tient(lus, rang + 1) || !seJuge(lus, rang + 1) || echappe(lus, rang)) return undefined;
  const { natures } = formeA(lus, rang + 1);
  // "Quelque difficiles que soient les circonstances"
  if (formeA(lus, rang).mot === 'quelque' && formeA(lus, rang + 2).mot === 'que') return undefined;
  const siens = accords(natures);
  if (siens === 0 || !desaccord(lus, rang, voulus, siens) || deuxALaFois(lus, rang + 2, voulus, siens))
    return undefined;
  return fauteSur(lus, 'accord', [rang, rang + 1], {
    message: `« ${ecritEntre(lus, rang, rang + 1)} » : ces deux mots ne s'accordent pas ${enQuoi(voulus, siens)}.`,
  });
}

/** "les nom et prénom", "les troisième et quatrième lignes": a bare singular follows, and not "des réservoir et de". */
function deuxALaFois(lus: MotsLus, rang: number, voulus: number, siens: number): boolean {
  if ((voulus & SINGULIER) !== 0 || (siens & PLURIEL) !== 0) return false;
  const suite = /^(?:et|ou|à)$/u.test(formeA(lus, rang).mot)
    ? rang + 1
    : lus.avant[rang] === VIRGULE
      ? rang
      : -1;
  if (suite === -1) return false;
  const { natures } = formeA(lus, suite);
  return (natures & (NOM | ADJ)) !== 0 && (natures & OUTIL) === 0;
}

/** "son" and the like stand before a feminine in a vowel only. */
function desaccord(lus: MotsLus, rang: number, voulus: number, siens: number): boolean {
  if ((voulus & siens) === 0) return true;
  return (
    /^[mts]on$/u.test(formeA(lus, rang).mot) &&
    (siens & ~FEMININ) === 0 &&
    /^[bcdfgjklmnpqrstvwxz]/u.test(formeA(lus, rang + 1).mot)
  );
}

/** "tous les membre" is seen by its article; "tout les", "toutes les élus" by this. */
function toutEtArticle(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1).mot;
  if (
    !/^(?:tout|toute|tous|toutes)$/u.test(mot) ||
    !/^(?:le|la|les|l'|ces|cette|ce|ses|nos|leurs)$/u.test(suivant) ||
    !suit(lus, rang + 1)
  )
    return undefined;
  // "respectent toutes la convention": it goes with the subject.
  if ((formeA(lus, rang - 1).natures & V3P) !== 0) return undefined;
  const pluriel = /s$/u.test(suivant);
  if (/^tous|^toutes/u.test(mot) === pluriel) return genreDeTout(lus, rang);
  if (mot === 'tout' && !pluriel) return undefined;
  return fauteSur(lus, 'accord', [rang, rang + 1], {
    message: `« ${ecrit} ${formeA(lus, rang + 1).ecrit} » : ces deux mots ne s'accordent pas en nombre (singulier, pluriel).`,
  });
}

function genreDeTout(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  if (!tient(lus, rang + 2) || !seJuge(lus, rang + 2)) return undefined;
  const { natures } = formeA(lus, rang + 2);
  if ((natures & NOM) === 0 || (natures & APRES_UN_PRONOM) !== 0) return undefined;
  const feminin = /^toute/u.test(mot);
  const siens = accords(natures);
  const accordee = feminin ? (siens & FEMININ) !== 0 : (siens & ~FEMININ) !== 0;
  if (accordee || mot === 'tout') return undefined;
  return fauteSur(lus, 'accord', [rang, rang + 2], {
    message: `« ${ecritEntre(lus, rang, rang + 2)} » : ces mots ne s'accordent pas en genre (masculin, féminin).`,
  });
}

/** Nouns of number, after which things are several. */
const QUANTITES =
  /^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|multitude|pluralité)s?$/u;

/** "une trentaine de bénévole". */
function apresQuantite(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { natures } = formeA(lus, rang + 2);
  if (!/^d[e']$/u.test(formeA(lus, rang + 1).mot) || !tient(lus, rang + 2) || !seJuge(lus, rang + 2))
    return undefined;
  const singulier = (natures & NOM) !== 0 && (accords(natures) & PLURIEL) === 0;
  return singulier
    ? fauteSur(lus, 'accord', [rang, rang + 2], {
        message: `« ${ecritEntre(lus, rang, rang + 2)} » : après « ${formeA(lus, rang).ecrit} », « ${formeA(lus, rang + 2).ecrit} » se met au pluriel.`,
      })
    : undefined;
}

/** Nouns, their determiners and their adjectives that do not go together. */
export const ACCORDS: readonly Detecteur[] = [
  parmi('tout toute tous toutes', toutEtArticle),
  { debute: estDevantUnNom, cherche: determinantEtNom },
  { debute: (mot) => QUANTITES.test(mot), cherche: apresQuantite },
  ...ADJECTIFS,
];
