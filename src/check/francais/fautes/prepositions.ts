import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { peutEtre, seulementInfinitif, seulementNom } from '../jugements.ts';
import type { MotsLus } from '../mots-lus.ts';
import { commence, formeA, suit, tient, VIRGULE } from '../mots-lus.ts';
import { ADJ, CONJUGUE, INFINITIF, NOM, OUTIL, PART, PLURIEL, V3S } from '../natures.ts';
import { DETERMINANTS } from '../outils.ts';
import { apresClitiques, CLITIQUES, estVerbe } from '../verbes-surs.ts';

const manque = (lus: MotsLus, [premier, dernier]: readonly [number, number], quoi: string): FauteDeLangue =>
  fauteSur(lus, 'locution', [premier, dernier], {
    message: `« ${ecritEntre(lus, premier, dernier)} » : il manque ${quoi}.`,
  });

/** Verbs that have somebody do something, and the preposition that parts the two. */
const FAIT_AGIR: readonly (readonly [RegExp, string])[] = [
  [/^(?:autoris|invit|habilit|oblig|encourag|engag)(?:e|ent|er|era|eront|ait|é|ée|és|ant)$/u, '« à »'],
  [/^(?:charg)(?:e|ent|er|era|eront|ait|é|ée|ant)$|^chargeant$/u, '« de »'],
  [/^mandat(?:e|ent|er|era|é|ée)$/u, '« pour »'],
];

