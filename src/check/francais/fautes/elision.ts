import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { capitale, fauteSur, parmi } from '../faute.ts';
import type { Forme } from '../forme.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit, tient } from '../mots-lus.ts';
import { ADJ, CONJUGUE, FEMININ, GERONDIF, INFINITIF, INVARIABLE, MS, NOM, OUTIL, PART } from '../natures.ts';
import { elide, INSTITUTIONS, neElidePas } from '../outils.ts';

const PLEINE = NOM | ADJ | PART | CONJUGUE | INFINITIF | GERONDIF | INVARIABLE;

/** Small words that elide, and what they elide before: any word, or these alone. */
const ELIDES: ReadonlyMap<string, string> = new Map([
  ['le', "l'"],
  ['la', "l'"],
  ['de', "d'"],
  ['que', "qu'"],
  ['ne', "n'"],
  ['se', "s'"],
  ['je', "j'"],
  ['me', "m'"],
  ['jusque', "jusqu'"],
  ['lorsque', "lorsqu'"],
  ['puisque', "puisqu'"],
]);

/** What "que" and the like elide before, beside nouns and verbs. */
const OUTILS_ELIDANTS = liste(
  'il ils elle elles on à au aux en y autre autres aucun aucune avec afin avant après aussi ainsi alors est a ont était étaient',
);

const DEVANT_Y = liste('de que ne se je me');
const DEVANT_A = liste('ne que jusque lorsque puisque');

/** "que" and the like elide before any word that begins with a vowel; these before pronouns alone. */
const APRES_QUE: ReadonlyMap<string, RegExp> = new Map([
  ['que', /^(?!et$|ou$)/u],
  ['jusque', /^(?!et$|ou$)/u],
  ['ne', /^(?!et$|ou$)/u],
  ['lorsque', /^(?:ils?|elles?|on|en|une?)$/u],
  ['puisque', /^(?:ils?|elles?|on|en|une?)$/u],
]);

/** Small words before which others than "que" elide. */
function devantOutil(devant: string, mot: string): boolean {
  if (mot === 'y') return DEVANT_Y.has(devant);
  if (mot === 'à' || mot === 'a') return DEVANT_A.has(devant);
  return devant === 'se' || devant === 'je' || (devant === 'de' && /^a(?:utres?|ucune?)$/u.test(mot));
}

/** Whether a word is surely one before which `devant` elides. */
function faitElider(devant: string, { mot, natures, capitale: enCapitale }: Forme): boolean {
  if (mot.length === 1 || OUTILS_ELIDANTS.has(mot)) {
    const permis = APRES_QUE.get(devant);
    return permis && mot.length > 1 ? permis.test(mot) : devantOutil(devant, mot);
  }
  const permis = APRES_QUE.get(devant);
  if (/^une?$/u.test(mot)) return permis?.test(mot) ?? (devant === 'de' && mot === 'une');
  if (!elide(mot) || (enCapitale && !INSTITUTIONS.has(mot))) return false;
  return permis ? natures !== 0 && permis.test(mot) : (natures & PLEINE) !== 0;
}

function sansElision(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const elidee = ELIDES.get(mot);
  const suivant = formeA(lus, rang + 1);
  if (elidee === undefined || !suit(lus, rang + 1) || /^\p{Lu}+$/u.test(suivant.ecrit)) return undefined;
  if (!faitElider(mot, suivant)) return undefined;
  return fauteSur(lus, 'elision', [rang, rang + 1], { juste: capitale(ecrit, `${elidee}${suivant.ecrit}`) });
}

/** "si il", "ce est", "jusque au". */
function devantPronom(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1);
  if (!suit(lus, rang + 1)) return undefined;
  const elidee =
    mot === 'si' && /^ils?$/u.test(suivant.mot)
      ? "s'"
      : mot === 'ce' && /^(?:est|était|étaient)$/u.test(suivant.mot)
        ? "c'"
        : '';
  if (elidee === '') return undefined;
  return fauteSur(lus, 'elision', [rang, rang + 1], { juste: capitale(ecrit, `${elidee}${suivant.ecrit}`) });
}

const SEULES = liste('l d n s c j m t qu');

/** In small letters inside a sentence; a capital is a name there: "le lot L est attribué". */
const peutCommencer = (lus: MotsLus, rang: number): boolean =>
  formeA(lus, rang).capitale ? commence(lus, rang) : tient(lus, rang) || commence(lus, rang);

/** "n est pas", "s est réuni", and not "où n est le nombre d'enfants". */
const apresEst = ({ mot, natures }: Forme): boolean =>
  /^(?:pas|plus|jamais)$/u.test(mot) || (natures & PART) !== 0;

/** "l association", "qu il": the apostrophe was left out. */
function sansApostrophe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1);
  if (
    !SEULES.has(mot) ||
    !suit(lus, rang + 1) ||
    !peutCommencer(lus, rang) ||
    /\d$/u.test(formeA(lus, rang - 1).mot)
  )
    return undefined;
  if (!elide(suivant.mot) || suivant.natures === 0 || (suivant.capitale && !INSTITUTIONS.has(suivant.mot)))
    return undefined;
  if (
    suivant.mot.length < 4 &&
    !/^(?:[cns] est|qu (?:il|ils|elle|on|un|une|en|au|à)|[ld] (?:an|air|eau|une?|or|on))$/u.test(
      `${mot} ${suivant.mot}`,
    )
  )
    return undefined;
  if (suivant.mot === 'est' && mot !== 'c' && !apresEst(formeA(lus, rang + 2))) return undefined;
  if (/^(?:lot|option|bâtiment|point|zone|îlot|annexe|ligne|bloc|plan)s?$/u.test(formeA(lus, rang - 1).mot))
    return undefined;
  return fauteSur(lus, 'elision', [rang, rang + 1], { juste: `${ecrit}'${suivant.ecrit}` });
}

