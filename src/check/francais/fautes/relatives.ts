import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { nomsJusqua } from '../groupe.ts';
import { apresAuxiliaires } from '../jugements.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit, tient, VIRGULE } from '../mots-lus.ts';
import {
  accordsDeLAdjectif,
  accordsDuNom,
  CONJUGUE,
  FS,
  INFINITIF,
  INVARIABLE,
  MP,
  MS,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
  V3P,
  V3S,
} from '../natures.ts';
import { DETERMINANTS, NOMBRES } from '../outils.ts';
import { dansUneRelative, verbeAttendu } from '../verbes-surs.ts';

/** Pronouns that "qui" goes with, and their genders and numbers. */
const ANTECEDENTS: ReadonlyMap<string, number> = new Map([
  ['celui', MS],
  ['celle', FS],
  ['ceux', MP],
  ['celles', PLURIEL & ~MP],
  ['ce', MS],
]);

/** Genders and numbers of what "qui" at `rang` stands for; all when one can't tell. */
function antecedent(lus: MotsLus, rang: number): number {
  const avant = formeA(lus, rang - 1);
  const pronom = ANTECEDENTS.get(avant.mot);
  if (pronom !== undefined) return pronom;
  if ((avant.natures & (OUTIL | INVARIABLE)) !== 0) return SINGULIER | PLURIEL;
  // "savoir qui sont les héritiers"
  const verbe =
    (avant.natures & (CONJUGUE | INFINITIF)) !== 0 && !DETERMINANTS.has(formeA(lus, rang - 2).mot);
  if (verbe) return SINGULIER | PLURIEL;
  const siens = nomsJusqua(lus, rang - 1) | accordsDeLAdjectif(avant.natures);
  // "dans les six mois qui suivent": of its two numbers, that of its article.
  const compte = NOMBRES.has(formeA(lus, rang - 2).mot) && /^(?:les|ces)$/u.test(formeA(lus, rang - 3).mot);
  const mois = avant.mot === 'mois' && compte ? siens & PLURIEL : siens;
  return mois || SINGULIER | PLURIEL;
}

/** Genders and numbers that a verb, and what is said by it, may go with. */
interface Permis {
  readonly verbe: number;
  readonly attribut: number;
}

const TOUS = SINGULIER | PLURIEL;
const INCONNU: Permis = { verbe: TOUS, attribut: TOUS };

/** Those of the nouns of the sentence before the comma at `rang`; the verb may go with any, unless all have one number. */
function apresVirgule(lus: MotsLus, rang: number): Permis {
  const noms: number[] = [];
  for (let place = rang - 1; place >= 0; place -= 1) {
    if (peutEtreUnNomPropre(lus, place)) return INCONNU;
    const { natures } = formeA(lus, place);
    if ((natures & NOM) !== 0 && (natures & OUTIL) === 0) noms.push(accordsDuNom(natures));
    if (commence(lus, place)) break;
  }
  const siens = noms.reduce((a, b) => a | b, 0);
  const pluriel = noms.length > 0 && (siens & SINGULIER) === 0;
  const unNombre = pluriel || (noms.length === 1 && (siens & PLURIEL) === 0);
  if (unNombre && !dansUneRelative(lus, rang)) return { verbe: siens, attribut: siens };
  return siens !== 0 && nEnumere(lus, rang) ? { verbe: TOUS, attribut: siens } : INCONNU;
}

/** Whether nothing in the sentence before the comma at `rang` stands beside another: no noun may then stand for several. */
function nEnumere(lus: MotsLus, rang: number): boolean {
  for (let place = rang - 1; place >= 0; place -= 1) {
    const { mot } = formeA(lus, place);
    if (/^(?:et|ou|ni|ainsi|comme|avec|qu[ie']|que|où|.*quel(?:le)?s?)$/u.test(mot)) return false;
    if (commence(lus, place)) return true;
    if (!tient(lus, place) && mot !== 'dont') return false;
  }
  return false;
}

/** A name, a word that is not known, or a pronoun that "qui" may stand for. */
function peutEtreUnNomPropre(lus: MotsLus, rang: number): boolean {
  const { natures, capitale, mot } = formeA(lus, rang);
  return (
    (capitale && !commence(lus, rang)) ||
    natures === 0 ||
    /^(?:cela|ceci|ce|celui|celle|ceux|celles)$/u.test(mot)
  );
}

/** Whether another relative stands before; ", dont deux hors délai," may hold no verb, and says nothing of what "qui" is of. */
const estDansUneAutre = (lus: MotsLus, rang: number, virgule: boolean): boolean =>
  dansUneRelative(lus, rang) && !(virgule && nEnumere(lus, rang));

/** "les filières qui tire parti", "l'organisme qui procèdent", "les pièces qui sont joints". */
function quiEtVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const virgule = lus.avant[rang] === VIRGULE;
  if (!(suit(lus, rang) || virgule) || !tient(lus, rang + 1) || estDansUneAutre(lus, rang, virgule))
    return undefined;
  const verbe = verbeAttendu(lus, rang + 1);
  if (verbe === -1) return undefined;
  const permis = virgule ? apresVirgule(lus, rang) : undefined;
  const siens = permis?.verbe ?? antecedent(lus, rang);
  const { natures, ecrit } = formeA(lus, verbe);
  const nombre = ((natures & V3S) === 0 ? 0 : SINGULIER) | ((natures & V3P) === 0 ? 0 : PLURIEL);
  if (nombre === 0) return undefined;
  if ((siens & nombre) !== 0) return attribut(lus, rang, verbe, (permis?.attribut ?? siens) & nombre);
  return fauteSur(lus, 'verbe', [verbe, verbe], {
    message: `« ${ecritEntre(lus, rang - 1, verbe)} » : le verbe « ${ecrit} » est au ${nombre === PLURIEL ? 'pluriel' : 'singulier'}, et « ${formeA(lus, rang - 1).ecrit} » au ${nombre === PLURIEL ? 'singulier' : 'pluriel'}.`,
  });
}

/** The participle that says of "qui" what it is. */
function attribut(lus: MotsLus, rang: number, verbe: number, siens: number): FauteDeLangue | undefined {
  if (siens === 0) return undefined;
  const { place, accorde } = apresAuxiliaires(lus, verbe);
  if (place === -1 || !accorde || /^s[e']$/u.test(formeA(lus, verbe - 1).mot)) return undefined;
  const { natures, ecrit, capitale } = formeA(lus, place);
  const accords = accordsDeLAdjectif(natures);
  if (capitale || (natures & PART) === 0 || (natures & (OUTIL | INVARIABLE)) !== 0 || (accords & siens) !== 0)
    return undefined;
  if (formeA(lus, rang - 1).mot === 'ce') return undefined;
  return fauteSur(lus, 'accord-du-participe', [place, place], {
    message: `« ${ecritEntre(lus, rang - 1, place)} » : « ${ecrit} » ne s'accorde pas avec « ${formeA(lus, rang - 1).ecrit} ».`,
  });
}

/** Verbs that do not go with what "qui" stands for. */
export const RELATIVES: readonly Detecteur[] = [parmi('qui', quiEtVerbe)];