/** Words that name who acts: "Madame le Maire ou son représentant", "l'association Les Lilas". */
const nommeQuelquUn = (lus: MotsLus, rang: number): boolean => {
  const { mot, natures, capitale } = formeA(lus, rang);
  if (/^(?:pour|par|en|dans|sur)$/u.test(mot)) return false;
  if (capitale || DETERMINANTS.has(mot) || /^(?:de|d'|du|des|ou|et|son|à|au|aux)$/u.test(mot)) return true;
  return peutEtre(natures, NOM | ADJ | PART) && !peutEtre(natures, OUTIL);
};

/** "signer", and "lancer la consultation": a noun too, where no object follows. */
function estInfinitif(lus: MotsLus, rang: number): boolean {
  const { natures } = formeA(lus, rang);
  const seul = peutEtre(natures, INFINITIF) && !peutEtre(natures, ADJ | PART | CONJUGUE | OUTIL);
  const objet =
    suit(lus, rang + 1) && /^(?:l[ea]s?|l'|une?|des|tous|toutes?)$/u.test(formeA(lus, rang + 1).mot);
  return seul && (seulementInfinitif(natures) || objet);
}

/** Rank of the infinitive that follows who acts, no preposition between; -1 when there is none. */
function infinitifApres(lus: MotsLus, rang: number): number {
  for (let place = rang; place < rang + 11 && (tient(lus, place) || estTitre(lus, place)); place += 1) {
    const { mot } = formeA(lus, place);
    const nu = estInfinitif(lus, place) || /^(?:être|pouvoir)$/u.test(mot);
    if (nu && place > rang) return suitLaPersonne(lus, place) ? place : -1;
    if (!nommeQuelquUn(lus, place)) return -1;
  }
  return -1;
}

/** "M. Roux": the stop of a title ends no sentence. */
const estTitre = (lus: MotsLus, rang: number): boolean => /^(?:m|mm)$/u.test(formeA(lus, rang - 1).mot);

/** Whether the word before `rang` names who acts, and is no preposition. */
function suitLaPersonne(lus: MotsLus, rang: number): boolean {
  const { natures, capitale, mot } = formeA(lus, rang - 1);
  return (
    (capitale && !/^(?:de|d'|à|et|ou|du|des)$/iu.test(mot)) ||
    (peutEtre(natures, NOM | ADJ) && !peutEtre(natures, OUTIL | CONJUGUE) && !DETERMINANTS.has(mot))
  );
}

/** "autorise Madame le Maire procéder", "charge le directeur notifier". */
function faitAgir(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const voulue = FAIT_AGIR.find(([motif]) => motif.test(formeA(lus, rang).mot))?.[1];
  const suivant = formeA(lus, rang + 1);
  if (voulue === undefined || !suit(lus, rang + 1)) return undefined;
  if (!suivant.capitale && !/^(?:l[ea]s?|l'|son|sa|ses|leurs?|chaque|un|une)$/u.test(suivant.mot))
    return undefined;
  const infinitif = infinitifApres(lus, rang + 1);
  return infinitif === -1 ? undefined : manque(lus, [infinitif - 1, infinitif], `${voulue} entre ces mots`);
}

/** "donne pouvoir au maire signer", "délégation est donnée au président fixer". */
function donnePouvoir(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang + 1);
  const donne = /^donn(?:e|ent|é|ée|er|era)$/u.test(formeA(lus, rang - 1).mot);
  if (!donne || !suit(lus, rang + 1) || !/^(?:à|aux?)$/u.test(mot)) return undefined;
  const infinitif = infinitifApres(lus, rang + 2);
  return infinitif === -1
    ? undefined
    : manque(lus, [infinitif - 1, infinitif], '« de » ou « pour » entre ces mots');
}

/** "a pour objet définir": what something is for. */
function pourObjet(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (formeA(lus, rang - 1).mot !== 'pour' || !suit(lus, rang + 1)) return undefined;
  const place = CLITIQUES.has(formeA(lus, rang + 1).mot) ? rang + 2 : rang + 1;
  return estInfinitif(lus, place)
    ? manque(lus, [rang, place], `« de » après « ${formeA(lus, rang).mot} »`)
    : undefined;
}

/** "à compter 1er janvier", "à partir 3 mai". */
function sansDu(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const date = /^(?:1er|[1-9]|[12]\d|3[01])$/u.test(formeA(lus, rang + 1).mot) && suit(lus, rang + 1);
  if (!date || formeA(lus, rang - 1).mot !== 'à') return undefined;
  return manque(lus, [rang - 1, rang + 1], `« du » après « ${formeA(lus, rang).mot} »`);
}

/** Phrases that "de" follows, by their last word; what stands before it. Those that a verb may end are elsewhere. */
const AVEC_DE: ReadonlyMap<string, RegExp> = new Map([
  ['application', /^en$/u],
  ['vertu', /^en$/u],
  ['regard', /^au$/u],
  ['nom', /^au$/u],
  ['terme', /^au$/u],
  ['bénéfice', /^au$/u],
  ['détriment', /^au$/u],
  ['sujet', /^au$/u],
  ['compte', /^le$/u],
  ['absence', /^l'$/u],
  ['lors', /^(?!dès|pour|depuis)/u],
  ['auprès', /^/u],
  ['autour', /^/u],
  ['instar', /^l'$/u],
  ['encontre', /^l'$/u],
  ['proximité', /^à$/u],
]);

/** "en application la loi", "lors la séance"; "mettre en application les mesures" is right. */
function sansDe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const avant = formeA(lus, rang - 1).mot;
  const suivant = formeA(lus, rang + 1).mot;
  if (!AVEC_DE.get(mot)?.test(avant) || !suit(lus, rang + 1)) return undefined;
  if (!/^(?:l[ea]s?|l'|cet?|cette|ces|sa|ses|leurs|une?)$/u.test(suivant)) return undefined;
  if (/^(?:plus|moins|mieux|une?s?|\d+)$/u.test(formeA(lus, rang + 2).mot)) return undefined;
  const agit = /^m(?:et|ett|is)/u.test(formeA(lus, rang - 2).mot);
  const pourLe = mot === 'compte' && formeA(lus, rang - 2).mot !== 'pour';
  return agit || pourLe ? undefined : manque(lus, [rang, rang + 1], `« de » après « ${mot} »`);
}

/** Prepositions that may stand twice, each after its "ni". */
const REPETEES = /^(?:à|aux?|par|pour|dans|sur|avec)$/u;

/** "ni au débat au vote": the second "ni" was left out. */
function niSeul(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const premiere = formeA(lus, rang + 1).mot;
  const second = rang + 3;
  if (!REPETEES.test(premiere) || formeA(lus, second).mot !== premiere) return undefined;
  if (!suit(lus, rang + 1) || !tient(lus, rang + 2) || !suit(lus, second) || !tient(lus, second + 1))
    return undefined;
  if (!peutEtre(formeA(lus, rang + 2).natures, NOM) || !peutEtre(formeA(lus, second + 1).natures, NOM))
    return undefined;
  return autreNi(lus, rang) ? undefined : manque(lus, [rang, second + 1], '« ni » devant le second');
}

/** Whether another "ni" stands in the sentence of the one at `rang`. */
function autreNi(lus: MotsLus, rang: number): boolean {
  for (let place = rang - 1; place >= 0 && !commence(lus, place + 1); place -= 1)
    if (formeA(lus, place).mot === 'ni') return true;
  for (let place = rang + 1; place < lus.formes.length && !commence(lus, place); place += 1)
    if (formeA(lus, place).mot === 'ni') return true;
  return false;
}

/** Whether a clause begins with the word at `rang`, that no "sans que" rules. */
function ouvreUneProposition(lus: MotsLus, rang: number): boolean {
  if (commence(lus, rang) || lus.avant[rang] === VIRGULE) return true;
  const avant = formeA(lus, rang - 1).mot;
  const auparavant = formeA(lus, rang - 2).mot;
  return (
    /^(?:si|que|qu'|lorsqu'|lorsque|car|et)$/u.test(avant) &&
    !/^(?:sans|avant|plus|moins|autre|sauf|que|aussi)$/u.test(auparavant)
  );
}

/** Whether a word of the sentence before `rang` denies already: "n'a retenu ni offre, aucun candidat n'ayant…". */
function aDejaNie(lus: MotsLus, rang: number): boolean {
  for (let place = rang - 1; place >= 0 && !commence(lus, place + 1); place -= 1)
    if (/^(?:n[e']|sans|ni|non)$/u.test(formeA(lus, place).mot)) return true;
  return false;
}

/** "aucun candidat a obtenu", "Aucune offre est arrivée". */
function aucunSansNe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!ouvreUneProposition(lus, rang) || aDejaNie(lus, rang) || !suit(lus, rang + 1)) return undefined;
  for (let place = rang + 1; place < rang + 8 && tient(lus, place); place += 1) {
    const { mot, natures } = formeA(lus, place);
    if (/^n[e']$|^(?:qu[ie']|que|dont|où|et|ou|ni)$/u.test(mot)) return undefined;
    if (place > rang + 1 && estVerbe(lus, place)) return manque(lus, [rang, place], '« ne » devant le verbe');
    if (CLITIQUES.has(mot) && apresClitiques(lus, place) !== -1) return manque(lus, [rang, place], '« ne »');
    if (!peutEtre(natures, NOM | ADJ | PART) && !DETERMINANTS.has(mot) && !/^(?:de|d'|des)$/u.test(mot))
      return undefined;
  }
  return undefined;
}

/** "Personne demande la parole", "Rien s'oppose". */
function personneSansNe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!commence(lus, rang) || !tient(lus, rang + 1)) return undefined;
  const verbe = /^s[e']$/u.test(formeA(lus, rang + 1).mot) ? rang + 2 : rang + 1;
  const { natures, mot } = formeA(lus, verbe);
  const seul = estVerbe(lus, verbe) || verbe === rang + 2;
  const complete =
    peutEtre(natures, V3S) && !peutEtre(natures, ADJ) && DETERMINANTS.has(formeA(lus, verbe + 1).mot);
  if (!peutEtre(natures, V3S) || !(seul || complete) || mot === 'que') return undefined;
  return manque(lus, [rang, verbe], '« ne » devant le verbe');
}

/** Verbs that are nouns or adjectives too, and that seldom rule a noun without its article. */
const AVEC_ARTICLE =
  /^(?:présente|approuve|adopte|fixe|vote|signe|finance|transmet|organise|crée|examine|désigne|attribue|valide|accorde|modifie)$/u;

/** "Le maire présente rapport annuel": a noun that wants its article. */
function objetSansArticle(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const debut = rang - 2;
  const sujet =
    commence(lus, debut) &&
    DETERMINANTS.has(formeA(lus, debut).mot) &&
    seulementNom(formeA(lus, debut + 1).natures);
  const { natures, capitale, mot } = formeA(lus, rang + 1);
  if (!sujet || !suit(lus, rang) || !suit(lus, rang + 1) || capitale || mot.length < 4) return undefined;
  if (!seulementNom(natures) || peutEtre(natures, PLURIEL | INFINITIF)) return undefined;
  return manque(lus, [rang, rang + 1], `un article devant « ${formeA(lus, rang + 1).ecrit} »`);
}

/** Small words that lack between two others. */
export const PREPOSITIONS_ABSENTES: readonly Detecteur[] = [
  { debute: (mot) => FAIT_AGIR.some(([motif]) => motif.test(mot)), cherche: faitAgir },
  parmi('pouvoir délégation mandat', donnePouvoir),
  parmi('objet but effet mission vocation ambition finalité conséquence', pourObjet),
  parmi('compter partir', sansDu),
  parmi(AVEC_DE.keys(), sansDe),
  parmi('ni', niSeul),
  parmi('aucun aucune nul nulle', aucunSansNe),
  parmi('personne rien nul', personneSansNe),
  { debute: (mot) => AVEC_ARTICLE.test(mot), cherche: objetSansArticle },
];