const ENTIERES: ReadonlyMap<string, string> = new Map([
  ["l'", 'le'],
  ["d'", 'de'],
  ["qu'", 'que'],
  ["n'", 'ne'],
  ["s'", 'se'],
]);

/** "l'handicap", "d'haut": nothing is elided there. */
function enTrop(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const entiere = ENTIERES.get(mot);
  const suivant = formeA(lus, rang + 1);
  if (entiere === undefined || suivant.capitale || suivant.natures === 0 || !neElidePas(suivant.mot))
    return undefined;
  if (lus.avant[rang + 1] !== 2 || suivant.mot.length < 3) return undefined;
  const article =
    entiere === 'le' && (suivant.natures & NOM & FEMININ) !== 0 && (suivant.natures & MS) === 0
      ? 'la'
      : entiere;
  return fauteSur(lus, 'elision', [rang, rang + 1], {
    juste: capitale(ecrit, `${article} ${suivant.ecrit}`),
  });
}

const CONTRACTEES: ReadonlyMap<string, string> = new Map([
  ['de le', 'du'],
  ['de les', 'des'],
  ['à le', 'au'],
  ['à les', 'aux'],
]);

/** "de le projet", but "de le mettre à jour": before a noun, the two words are one. */
function contraction(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  if ((mot !== 'de' && mot !== 'à') || !suit(lus, rang + 1) || !suit(lus, rang + 2)) return undefined;
  const contractee = CONTRACTEES.get(`${mot} ${formeA(lus, rang + 1).mot}`);
  const suivant = formeA(lus, rang + 2);
  if (contractee === undefined || formeA(lus, rang + 1).capitale || suivant.capitale) return undefined;
  const estNom = (suivant.natures & (NOM | ADJ)) !== 0 && (suivant.natures & (INFINITIF | INVARIABLE)) === 0;
  if (!estNom || suivant.mot.length < 3) return undefined;
  const juste = elide(suivant.mot) && /^(?:du|au)$/u.test(contractee) ? `${mot} l'` : `${contractee} `;
  return fauteSur(lus, 'elision', [rang, rang + 2], { juste: capitale(ecrit, `${juste}${suivant.ecrit}`) });
}

const DOUBLES = liste('du des au aux');
const ARTICLES = liste("le la les l' ce cette cet ces ses");

/** "du le cadre": two determiners where one stands. */
function deuxDeterminants(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const suivant = formeA(lus, rang + 1);
  if (
    !DOUBLES.has(formeA(lus, rang).mot) ||
    !ARTICLES.has(suivant.mot) ||
    !suit(lus, rang + 1) ||
    suivant.capitale
  )
    return undefined;
  const { ecrit } = formeA(lus, rang);
  return fauteSur(lus, 'elision', [rang, rang + 1], {
    message: `« ${ecrit} ${suivant.ecrit} » : deux articles se suivent, un seul doit rester.`,
  });
}

/** "ce avis", "cet projet", "sa association", "nouveau établissement". */
function devantVoyelle(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1);
  if (!suit(lus, rang + 1) || suivant.capitale || (suivant.natures & (NOM | ADJ)) === 0) return undefined;
  if ((suivant.natures & (CONJUGUE | INVARIABLE | OUTIL)) !== 0) return undefined;
  // "a beau être", "ont beau avoir été bornées".
  if (mot === 'beau' && (suivant.natures & INFINITIF) !== 0) return undefined;
  const juste = /^(?:à|de|du)$/u.test(formeA(lus, rang - 1).mot) ? undefined : formeDevant(mot, suivant);
  if (juste === undefined) return undefined;
  return fauteSur(lus, 'elision', [rang, rang + 1], { juste: capitale(ecrit, `${juste} ${suivant.ecrit}`) });
}

const POSSESSIFS: ReadonlyMap<string, string> = new Map([
  ['sa', 'son'],
  ['ma', 'mon'],
  ['ta', 'ton'],
]);
const MASCULINS: ReadonlyMap<string, string> = new Map([
  ['ce', 'cet'],
  ['nouveau', 'nouvel'],
  ['beau', 'bel'],
  ['vieux', 'vieil'],
]);

const DEVANT_CONSONNE: ReadonlyMap<string, string> = new Map([
  ['nouvel', 'nouveau'],
  ['bel', 'beau'],
  ['vieil', 'vieux'],
]);

function formeDevant(mot: string, { mot: suivant, natures }: Forme): string | undefined {
  const estMasculin = (natures & MS) !== 0 && (natures & NOM & FEMININ) === 0;
  const plein = DEVANT_CONSONNE.get(mot);
  if (plein !== undefined) return estMasculin && neElidePas(suivant) ? plein : undefined;
  if (mot === 'cet') return estMasculin && neElidePas(suivant) ? 'ce' : undefined;
  if (!elide(suivant)) return undefined;
  return POSSESSIFS.get(mot) ?? (estMasculin ? MASCULINS.get(mot) : undefined);
}

/** Slips of elision and contraction. */
export const ELISIONS: readonly Detecteur[] = [
  parmi(ELIDES.keys(), sansElision),
  parmi('si ce', devantPronom),
  parmi(SEULES, sansApostrophe),
  parmi(ENTIERES.keys(), enTrop),
  parmi('de à', contraction),
  parmi(DOUBLES, deuxDeterminants),
  parmi('cet sa ma ta ce nouveau beau vieux nouvel bel vieil', devantVoyelle),
];
