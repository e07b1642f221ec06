import { naturesDansLeLivre } from '../dictionnaire.ts';
import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit, tient } from '../mots-lus.ts';
import { ADJ, CONJUGUE, GERONDIF, INFINITIF, INVARIABLE, NOM, OUTIL, PART } from '../natures.ts';
import { AVOIR, DETERMINANTS, ETRE, estAdverbe, MODAUX } from '../outils.ts';

const AUTRES_AUXILIAIRES = liste('ayant étant été être');

/** Whether the word at `rang` is surely an auxiliary: "l'été", "cet été" is the season. */
function estAuxiliaire(lus: MotsLus, rang: number): boolean {
  const { mot, capitale } = formeA(lus, rang);
  const avant = formeA(lus, rang - 1).mot;
  if (capitale) return false;
  if (mot === 'été') return AVOIR.has(avant) || avant === 'ayant' || estAdverbe(avant);
  if (!ETRE.has(mot) && !AVOIR.has(mot) && !AUTRES_AUXILIAIRES.has(mot)) return false;
  return mot !== 'soit' && avant !== "c'" && !(mot === 'a' && !tient(lus, rang));
}

/** What stands between "ce" and "être": "ce n'est pas renoncer". */
const ENTRE_CE_ET_ETRE = /^(?:n[e']|y|en|là|donc|aussi)$/u;

/** "Ne rien faire aurait été laisser tomber": the sentence begins with an infinitive, that is its subject. */
function commenceParUnInfinitif(lus: MotsLus, rang: number): boolean {
  let place = rang;
  while (place > 0 && !commence(lus, place)) place -= 1;
  while (
    place < rang &&
    /^(?:n[e']|pas|rien|plus|jamais|y|en|l[ea]s?|l'|s[e'])$/u.test(formeA(lus, place).mot)
  )
    place += 1;
  return place < rang && (formeA(lus, place).natures & INFINITIF) !== 0;
}

/** "Fermer la classe serait renoncer": what it is to do one thing. */
function aUnInfinitifPourSujet(lus: MotsLus, rang: number): boolean {
  const { mot } = formeA(lus, rang);
  if (mot === 'été') return commenceParUnInfinitif(lus, rang);
  if (!ETRE.has(mot)) return false;
  let avant = rang - 1;
  while (rang - avant < 3 && ENTRE_CE_ET_ETRE.test(formeA(lus, avant).mot)) avant -= 1;
  if (/^(?:ce|c'|cela|ceci|ça)$/u.test(formeA(lus, avant).mot)) return true;
  for (let place = rang - 1; place >= 0 && rang - place < 14 && !commence(lus, place + 1); place -= 1)
    if ((formeA(lus, place).natures & INFINITIF) !== 0) return true;
  return false;
}

/** "n'ont pas changer", "est proposer", "avait été attribuer". */
function infinitifApresAuxiliaire(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!estAuxiliaire(lus, rang) || aUnInfinitifPourSujet(lus, rang)) return undefined;
  let place = rang + 1;
  while (suit(lus, place) && estAdverbe(formeA(lus, place).mot)) place += 1;
  const { natures, ecrit, mot } = formeA(lus, place);
  const seul =
    (natures & INFINITIF) !== 0 && (natures & (NOM | ADJ | PART | CONJUGUE | INVARIABLE | OUTIL)) === 0;
  if (
    !suit(lus, place) ||
    !seul ||
    (formeA(lus, rang).mot === 'a' && place === rang + 1 && !apresPronom(lus, rang))
  )
    return undefined;
  const juste = mot.endsWith('er') ? `${ecrit.slice(0, -2)}é` : undefined;
  return fauteSur(lus, 'participe', [place, place], {
    message: `« ${ecritEntre(lus, rang, place)} » : après « ${formeA(lus, rang).ecrit} », il faut un participe${juste ? ` (« ${juste} », accordé s'il y a lieu)` : ''}, et non l'infinitif « ${ecrit} ».`,
  });
}

const apresPronom = (lus: MotsLus, rang: number): boolean =>
  /^(?:il|elle|on|qui|n'|l'|y|lui|leur|cela)$/u.test(formeA(lus, rang - 1).mot);

const DEVANT_INFINITIF = liste('pour sans');

/** "rien de changé": a participle after all. */
const RIEN = /^(?:rien|chose|quoi|plus|moins|trop|peu|assez|autre|personne|une?|cas|fois|jours?|heures?)$/u;

/** "convient de fixé", "l'autorisation de signé la convention". */
function devantUnInfinitif(lus: MotsLus, rang: number): boolean {
  return tient(lus, rang) && !RIEN.test(formeA(lus, rang - 1).mot);
}

const PRONOMS = liste("le la les l' lui leur se s' y en nous vous");

/** Where the word stands that a verb or a preposition rules, pronouns and adverbs left out. */
function apresPronoms(lus: MotsLus, rang: number, modal: boolean): number {
  let place = rang;
  while (tient(lus, place + 1) && PRONOMS.has(formeA(lus, place).mot)) place += 1;
  while (modal && suit(lus, place) && estAdverbe(formeA(lus, place).mot)) place += 1;
  return place;
}

/** "peut adopté", "afin de réalisé", "pour y entreposé", "de lui attribué". */
function participePourInfinitif(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot, capitale } = formeA(lus, rang);
  const modal = MODAUX.has(mot) && !capitale;
  if (!modal && !DEVANT_INFINITIF.has(mot) && mot !== 'de' && mot !== "d'") return undefined;
  const place = apresPronoms(lus, rang + 1, modal);
  if (!modal && peutEtreUnNom(lus, rang, place)) return undefined;
  const verbal = modal || estDevantUnVerbe(lus, rang, place);
  if (!tient(lus, place) || !estParticipeEnE(lus, place, verbal)) return undefined;
  if (/^d/u.test(mot) && !modal && !devantUnInfinitif(lus, rang)) return undefined;
  if (
    mot === 'devant' ||
    (mot === 'pouvoir' && estUnPouvoir(lus, rang)) ||
    (modal && DETERMINANTS.has(formeA(lus, rang - 1).mot) && mot === 'pouvoir')
  )
    return undefined;
  return infinitif(lus, rang, place);
}

/** "se", "y", "lui", and "le" after "de": pronouns, that stand before no noun. */
const estDevantUnVerbe = (lus: MotsLus, rang: number, place: number): boolean =>
  deLe(lus, rang, place) || (place > rang + 1 && /^(?:s[e']|y|lui)$/u.test(formeA(lus, place - 1).mot));

/** "excès de pouvoir", "délégation de pouvoir": the noun. */
const estUnPouvoir = (lus: MotsLus, rang: number): boolean =>
  formeA(lus, rang - 1).mot === 'de' &&
  (formeA(lus, rang - 2).natures & NOM) !== 0 &&
  formeA(lus, rang - 2).mot !== 'afin';

/** "de le remplacé", "de les informés": before a noun, one writes "du", "des". */
const deLe = (lus: MotsLus, rang: number, place: number): boolean =>
  /^les?$/u.test(formeA(lus, place - 1).mot) && formeA(lus, rang).mot === 'de' && place === rang + 2;

/** "d'affiliés", "de l'articulé": nouns, where no complement follows. */
function peutEtreUnNom(lus: MotsLus, rang: number, place: number): boolean {
  if (deLe(lus, rang, place)) return false;
  const article = /^(?:l[ea]s?|l')$/u.test(formeA(lus, place - 1).mot);
  if (!article && (place > rang + 1 || !/s$|ée$/u.test(formeA(lus, place).mot))) return false;
  const suivant = formeA(lus, place + 1).mot;
  return (
    !suit(lus, place + 1) || !(DETERMINANTS.has(suivant) || /^(?:à|en|par|dans|sur|pour)$/u.test(suivant))
  );
}

/** Says that the participle at `place` stands for an infinitive, after the word at `rang`. */
function infinitif(lus: MotsLus, rang: number, place: number): FauteDeLangue {
  const { ecrit } = formeA(lus, place);
  const juste = ecrit.replace(/é(?:es?|s)?$/u, 'er');
  return fauteSur(lus, 'participe', [place, place], {
    juste,
    message: `« ${ecritEntre(lus, rang, place)} » : il faut l'infinitif « ${juste} », et non le participe « ${ecrit} ».`,
  });
}

/** "d'y inscrit", "de se réunit": only an infinitive stands there. */
function conjuguePourInfinitif(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const devant = formeA(lus, rang - 1).mot;
  const { natures, ecrit, capitale, mot } = formeA(lus, rang + 1);
  if (!/^(?:de|d'|pour|sans)$/u.test(devant) || !tient(lus, rang) || !tient(lus, rang + 1) || capitale)
    return undefined;
  const verbal =
    (natures & (CONJUGUE | PART)) !== 0 && (natures & (INFINITIF | OUTIL | INVARIABLE | NOM)) === 0;
  if (!verbal || mot === 'compris') return undefined;
  return fauteSur(lus, 'participe', [rang + 1, rang + 1], {
    message: `« ${ecritEntre(lus, rang - 1, rang + 1)} » : il faut ici un infinitif, et non « ${ecrit} ».`,
  });
}

/** "il fait approuvé", "faire voté": another verb does what is made to be done. */
function apresFaire(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const verbe = mot !== 'fait' || /^(?:qui|il|elle|on|ne|n')$/u.test(formeA(lus, rang - 1).mot);
  if (!verbe || !suit(lus, rang + 1) || !estParticipeEnE(lus, rang + 1, false)) return undefined;
  return infinitif(lus, rang, rang + 1);
}

/** Verbs whose object may do what an infinitive says: "laisse les élus voter"; and those that an infinitive follows. */
const DEVANT_UNE_ACTION =
  /^(?:f(?:ai|er|ont)|laiss|v(?:oi|u|err|oy|en)|entend|regard|sent|envo|écout|men|aid|p(?:eu|ou|u$|uis)|d(?:oi|ev|û$)|fau?[td]|fall|v(?:eu|ou|a$|ont$|as$)|réputé|cens|souhait|préf|compt|os[ea]|sembl|par(?:aî|ai))/u;

/** "un dommage causer par un agent": no infinitive follows its noun. */
function infinitifApresNom(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { natures, mot, ecrit, capitale } = formeA(lus, rang);
  const seul =
    !capitale && (natures & (NOM | ADJ | PART | CONJUGUE | INVARIABLE | OUTIL)) === 0 && mot.endsWith('er');
  if (!seul || !suit(lus, rang) || !apresUnNom(lus, rang)) return undefined;
  for (let place = rang - 1; place >= 0; place -= 1) {
    if (DEVANT_UNE_ACTION.test(formeA(lus, place).mot)) return undefined;
    if (commence(lus, place)) break;
  }
  const juste = `${ecrit.slice(0, -2)}é`;
  return fauteSur(lus, 'participe', [rang, rang], {
    message: `« ${formeA(lus, rang - 1).ecrit} ${ecrit} » : après un nom, il faut un participe (« ${juste} », accordé s'il y a lieu), et non l'infinitif « ${ecrit} ».`,
  });
}

/** Whether a noun stands before `rang`, with its determiner, perhaps with an adjective. */
function apresUnNom(lus: MotsLus, rang: number): boolean {
  const { natures, capitale } = formeA(lus, rang - 1);
  const nominal =
    (natures & NOM) !== 0 && (natures & (CONJUGUE | INFINITIF | INVARIABLE | OUTIL | GERONDIF)) === 0;
  const avant = formeA(lus, rang - 2);
  const avecArticle =
    DETERMINANTS.has(avant.mot) ||
    ((avant.natures & ADJ) !== 0 && DETERMINANTS.has(formeA(lus, rang - 3).mot));
  return nominal && !capitale && tient(lus, rang - 1) && avecArticle;
}

function estParticipeEnE(lus: MotsLus, rang: number, modal: boolean): boolean {
  const { natures, mot, capitale } = formeA(lus, rang);
  if (capitale || !/é(?:es?|s)?$/u.test(mot)) return false;
  // "délibérés" is no participle: the verb has no other than "délibéré".
  const duVerbe =
    (natures & PART) !== 0 || (modal && /és$/u.test(mot) && estInfinitif(mot.replace(/és$/u, 'er')));
  if (!duVerbe) return false;
  return modal ? mot !== 'été' : (natures & (NOM | ADJ)) === 0;
}

const estInfinitif = (mot: string): boolean => ((naturesDansLeLivre(mot) ?? 0) & INFINITIF) !== 0;

/** "les sommes à versées", "reste à réalisés". */
function apresA(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { natures, mot, ecrit, capitale } = formeA(lus, rang + 1);
  const seul = (natures & PART) !== 0 && (natures & (NOM | ADJ | CONJUGUE | INVARIABLE | OUTIL)) === 0;
  if (!suit(lus, rang + 1) || !seul || capitale || !/é(?:es?|s)$/u.test(mot)) return undefined;
  const juste = ecrit.replace(/é(?:es?|s)$/u, 'er');
  return fauteSur(lus, 'participe', [rang + 1, rang + 1], {
    juste,
    message: `« à ${ecrit} » : il faut l'infinitif « ${juste} », et non le participe « ${ecrit} ».`,
  });
}

/** An infinitive in the place of a participle, or the other way. */
export const PARTICIPES: readonly Detecteur[] = [
  parmi([...ETRE, ...AVOIR, ...AUTRES_AUXILIAIRES], infinitifApresAuxiliaire),
  parmi([...MODAUX, ...DEVANT_INFINITIF, 'de', "d'"], participePourInfinitif),
  parmi('à', apresA),
  parmi("y lui se s'", conjuguePourInfinitif),
  parmi('fait font faire faisant fera feront', apresFaire),
  { debute: (mot, natures) => mot.endsWith('er') && (natures & INFINITIF) !== 0, cherche: infinitifApresNom },
];
