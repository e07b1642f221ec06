import { naturesDansLeLivre } from '../dictionnaire.ts';
import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { peutEtre } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit, tient, VIRGULE } from '../mots-lus.ts';
import { ADJ, accordsDeLAdjectif, INFINITIF, INVARIABLE, MS, NOM, OUTIL, PART, V3S } from '../natures.ts';
import { DETERMINANTS, ETRE, estAdverbe } from '../outils.ts';
import { debutDuSujet } from '../proposition.ts';
import type { Sujet } from '../sujet.ts';
import { sujetA } from '../sujet.ts';
import { estVerbe } from '../verbes-surs.ts';

/** Before which the participle may go with what comes before "avoir". */
const OBJET_AVANT = /^(?:qu[e']|les?|la|l'|s'|se|nous|vous|lesquel(?:le)?s|laquelle|lequel)$/u;

/** "Après avoir examinés les offres": what the participle is of comes after it. */
function apresAvoir(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  let place = rang + 1;
  while (suit(lus, place) && estAdverbe(formeA(lus, place).mot)) place += 1;
  const { natures, ecrit } = formeA(lus, place);
  const objet = /^(?:l[ea]s?|l'|une?|des|ses|son|sa|leurs?|ces|cette|cet|ce|plusieurs|deux|trois)$/u;
  if (!suit(lus, place) || !suit(lus, place + 1) || !objet.test(formeA(lus, place + 1).mot)) return undefined;
  const accorde = peutEtre(natures, PART) && (accordsDeLAdjectif(natures) & MS) === 0;
  if (!accorde || peutEtre(natures, INVARIABLE | OUTIL) || /^\d/u.test(formeA(lus, place + 2).mot))
    return undefined;
  if (OBJET_AVANT.test(formeA(lus, rang - 1).mot)) return undefined;
  if (
    [2, 3, 4].some((pas) => /^(?:qu[e']|lesquel(?:le)?s|laquelle|lequel)$/u.test(formeA(lus, rang - pas).mot))
  )
    return undefined;
  return fauteSur(lus, 'accord-du-participe', [place, place], {
    message: `« ${ecritEntre(lus, rang, place)} » : après « ${formeA(lus, rang).ecrit} », « ${ecrit} » ne s'accorde pas avec ce qui suit.`,
  });
}

const PETITS = /^(?:n[e']|l[ea]s?|l'|lui|leur|s[e']|y|en|nous|vous|pas|plus|mieux|bien)$/u;

/** "afin de garanti la sécurité": after these, an infinitive. */
function apresAfin(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const place = rang + 2;
  const { natures, ecrit, capitale, mot } = formeA(lus, place);
  if (!/^d[e']$/u.test(formeA(lus, rang + 1).mot) || !tient(lus, place) || capitale || PETITS.test(mot))
    return undefined;
  const verbal = peutEtre(natures, PART) && !peutEtre(natures, INFINITIF | INVARIABLE | OUTIL | NOM | ADJ);
  return verbal
    ? fauteSur(lus, 'participe', [place, place], {
        message: `« ${ecritEntre(lus, rang, place)} » : il faut ici un infinitif, et non « ${ecrit} ».`,
      })
    : undefined;
}

const SUITES = /^(?:l[ea]s?|l'|une?|sa|ses|son|leurs?|ces?|cette|cet)$/u;

/** "va acquis le terrain", "doit remis les clés": after these, an infinitive. */
function apresModal(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  let place = rang + 1;
  while (suit(lus, place) && estAdverbe(formeA(lus, place).mot)) place += 1;
  const { natures, ecrit, capitale } = formeA(lus, place);
  if (!suit(lus, place) || capitale || !suit(lus, place + 1) || !SUITES.test(formeA(lus, place + 1).mot))
    return undefined;
  const participe = peutEtre(natures, PART) && !peutEtre(natures, INFINITIF | INVARIABLE | OUTIL);
  return participe
    ? fauteSur(lus, 'participe', [place, place], {
        message: `« ${ecritEntre(lus, rang, place)} » : il faut ici un infinitif, et non « ${ecrit} ».`,
      })
    : undefined;
}

/** Participles that say where a thing stands or what it is, and the infinitive that they are written as. */
const SITUES = liste('situer cadastrer domicilier intituler dénommer représenter composer classer annexer');

const OU =
  /^(?:rue|place|avenue|section|chemin|route|boulevard|impasse|lieu|quai|allée|zone|par|au|aux|sous|en)$/u;

const DEVANT_INFINITIF = /^(?:pour|à|de|d'|afin|peut|doit|faut|va|fait)$/u;

/** Whether the infinitive at `rang` is ruled by a word before it, or stands in a list of infinitives. */
function estRegi(lus: MotsLus, rang: number): boolean {
  const virgule = lus.avant[rang] === VIRGULE;
  for (let place = rang - 1; place >= 0 && !commence(lus, place + 1); place -= 1) {
    const { mot, natures } = formeA(lus, place);
    const infinitif = peutEtre(formeA(lus, place + 1).natures, INFINITIF);
    if (infinitif && DEVANT_INFINITIF.test(mot) && (virgule || place > rang - 4)) return true;
    if (virgule && peutEtre(natures, INFINITIF) && !peutEtre(natures, NOM)) return true;
  }
  return false;
}

/** "un terrain, situer rue des Prés", "une parcelle cadastrer section A". */
function situer(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const avant = formeA(lus, rang - 1);
  const nom = peutEtre(avant.natures, NOM | ADJ) && !peutEtre(avant.natures, OUTIL | INFINITIF);
  const suitUnNom = (suit(lus, rang) || lus.avant[rang] === VIRGULE) && (nom || avant.capitale);
  if (!suitUnNom || !suit(lus, rang + 1) || !OU.test(formeA(lus, rang + 1).mot) || estRegi(lus, rang))
    return undefined;
  const juste = `${formeA(lus, rang).ecrit.slice(0, -2)}é`;
  return fauteSur(lus, 'participe', [rang, rang], {
    message: `« ${formeA(lus, rang).ecrit} » : il faut ici le participe (« ${juste} », accordé s'il y a lieu), et non l'infinitif.`,
  });
}

/** Verbs of the past that acts do not use, and the participles that sound alike. */
const AU_PASSE: ReadonlyMap<string, string> = new Map(
  `mit remit transmit soumit permit admit omit commit compromit démit promit prit apprit comprit reprit surprit entreprit
  acquit requit conquit`
    .split(/\s+/u)
    .map((verbe): [string, string] => [verbe, verbe.replace(/t$/u, 's')]),
);

/** "Le local mit à disposition", "le document transmit par le préfet". */
function auPasse(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { natures } = formeA(lus, rang - 1);
  const nom = peutEtre(natures, NOM | ADJ) && !peutEtre(natures, OUTIL) && suit(lus, rang);
  const suite = /^(?:à|aux?|par|en|dans|sur|pour|de|d'|du)$/u.test(formeA(lus, rang + 1).mot);
  if (!nom || !suite || !suit(lus, rang + 1)) return undefined;
  return dit(lus, rang, AU_PASSE.get(formeA(lus, rang).mot) ?? '');
}

function dit(lus: MotsLus, rang: number, juste: string): FauteDeLangue {
  return fauteSur(lus, 'participe', [rang, rang], {
    juste,
    message: `« ${ecritEntre(lus, rang - 1, rang)} » : il faut ici le participe (« ${juste} », accordé s'il y a lieu).`,
  });
}

/** "La liste établit par le centre est jointe": its sentence has another verb. */
function verbePuisPar(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const participe = mot.slice(0, -1);
  if (formeA(lus, rang + 1).mot !== 'par' || !suit(lus, rang) || !suit(lus, rang + 1)) return undefined;
  if (!peutEtre(naturesDansLeLivre(participe) ?? 0, PART) || debutDuSujet(lus, rang) === -1) return undefined;
  for (let place = rang + 2; place < lus.formes.length && tient(lus, place); place += 1) {
    if (/^(?:qu[ie']|que|dont|où|et|ou|mais|lorsqu[e']|si)$/u.test(formeA(lus, place).mot)) return undefined;
    if (estVerbe(lus, place)) return dit(lus, rang, participe);
  }
  return undefined;
}

/** Words that say what comes next, and go with the subject: "le suivant", "les suivantes". */
const SUIVANTS = /^(?:suivante?s?|premi(?:er|ère)s?|mêmes?)$/u;

/** The subject of the verb at `rang`, that its clause begins with. */
function sujetDe(lus: MotsLus, rang: number): Sujet | undefined {
  for (let debut = rang - 1; debut >= 0 && rang - debut < 20; debut -= 1) {
    const sujet = sujetA(lus, debut);
    if (sujet !== undefined && sujet.verbe === rang) return sujet;
    if (commence(lus, debut)) return undefined;
  }
  return undefined;
}

/** "Le produit, à taux constants, est la suivante". */
function suivant(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const article = DETERMINANTS.get(formeA(lus, rang + 1).mot) ?? 0;
  const attribut = formeA(lus, rang + 2);
  if (!suit(lus, rang + 1) || !suit(lus, rang + 2) || !SUIVANTS.test(attribut.mot)) return undefined;
  if (suit(lus, rang + 3) && peutEtre(formeA(lus, rang + 3).natures, NOM)) return undefined;
  const siens = article & accordsDeLAdjectif(attribut.natures);
  const sujet = siens === 0 ? undefined : sujetDe(lus, rang);
  if (sujet === undefined || (sujet.accords & siens) !== 0) return undefined;
  return fauteSur(lus, 'accord-du-participe', [rang + 1, rang + 2], {
    message: `« ${ecritEntre(lus, rang + 1, rang + 2)} » ne s'accorde pas avec « ${formeA(lus, sujet.tete).ecrit} ».`,
  });
}

/** Participles and attributes that nothing near tells: after "avoir", after a modal, after a comma, far from their subject. */
export const PARTICIPES_ET_ATTRIBUTS: readonly Detecteur[] = [
  parmi('avoir ayant', apresAvoir),
  parmi('va vont doit doivent peut peuvent devra devront pourra pourront', apresModal),
  parmi('afin', apresAfin),
  parmi(SITUES, situer),
  parmi(ETRE, suivant),
  parmi(AU_PASSE.keys(), auPasse),
  { debute: (mot, natures) => mot.endsWith('it') && peutEtre(natures, V3S), cherche: verbePuisPar },
];
