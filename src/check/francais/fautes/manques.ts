import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { ecritEntre, fauteSur, parmi } from '../faute.ts';
import { seulementInfinitif, seulementNom } from '../jugements.ts';
import { liste } from '../liste.ts';
import type { MotsLus } from '../mots-lus.ts';
import { COUPURE, commence, finDe, formeA, JOINT, suit, tient } from '../mots-lus.ts';
import { ADJ, accordsDuNom, CONJUGUE, GERONDIF, INFINITIF, NOM, OUTIL, PART, PLURIEL } from '../natures.ts';
import { seProlonge } from '../nom-et-article.ts';
import { AVOIR, DETERMINANTS, ETRE } from '../outils.ts';
import { estVerbe } from '../verbes-surs.ts';

const manque = (lus: MotsLus, [premier, dernier]: readonly [number, number], quoi: string): FauteDeLangue =>
  fauteSur(lus, 'locution', [premier, dernier], {
    message: `« ${ecritEntre(lus, premier, dernier)} » : il manque ${quoi}.`,
  });

/** "à compter", "dans le cadre", "au titre": phrases that "de" follows, by their last word; what stands before it. */
const AVEC_DE: ReadonlyMap<string, RegExp> = new Map([
  ['compter', /^à$/u],
  ['cadre', /^(?:le|du)$/u],
  ['titre', /^au$/u],
  ['sein', /^au$/u],
  ['cours', /^au$/u],
  ['issue', /^l'$/u],
  ['occasion', /^l'$/u],
  ['raison', /^en$/u],
  ['moyen', /^au$/u],
  ['disposition', /^la$/u],
  ['égard', /^l'$/u],
  ['vue', /^en$/u],
  ['hauteur', /^à$/u],
  ['faveur', /^en$/u],
  ['cas', /^en$/u],
  ['profit', /^au$/u],
  ['fonction', /^en$/u],
  ['matière', /^en$/u],
  ['réserve', /^sous$/u],
  ['partir', /^à$/u],
  ['lieu', /^au$/u],
  ['afin', /^/u],
]);

/** "à compter 1er janvier", "dans le cadre programme", "afin faire". */
function sansDe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  if (!AVEC_DE.get(mot)?.test(formeA(lus, rang - 1).mot) || !suit(lus, rang + 1)) return undefined;
  const { natures, mot: suivant, capitale } = formeA(lus, rang + 1);
  if (lus.avant[rang + 2] === JOINT && suivant !== "l'") return undefined;
  const article = /^(?:le|la|les|l'|un|une|cet|cette|ces|sa|ses|leurs)$/u.test(suivant);
  const nom =
    !ETRE.has(suivant) &&
    !AVOIR.has(suivant) &&
    seulementNom(natures & ~CONJUGUE) &&
    !capitale &&
    suivant.length > 2 &&
    !/^(?:midi|minuit)$/u.test(suivant);
  const infinitif = /^(?:afin|vue)$/u.test(mot) && (natures & INFINITIF) !== 0 && seulementInfinitif(natures);
  return article || nom || infinitif
    ? manque(lus, [rang - (mot === 'afin' ? 0 : 1), rang + 1], `« de » après « ${mot} »`)
    : undefined;
}

/** "conformément de l'article": these take "à". */
function sansA(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang + 1);
  const nom = /^(?:de|la|une|sa|leur|cette|d')$/u.test(formeA(lus, rang - 1).mot);
  if (
    nom ||
    !suit(lus, rang + 1) ||
    !/^(?:l[ea]s?|l'|de|d'|du|des|cette|ce|ces|un|une|avec|par|pour)$/u.test(mot)
  )
    return undefined;
  return manque(lus, [rang, rang + 1], `« à » après « ${formeA(lus, rang).mot} »`);
}

/** Verbs that "de" or "à" parts from an infinitive. */
const AVANT_DE = liste(
  `propose proposent proposé proposée décide décident décidé accepte acceptent accepté refuse refusent refusé convient convenu
  permet permettent permis demandé charge chargent chargé chargée engage engagent tenu tenue tenus tenues invité invitée
  autorisé autorisée autorisés habilité habilitée tente évite cesse continue continuent commence choisit promet`,
);

/** "le conseil décide approuver". */
function verbeEtInfinitif(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  let place = rang + 1;
  if (/^(?:ne|n'|pas|l[ea]s?|l'|lui|leur|s[e']|y|en)$/u.test(formeA(lus, place).mot)) place += 1;
  if (!tient(lus, place) || !suit(lus, rang + 1) || !seulementInfinitif(formeA(lus, place).natures))
    return undefined;
  return manque(lus, [rang, place], '« de » ou « à » entre ces deux verbes');
}

/** "porte sur remplacement", "dans bâtiment": a noun that wants its article. */
function sansArticle(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const { mot } = formeA(lus, rang);
  const { natures, capitale, mot: nom } = formeA(lus, rang + 1);
  if (!suit(lus, rang + 1) || capitale || !seulementNom(natures) || (accordsDuNom(natures) & PLURIEL) !== 0)
    return undefined;
  const porte =
    mot === 'sur' && /^port(?:e|ent|ant|era|eront|é|ée|és|ées|er)$/u.test(formeA(lus, rang - 1).mot);
  if ((mot !== 'dans' && !porte) || nom.length < 4 || seProlonge(lus, rang + 1)) return undefined;
  return manque(lus, [rang, rang + 1], `un article devant « ${nom} »`);
}

/** Words that deny, or let "ne" stand alone. */
const NEGATIONS = liste(
  `pas plus jamais aucun aucune aucuns rien que qu' guère ni nul nulle personne point moins avant sans si s' craint craignent craindre redoute redoutent craignant redoutant crainte sauf autre autres
  autrement nullement aucunement cesse importe empêche empêcher éviter mieux moindre peur meilleur davantage quiconque sinon non`,
);

const SANS_NEGATION = /^(?:p(?:eu|ou|ui)|s(?:au|ai|ach)|cess|os|import|dout|empêch|fut|fût|daign)/u;

/** Whether a word of the sentence of the one at `rang` denies; before it, "que" does not. */
function estNie(lus: MotsLus, rang: number): boolean {
  for (let place = rang - 1; place >= 0 && !commence(lus, place + 1); place -= 1) {
    const { mot } = formeA(lus, place);
    if (NEGATIONS.has(mot) && !/^qu[e']$/u.test(mot)) return true;
  }
  for (let place = rang + 1; place < lus.formes.length && !commence(lus, place); place += 1)
    if (NEGATIONS.has(formeA(lus, place).mot)) return true;
  return false;
}

/** "qu'elle n'utilise.": "ne" alone. */
function neSeul(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  let verbe = rang + 1;
  while (/^(?:l[ea]s?|l'|lui|leur|s[e']|y|en)$/u.test(formeA(lus, verbe).mot)) verbe += 1;
  if (!tient(lus, rang + 1) || !estVerbe(lus, verbe)) return undefined;
  const permis = SANS_NEGATION.test(formeA(lus, verbe).mot) || formeA(lus, verbe + 1).mot === 'pu';
  return permis || estNie(lus, rang) ? undefined : manque(lus, [rang, verbe], '« pas » ou « plus »');
}

/** Where the sentence ends whose first word is at `rang`, where nothing in it may be a verb; -1 otherwise. */
function finSansVerbe(lus: MotsLus, rang: number): number {
  let fin = rang;
  for (; fin < lus.formes.length && !(fin > rang && commence(lus, fin)); fin += 1) {
    const { natures } = formeA(lus, fin);
    if (
      (natures & (CONJUGUE | GERONDIF)) !== 0 ||
      natures === 0 ||
      (fin > rang && lus.avant[fin] === COUPURE)
    )
      return -1;
  }
  const stop = lus.papier.nu.charAt(finDe(lus, fin - 1)) === '.' && formeA(lus, fin - 1).mot.length > 1;
  return stop ? fin : -1;
}

/** Whether the line of the word at `rang` is of a paragraph: items of lists and cells of tables have no verb. */
const dansUnTexte = ({ papier: { nu }, debuts }: MotsLus, rang: number): boolean =>
  /[\p{L}]/u.test(nu.charAt(nu.lastIndexOf('\n', debuts[rang] ?? 0) + 1));

/** "Le bail conclu pour trois ans.": a sentence of a text that has no verb. */
function sansVerbe(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  if (!commence(lus, rang) || !formeA(lus, rang).capitale || !dansUnTexte(lus, rang)) return undefined;
  const participe = (formeA(lus, rang + 2).natures & PART) !== 0 ? rang + 2 : rang + 3;
  const nom = formeA(lus, rang + 1).natures;
  const { natures } = formeA(lus, participe);
  const sujet = (nom & NOM) !== 0 && (nom & OUTIL) === 0 && suit(lus, participe);
  if (!sujet || (natures & PART) === 0 || (natures & (NOM | ADJ)) !== 0) return undefined;
  const fin = finSansVerbe(lus, rang);
  return fin - rang < 5 ? undefined : manque(lus, [rang, participe], 'le verbe de cette phrase');
}

/** After which the subjunctive is due, by the word before "que". */
const DEVANT_SUBJONCTIF = liste('afin pour bien avant sans moins condition pourvu ce');
const INDICATIFS = liste('est sont a ont peut peuvent doit va vont fait font sait savent');

/** Whether "que" at `rang` is of "afin que", "bien que", "à moins que", "jusqu'à ce que". */
function veutLeSubjonctif(lus: MotsLus, rang: number): boolean {
  const { mot } = formeA(lus, rang - 1);
  const avant = formeA(lus, rang - 2).mot;
  if (!tient(lus, rang) || !DEVANT_SUBJONCTIF.has(mot)) return false;
  if (mot === 'moins' || mot === 'condition') return avant === 'à';
  if (mot === 'ce') return avant === 'à' && /^jusqu/u.test(formeA(lus, rang - 3).mot);
  return !/^(?:ou|si|et)$/u.test(avant) && !DETERMINANTS.has(avant) && formeA(lus, rang + 1).mot !== "n'";
}

/** The first verb after the conjunction at `rang`; -1 when another clause begins before. */
function verbeDeLaProposition(lus: MotsLus, rang: number): number {
  for (let place = rang + 1; place < rang + 9 && tient(lus, place); place += 1) {
    if (/^(?:qui|qu[e']|dont|où)$/u.test(formeA(lus, place).mot)) return -1;
    if (formeA(lus, place).mot === 'soit') return -1;
    if (estVerbe(lus, place)) return place;
  }
  return -1;
}

/** "afin qu'il peut", "bien que le projet est prêt". */
function indicatif(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const verbe = veutLeSubjonctif(lus, rang) ? verbeDeLaProposition(lus, rang) : -1;
  if (
    verbe === -1 ||
    !(INDICATIFS.has(formeA(lus, verbe).mot) || /r(?:a|ont)$/u.test(formeA(lus, verbe).mot))
  )
    return undefined;
  return fauteSur(lus, 'verbe', [rang - 1, verbe], {
    message: `« ${ecritEntre(lus, rang - 1, verbe)} » : après « ${formeA(lus, rang - 1).mot} que », le verbe se met au subjonctif.`,
  });
}

/** "Si l'agent aurait réussi": no conditional after "si". */
function conditionnel(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const verbe = commence(lus, rang) ? verbeDeLaProposition(lus, rang) : -1;
  if (verbe === -1 || !/rai(?:t|ent)$/u.test(formeA(lus, verbe).mot)) return undefined;
  return fauteSur(lus, 'verbe', [rang, verbe], {
    message: `« ${ecritEntre(lus, rang, verbe)} » : après « si », le verbe ne se met pas au conditionnel.`,
  });
}

/** Words that lack, and the moods that a conjunction calls for. */
export const MANQUES: readonly Detecteur[] = [
  parmi(AVEC_DE.keys(), sansDe),
  parmi('conformément contrairement grâce', sansA),
  parmi(AVANT_DE, verbeEtInfinitif),
  parmi('dans sur', sansArticle),
  parmi("ne n'", neSeul),
  parmi("le la les l' ce cet cette", sansVerbe),
  parmi("que qu'", indicatif),
  parmi("si s'", conditionnel),
];
