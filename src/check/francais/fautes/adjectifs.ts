import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur } from '../faute.ts';
import { estDevantLeNom, nomsCompletes } from '../groupe.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { COUPURE, commence, formeA, suit, tient, VIRGULE } from '../mots-lus.ts';
import {
  ADJ,
  accordsDeLAdjectif,
  accordsDuNom,
  CONJUGUE,
  INVARIABLE,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
} from '../natures.ts';
import { echappe, enQuoi, estArticle, seJuge } from '../nom-et-article.ts';
import { AUSSI_PRONOMS, AVOIR, DETERMINANTS, ETRE, NOMBRES } from '../outils.ts';
import { estSonAdjectif, VERBALES } from './adjectif-du-nom.ts';

const estSur = (lus: MotsLus, rang: number): boolean =>
  !AUSSI_PRONOMS.has(formeA(lus, rang).mot) || estArticle(lus, rang);

/** A noun, what stands before it, and what an adjective after it may agree with. */
interface Groupe {
  readonly debut: number;
  readonly tete: number;
  readonly accords: number;
}

/** "les heures effectuées": those hours, and a participle that goes with no word before them. */
const sontLesHeures = (lus: MotsLus, rang: number, tete: number): boolean =>
  /^(?:les|ces|ses|leurs)$/u.test(formeA(lus, rang).mot) &&
  (formeA(lus, tete + 1).natures & PART) !== 0 &&
  (commence(lus, rang) || !tient(lus, rang));

/** The noun after the determiner at `rang`, perhaps after adjectives; undefined when one can't tell. */
function avecDeterminant(lus: MotsLus, rang: number): Groupe | undefined {
  const { mot: determinant } = formeA(lus, rang);
  let accords = DETERMINANTS.get(determinant) ?? (estUnCompte(determinant) ? PLURIEL : 0);
  let tete = rang + 1;
  while (
    accords !== 0 &&
    tient(lus, tete) &&
    (estDevantLeNom(lus, tete) || estUnCompte(formeA(lus, tete).mot))
  ) {
    accords &= estUnCompte(formeA(lus, tete).mot) ? PLURIEL : accordsDeLAdjectif(formeA(lus, tete).natures);
    tete += 1;
  }
  const { natures, mot } = formeA(lus, tete);
  if (estUnCompte(determinant) && suitUnNom(lus, rang)) return undefined;
  if (accords === 0 || !tient(lus, tete) || !seJuge(lus, tete) || echappe(lus, rang)) return undefined;
  const autreChose = (natures & (VERBALES | ADJ)) !== 0 && !estSur(lus, rang);
  // "la plupart du temps", "une fois voté", "trois ans renouvelable".
  if (autreChose || (TEMPS.has(mot) && !sontLesHeures(lus, rang, tete))) return undefined;
  return { debut: rang, tete, accords: accordsDuNom(natures) & accords };
}

/** "un septième classe", "les gros réparations": an adjective before its noun. */
function adjectifDevant(lus: MotsLus, { debut, tete, accords }: Groupe): FauteDeLangue | undefined {
  const { natures } = formeA(lus, tete);
  const seul = (natures & NOM) === natures && !estUnCompte(formeA(lus, tete - 1).mot);
  if (accords !== 0 || tete === debut + 1 || !seul || !suit(lus, tete)) return undefined;
  // "l'une et l'autre solutions"
  if (formeA(lus, debut).mot === "l'") return undefined;
  if (/^(?:et|ou|à)$/u.test(formeA(lus, tete + 1).mot)) return undefined;
  return fauteSur(lus, 'accord', [debut, tete], {
    message: `« ${ecritEntre(lus, debut, tete)} » : ces mots ne s'accordent pas.`,
  });
}

/** "classé 2 étoiles", "un 2 roues", "trois cents": the number counts nothing that an adjective goes with. */
const suitUnNom = (lus: MotsLus, rang: number): boolean => {
  const { mot, natures } = formeA(lus, rang - 1);
  return (
    tient(lus, rang) && ((natures & (NOM | ADJ | PART)) !== 0 || /^une?$/u.test(mot) || estUnCompte(mot))
  );
};

const NEUF = 0x39;

const estUnCompte = (mot: string): boolean =>
  mot.charCodeAt(0) <= NEUF ? /^(?:[2-9]|[1-9]\d+)$/u.test(mot) : NOMBRES.has(mot);

const TEMPS = liste(
  'fois temps an ans minimum maximum mois jour jours semaine semaines année années heure heures',
);

const DEVANT_UN_NOM_SEUL = liste("de d' en par pour sans à avec sous et ou");

