import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { peutEtre } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { COUPURE, commence, formeA, JOINT, suit, tient, VIRGULE } from '../mots-lus.ts';
import {
  accordsDeLAdjectif,
  accordsDuNom,
  CONJUGUE,
  INFINITIF,
  INVARIABLE,
  NOM,
  OUTIL,
  PART,
  PLURIEL,
  SINGULIER,
  V1S,
  V2S,
  V3P,
  V3S,
} from '../natures.ts';
import { AVOIR, DETERMINANTS, ETRE, MODAUX, NOMBRES } from '../outils.ts';
import { sujetA } from '../sujet.ts';
import { estVerbe, verbeAttendu } from '../verbes-surs.ts';

/** "encadreras", "peux", "prends": nobody says "tu" or "je" in an act. */
function autrePersonne(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { natures, ecrit, capitale } = formeA(lus, rang);
  if (capitale || commence(lus, rang) || !tient(lus, rang) || (natures & ~(V1S | V2S)) !== 0)
    return undefined;
  for (let place = rang - 1; place >= 0 && rang - place < 12; place -= 1) {
    if (/^(?:je|j'|tu|t'|me|m'|moi|toi)$/u.test(formeA(lus, place).mot)) return undefined;
    if (commence(lus, place)) break;
  }
  return fauteSur(lus, 'verbe', [rang, rang], {
    message: `« ${formeA(lus, rang - 1).ecrit} ${ecrit} » : ce verbe n'est pas à la troisième personne.`,
  });
}

const PREPOSITION = /^(?:à|par|dans|sur|pour|avec|sans|sous|selon|de|vers|chez|contre)$/u;

/** What begins a clause whose subject may come after its verb. */
const OUVRE = liste(
  "que qu' dont où auquel auxquels auxquelles duquel desquels desquelles lequel laquelle lesquels lesquelles",
);

const DEVANT_UN_SUJET = liste("le la les l' cette ces cet ce leurs ses son sa");

/** The verb after the conjunction at `rang`: an adjective too, before "ces" or "cette" ("que présente ces associations"). */
function verbeApresQue(lus: MotsLus, rang: number): number {
  const attendu = verbeAttendu(lus, rang + 1);
  if (attendu !== -1) return attendu;
  const { natures, capitale } = formeA(lus, rang + 1);
  if (capitale || !peutEtre(natures, V3S | V3P) || peutEtre(natures, INVARIABLE | OUTIL)) return -1;
  return DEVANT_UN_SUJET.has(formeA(lus, rang + 2).mot) ? rang + 1 : -1;
}

/** "que soulèvent l'exécution", "dont bénéficie les communes": a subject after its verb. */
function inversion(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  // "laquelle fixe les tarifs": the subject, where no preposition goes before.
  if (/^l(?:e|a|es)quel/u.test(formeA(lus, rang).mot) && !PREPOSITION.test(formeA(lus, rang - 1).mot))
    return undefined;
  const verbe = tient(lus, rang + 1) ? verbeApresQue(lus, rang) : -1;
  const voulus = DETERMINANTS.get(formeA(lus, verbe + 1).mot);
  if (verbe === -1 || voulus === undefined || !suit(lus, verbe + 1) || MODAUX.has(formeA(lus, verbe).mot))
    return undefined;
  const nom = formeA(lus, verbe + 2);
  const siens = accordsDuNom(nom.natures) & voulus;
  const { natures, ecrit } = formeA(lus, verbe);
  if (
    siens === 0 ||
    !tient(lus, verbe + 2) ||
    nom.capitale ||
    /^(?:ensemble|plupart|majorité|totalité|moitié|tiers|quart)$/u.test(nom.mot) ||
    aUnAutreSujet(lus, verbe + 3)
  )
    return undefined;
  const nombre = ((natures & V3S) === 0 ? 0 : SINGULIER) | ((natures & V3P) === 0 ? 0 : PLURIEL);
  if (nombre === 0 || (siens & nombre) !== 0) return undefined;
  return fauteSur(lus, 'verbe', [verbe, verbe + 2], {
    message: `« ${ecritEntre(lus, rang, verbe + 2)} » : le verbe « ${ecrit} » et son sujet « ${nom.ecrit} » ne sont pas au même nombre.`,
  });
}

/** Whether another noun comes beside the one before `rang`. */
function aUnAutreSujet(lus: MotsLus, rang: number): boolean {
  let place = rang;
  while (place < rang + 14 && tient(lus, place)) {
    if (/^(?:et|ou|ni|comme|ainsi)$/u.test(formeA(lus, place).mot)) return true;
    place += 1;
  }
  if (lus.avant[place] === COUPURE) return true;
  return lus.avant[place] === VIRGULE && DETERMINANTS.has(formeA(lus, place).mot);
}

/** Participles said with "se" that never agree, or that another object may follow. */
const SANS_ACCORD =
  /^(?:parlé|succédé|plu|nui|menti|souri|ressemblé|suffi|téléphoné|répondu|rendu|vu|fait|laissé|donné|fixé|demandé|promis|partagé|adjoint|réparti|accordé|permis|assuré|imposé|écrit|dit)/u;

/** "se sont achevé", "Les dépenses se sont élevés". */
function pronominal(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const auxiliaire = formeA(lus, rang + 1);
  const place = rang + 2;
  const { natures, mot, ecrit, capitale } = formeA(lus, place);
  const participe = peutEtre(natures, PART) && !capitale && suit(lus, place) && !SANS_ACCORD.test(mot);
  const objet = [1, 2, 3].some((pas) => /^qu[e']$/u.test(formeA(lus, rang - pas).mot));
  if (!ETRE.has(auxiliaire.mot) || !participe || objet || DETERMINANTS.has(formeA(lus, place + 1).mot))
    return undefined;
  if (peutEtre(formeA(lus, place + 1).natures, INFINITIF) && suit(lus, place + 1)) return undefined;
  const voulus =
    /(?:nt|t)$/u.test(auxiliaire.mot) &&
    peutEtre(auxiliaire.natures, V3P) &&
    !peutEtre(auxiliaire.natures, V3S)
      ? PLURIEL
      : SINGULIER;
  const accords = accordsDeLAdjectif(natures);
  if ((accords & voulus) !== 0) return duSujet(lus, rang, place, accords);
  return fauteSur(lus, 'accord-du-participe', [place, place], {
    message: `« ${ecritEntre(lus, rang, place)} » : « ${auxiliaire.ecrit} » est au ${voulus === PLURIEL ? 'pluriel' : 'singulier'}, et « ${ecrit} » au ${voulus === PLURIEL ? 'singulier' : 'pluriel'}.`,
  });
}

/** The gender of a participle said with "se", against the subject that begins the clause. */
function duSujet(lus: MotsLus, rang: number, place: number, accords: number): FauteDeLangue | undefined {
  for (let debut = rang - 1; debut >= 0 && rang - debut < 16; debut -= 1) {
    const sujet = sujetA(lus, debut);
    if (sujet !== undefined && sujet.verbe === rang + 1) {
      if ((sujet.accords & accords) !== 0) return undefined;
      return fauteSur(lus, 'accord-du-participe', [place, place], {
        message: `« ${ecritEntre(lus, sujet.premier, place)} » : « ${formeA(lus, place).ecrit} » ne s'accorde pas avec « ${formeA(lus, sujet.tete).ecrit} ».`,
      });
    }
    if (commence(lus, debut)) return undefined;
  }
  return undefined;
}

/** Whether a verb denied by the word at `rang` stands before it: "peut plus être", and not "peut plus facilement". */
function estNie(lus: MotsLus, rang: number): boolean {
  const { mot, capitale } = formeA(lus, rang - 1);
  if (!suit(lus, rang) || capitale) return false;
  if (formeA(lus, rang).mot === 'pas')
    return (ETRE.has(mot) || AVOIR.has(mot) || MODAUX.has(mot)) && estVerbe(lus, rang - 1);
  const { natures, mot: suivant } = formeA(lus, rang + 1);
  const infinitif = (natures & INFINITIF) !== 0 && (natures & ~(INFINITIF | NOM)) === 0;
  return MODAUX.has(mot) && (infinitif || /^(?:être|avoir|faire)$/u.test(suivant));
}

/** "peut plus être", "est pas": "ne" was left out. */
function sansNe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!estNie(lus, rang)) return undefined;
  for (let place = rang - 2; place >= rang - 9 && place >= 0 && !commence(lus, place + 1); place -= 1)
    if (/^(?:n[e']?|non|pourquoi)$/u.test(formeA(lus, place).mot)) return undefined;
  return fauteSur(lus, 'locution', [rang - 1, rang], {
    message: `« ${ecritEntre(lus, rang - 1, rang)} » : il manque « ne ».`,
  });
}

/** "vingts-huit", "deux cents vingt": no "s" before another number; "quatre-vingt euros". */
function nombreEnLettres(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, ecrit } = formeA(lus, rang);
  const suivant = formeA(lus, rang + 1).mot;
  const apres =
    tient(lus, rang + 1) &&
    (NOMBRES.has(suivant) || /^(?:neuf|un|une)$/u.test(suivant)) &&
    suivant !== 'mille';
  const joint = lus.avant[rang] === JOINT || suit(lus, rang);
  const seul = mot === 'vingts' && !(joint && formeA(lus, rang - 1).mot === 'quatre');
  if (!(apres && !/^une?$/u.test(suivant)) && !seul) return undefined;
  return fauteSur(lus, 'orthographe', [rang, rang], { juste: ecrit.slice(0, -1) });
}

/** Verbs that "à" or "de" parts from what they are about. */
const AVEC_PREPOSITION: readonly (readonly [RegExp, string])[] = [
  [/^(?:particip|contribu|renonc|consist|remédi)(?:e|ent|era|eront|ait|aient)$/u, 'à'],
  [/^(?:proc[èé]d|adh[èé]r|succ[èé]d)(?:e|ent|era|eront|ait|aient)$/u, 'à'],
  [/^apparti(?:ent|ennent|endra|endront)$/u, 'à'],
  [/^bénéfici(?:e|ent|era|eront|ait|aient)$/u, 'de'],
  [/^(?:résult|découl)(?:e|ent|era|eront)$/u, 'de'],
];

const ARTICLES = liste("le la les l' un une ce cet cette ces son sa ses");

/** "participent la vie locale", and not "auquel participe la commune". */
function sansPreposition(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const voulue = AVEC_PREPOSITION.find(([motif]) => motif.test(mot))?.[1];
  if (voulue === undefined || !suit(lus, rang + 1) || !ARTICLES.has(formeA(lus, rang + 1).mot))
    return undefined;
  if (
    formeA(lus, rang - 1).mot === 'y' ||
    commence(lus, rang) ||
    /^(?:une?|plus|moins)$/u.test(formeA(lus, rang + 2).mot)
  )
    return undefined;
  for (let place = rang - 1; place >= 0; place -= 1) {
    if (/^(?:dont|où|qu[e']|.*quel(?:le)?s?|en|ainsi|comme|y)$/u.test(formeA(lus, place).mot))
      return undefined;
    if (commence(lus, place)) break;
  }
  return fauteSur(lus, 'locution', [rang, rang + 1], {
    message: `« ${ecritEntre(lus, rang, rang + 1)} » : il manque « ${voulue} » après « ${formeA(lus, rang).ecrit} ».`,
  });
}

/** Nouns that verbs rule without an article: "prend acte", "donne lieu", "fait appel". */
const SANS_ARTICLE = liste(
  `acte lieu appel compte fin part place connaissance plainte serment qualité droit domicile effet foi force obligation preuve
  recours suite tort valeur vie voix naissance forme charge date rendez-vous rapport grâce confiance garde opposition défaut
  intérêt plaisir peine vocation mandat autorité opportunité accès option mention référence état partie face cas pour-voi`,
);

/** Verbs that seldom rule a noun without its article. */
const AVEC_ARTICLE =
  /^(?:rembours|approuv|attribu|vers|financ|examin|modifi|cré|sign|adopt|valid|fix|autoris|accord|présent|propos|transmet|réalis|annul|confi|augment|diminu|organis|vot|ratifi|désign|soutien|acqu|construi|rénov|entretien|aménag|cèd|vend|lou|achèt|install|remplac|gèr|conclu)(?:e|ent|it|issent|ent|d|t|ient|iennent|ier[at]?|sent|tent)$/u;

/** "elle rembourse aide": a noun that wants its article. */
function objetSansArticle(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { natures: toutes, mot, ecrit, capitale } = formeA(lus, rang + 1);
  const natures = toutes & ~CONJUGUE;
  if (!suit(lus, rang + 1) || capitale || !estVerbe(lus, rang) || SANS_ARTICLE.has(mot)) return undefined;
  const singulier = (natures & NOM) === natures && (natures & PLURIEL) === 0 && natures !== 0;
  return singulier && mot.length > 3
    ? fauteSur(lus, 'locution', [rang, rang + 1], {
        message: `« ${ecritEntre(lus, rang, rang + 1)} » : il manque un article devant « ${ecrit} ».`,
      })
    : undefined;
}

/** Persons, numbers in letters, "se" and "ne", and verbs that want a preposition. */
export const PERSONNES_ET_NOMBRES: readonly Detecteur[] = [
  { debute: (_mot, natures) => natures !== 0 && (natures & (V1S | V2S)) === natures, cherche: autrePersonne },
  parmi(OUVRE, inversion),
  parmi("se s'", pronominal),
  parmi('pas plus', sansNe),
  { debute: (mot) => AVEC_ARTICLE.test(mot), cherche: objetSansArticle },
  parmi('vingts cents', nombreEnLettres),
  {
    debute: (mot, natures) =>
      (natures & CONJUGUE) !== 0 && AVEC_PREPOSITION.some(([motif]) => motif.test(mot)),
    cherche: sansPreposition,
  },
];