/** "par lettre recommandée", "Emploi permanent": a noun that no determiner goes before. */
function sansDeterminant(lus: MotsLus, rang: number): Groupe | undefined {
  const { natures } = formeA(lus, rang);
  // "de locaux vacants": an adjective too, and after "de" a noun.
  const adjectif = /^d[e']$/u.test(formeA(lus, rang - 1).mot) && (natures & NOM) !== 0 ? 0 : ADJ;
  if ((natures & (VERBALES | adjectif | PART | OUTIL | INVARIABLE)) !== 0) return undefined;
  const place =
    commence(lus, rang) || (tient(lus, rang) && DEVANT_UN_NOM_SEUL.has(formeA(lus, rang - 1).mot));
  const capitale = formeA(lus, rang).capitale && !commence(lus, rang);
  // "est en principe transmise", "Au minimum mensuelle"
  const avant = formeA(lus, rang - 2);
  const adverbial =
    !commence(lus, rang) && (ETRE.has(avant.mot) || AVOIR.has(avant.mot) || avant.mot === 'été');
  if (adverbial || !place || capitale || !(commence(lus, rang) || seJuge(lus, rang))) return undefined;
  return { debut: rang, tete: rang, accords: accordsDuNom(natures) };
}

/** "les budgets principal et annexe", "la maison et le jardin fleuris": one adjective for several nouns, or the other way. */
function enumere(lus: MotsLus, { debut, accords }: Groupe, place: number, siens: number): boolean {
  const apres = formeA(lus, place + 1).mot;
  if ((siens & PLURIEL) !== 0)
    return /^(?:et|ou|ni|ainsi)$/u.test(formeA(lus, debut - 1).mot) || lus.avant[debut] === VIRGULE;
  const suivant = formeA(lus, place + 1).natures;
  const virgule = lus.avant[place + 1] === VIRGULE && (suivant === 0 || accordsDeLAdjectif(suivant) !== 0);
  const suite =
    virgule || /^(?:et|ou|puis|comme|ainsi|que|ni)$/u.test(apres) || lus.avant[place + 1] === COUPURE;
  const second = accordsDeLAdjectif(formeA(lus, place + 2).natures);
  // "plus compétitif et attractifs"
  const ensemble = apres === 'et' && second !== 0 && (second & ~PLURIEL) === 0;
  return suite && (accords & PLURIEL) !== 0 && !ensemble;
}

/** "le relais petite enfance": the adjective goes with the noun after it. */
const devantSonNom = (lus: MotsLus, rang: number, siens: number): boolean =>
  suit(lus, rang) &&
  (accordsDuNom(formeA(lus, rang).natures) & siens) !== 0 &&
  (formeA(lus, rang).natures & (CONJUGUE | OUTIL | INVARIABLE)) === 0 &&
  !ETRE.has(formeA(lus, rang).mot) &&
  !AVOIR.has(formeA(lus, rang).mot);

const ENTRE_DEUX = liste('non très plus peu assez trop bien mal moins dûment déjà également aussi');

const estAdverbial = (mot: string): boolean =>
  ENTRE_DEUX.has(mot) || (mot.length > 4 && mot.endsWith('ment'));

/** Where the adjective stands that is looked at next, adverbs left out. */
function apresAdverbes(lus: MotsLus, rang: number): number {
  let place = rang;
  while (suit(lus, place) && estAdverbial(formeA(lus, place).mot)) place += 1;
  return place;
}

/** "ces avis favorable", "leurs missions respective", "une convention collective applicables". */
function adjectifsDe(lus: MotsLus, groupe: Groupe): FauteDeLangue | undefined {
  let place = apresAdverbes(lus, groupe.tete + 1);
  for (let pas = 0; pas < 3 && suit(lus, place); pas += 1) {
    const siens = accordsDeLAdjectif(formeA(lus, place).natures);
    if (
      siens === 0 ||
      /^dite?s?$/u.test(formeA(lus, place).mot) ||
      (pas > 0 && (formeA(lus, place).natures & CONJUGUE) !== 0)
    )
      return undefined;
    if ((groupe.accords & siens) === 0) return desaccord(lus, groupe, place, siens);
    place = apresAdverbes(lus, place + 1);
  }
  return undefined;
}

/** Genders and numbers of the adjective at `rang`; 0 when it may be a verb or a small word. */
const siensApres = (lus: MotsLus, rang: number): number =>
  (formeA(lus, rang).natures & (VERBALES | OUTIL | INVARIABLE)) === 0
    ? accordsDeLAdjectif(formeA(lus, rang).natures)
    : 0;

function desaccord(lus: MotsLus, groupe: Groupe, place: number, siens: number): FauteDeLangue | undefined {
  const { debut, tete, accords } = groupe;
  if (!seJuge(lus, place) || !estSonAdjectif(lus, place, debut, accords)) return undefined;
  if (devantSonNom(lus, place + 1, siens) || enumere(lus, groupe, place, siens)) return undefined;
  const participe = (formeA(lus, place).natures & PART) !== 0;
  // "une recette fiscal supérieure": one that goes with the noun comes after it.
  const entre =
    /^(?:une?|cet?|cette|ces)$/u.test(formeA(lus, debut).mot) &&
    suit(lus, place + 1) &&
    (siensApres(lus, place + 1) & accords & ~siens) !== 0;
  const autres = entre ? 0 : nomsCompletes(lus, debut, siens, participe);
  if ((autres & siens) !== 0) return undefined;
  return fauteSur(lus, 'accord', [tete, place], {
    message: `« ${ecritEntre(lus, debut, place)} » : « ${formeA(lus, place).ecrit} » ne s'accorde pas ${enQuoi(accords, siens)} avec « ${formeA(lus, tete).ecrit} ».`,
  });
}

function apresDeterminant(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const groupe = avecDeterminant(lus, rang);
  if (groupe === undefined) return undefined;
  return groupe.accords === 0 ? adjectifDevant(lus, groupe) : adjectifsDe(lus, groupe);
}

function apresNomSeul(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const groupe = sansDeterminant(lus, rang);
  return groupe && adjectifsDe(lus, groupe);
}

/** An adjective that does not go with the noun it follows. */
export const ADJECTIFS: readonly Detecteur[] = [
  { debute: (mot) => DETERMINANTS.has(mot) || estUnCompte(mot), cherche: apresDeterminant },
  { debute: (_mot, natures) => (natures & NOM) !== 0, cherche: apresNomSeul },
];
