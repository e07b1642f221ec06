import { MASQUE } from '../../ecrits/ligne.ts';
import { estCompose } from '../composes.ts';
import { naturesDansLeLivre } from '../dictionnaire.ts';
import type { FauteDeLangue } from '../faute.ts';
import { capitale, fauteSur } from '../faute.ts';
import type { MotsDeLaMaison } from '../mots-de-la-maison.ts';
import type { MotsLus } from '../mots-lus.ts';
import { COUPURE, commence, finDe, formeA, tient } from '../mots-lus.ts';
import { CONJUGUE, NOM } from '../natures.ts';
import { DETERMINANTS, elide as elideDevant } from '../outils.ts';
import type { Proches } from '../proches.ts';
import { motsProches } from '../proches.ts';

/** Unknown words of one paper that are looked into: a paper that has more is not in French, or is no prose. */
const AU_PLUS = 60;

/** Part of a web address, of a file name or of an e-mail address. */
function dansUneAdresse({ papier: { nu }, debuts }: MotsLus, rang: number, fin: number): boolean {
  const debut = debuts[rang] ?? 0;
  return (
    /[@/\\_.#&=]/u.test(nu.charAt(debut - 1)) || /^(?:[@/\\_&=]|\.[\p{L}\d])/u.test(nu.slice(fin, fin + 2))
  );
}

/** "l'entrerpise Hydrobat": a common noun, before the name that it announces. */
const apresUnArticle = (lus: MotsLus, rang: number): boolean =>
  tient(lus, rang) && DETERMINANTS.has(formeA(lus, rang - 1).mot) && formeA(lus, rang).mot.length > 6;

/** A foreign word that its writer set in italics: "des *serious games*". */
function enItalique({ papier: { nu }, debuts }: MotsLus, rang: number): boolean {
  const debut = debuts[rang] ?? 0;
  return nu.charAt(debut - 1) === MASQUE && nu.charAt(debut - 2) !== MASQUE;
}

/** Two unknown words side by side are of another language, or a name. */
const estEtranger = (lus: MotsLus, rang: number, autre: number): boolean => {
  const { natures, mot, capitale: nomPropre } = formeA(lus, rang);
  const unNom = nomPropre && !apresUnArticle(lus, autre);
  return (
    natures === 0 &&
    mot.length > 1 &&
    !/\d/u.test(mot) &&
    (nomPropre ? unNom && tient(lus, Math.max(rang, autre)) : true)
  );
};

/** "rappr.", "compl.": short, ends in consonants and a stop. */
const estAbrege = (lus: MotsLus, rang: number): boolean =>
  /^.{0,4}[bcdfghjklmnpqrstvwxz]{2}$/u.test(formeA(lus, rang).mot) &&
  lus.papier.nu.charAt(finDe(lus, rang)) === '.';

/** Whether the word at `rang` is one that ought to be in a dictionary: neither a name nor a foreign word in italics. */
function devraitEtreConnu(lus: MotsLus, rang: number): boolean {
  const { ecrit, natures, capitale: enCapitale, mot } = formeA(lus, rang);
  if (natures !== 0 || mot.length < 3 || /\d/u.test(mot) || /\p{Lu}/u.test(ecrit.slice(1))) return false;
  const entreDeuxNoms = formeA(lus, rang - 1).capitale && formeA(lus, rang + 1).capitale;
  if (entreDeuxNoms && tient(lus, rang) && tient(lus, rang + 1) && !apresUnArticle(lus, rang)) return false;
  if (enItalique(lus, rang)) return false;
  if (estEtranger(lus, rang - 1, rang) || estEtranger(lus, rang + 1, rang)) return false;
  if (estAbrege(lus, rang) || (enCapitale && !commence(lus, rang))) return false;
  return !dansUneAdresse(lus, rang, finDe(lus, rang));
}

/** "l'offre" of "loffre", "d'arbres" of "darbres": the apostrophe was left out. */
function sansApostrophe(mot: string): string | undefined {
  const [, devant = '', reste = ''] = /^(qu|[ldnsjm])([aeiouyéèêàh].{3,})$/u.exec(mot) ?? [];
  if (devant === '' || !elideDevant(reste)) return undefined;
  const natures = naturesDansLeLivre(reste) ?? 0;
  const voulues = /^[ld]$/u.test(devant) ? NOM : CONJUGUE;
  return (natures & voulues) === 0 ? undefined : `${devant}'${reste}`;
}

/** Words written with a capital inside a sentence: names, that may begin one too. */
function noms(lus: MotsLus): ReadonlySet<string> {
  const vus = new Set<string>();
  lus.formes.forEach(({ capitale: enCapitale, natures, mot }, rang) => {
    if (enCapitale && natures === 0 && lus.avant[rang] !== COUPURE && !commence(lus, rang)) vus.add(mot);
  });
  return vus;
}

const article = (lus: MotsLus, rang: number): boolean =>
  tient(lus, rang) && DETERMINANTS.has(formeA(lus, rang - 1).mot);

/** After an article, a verb is no correction: "la calandreta". */
const peutEtreUnNom = (mot: string): boolean => ((naturesDansLeLivre(mot) ?? NOM) & ~CONJUGUE) !== 0;

/** What is said of an unknown word; nothing when it is like no word of the language. */
function faute(
  lus: MotsLus,
  rang: number,
  { mots: trouves, memeSon }: Proches,
  fois: number,
): FauteDeLangue | undefined {
  const { ecrit, mot, capitale: enCapitale } = formeA(lus, rang);
  const mots = article(lus, rang) && !memeSon ? trouves.filter(peutEtreUnNom) : trouves;
  const [premier] = mots;
  // A capital may begin a name as well as a sentence; its accent has a rule of its own.
  const colle = /[ ']/u.test(premier ?? '') && mot.length > 5;
  if (premier === undefined || (enCapitale && !colle && (!memeSon || premier.slice(1) === mot.slice(1))))
    return undefined;
  const justes = mots.map((proche) => `« ${capitale(ecrit, proche)} »`).join(' ou ');
  const repete = fois > 1 ? ` Il est écrit ainsi ${fois} fois.` : '';
  return fauteSur(lus, 'orthographe', [rang, rang], {
    juste: capitale(ecrit, premier),
    message: `« ${ecrit} » n'est pas dans le dictionnaire : ${justes} ?${repete}`,
  });
}

/** "fond ement", "sup- plémentaires": a word cut in two, one half of which is none. */
function motsCoupes(lus: MotsLus, maison: MotsDeLaMaison): readonly FauteDeLangue[] {
  const fautes: FauteDeLangue[] = [];
  for (let rang = 1; rang < lus.formes.length; rang += 1) {
    const avant = formeA(lus, rang - 1);
    const apres = formeA(lus, rang);
    if ((avant.natures !== 0 && apres.natures !== 0) || apres.capitale || apres.mot.length < 2) continue;
    if (maison.has(avant.mot) || maison.has(apres.mot) || !/^[\p{Ll}]+$/u.test(apres.mot)) continue;
    const entre = lus.papier.nu.slice(finDe(lus, rang - 1), lus.debuts[rang]);
    const ensemble = avant.mot + apres.mot;
    if (!/^(?: |- | -)$/u.test(entre) || ensemble.length < 7 || naturesDansLeLivre(ensemble) === undefined)
      continue;
    fautes.push(fauteSur(lus, 'orthographe', [rang - 1, rang], { juste: capitale(avant.ecrit, ensemble) }));
  }
  return fautes;
}

/** Words that the dictionary does not know and that are near one that it knows; each once a paper. */
export function orthographe(lus: MotsLus, maison: MotsDeLaMaison): readonly FauteDeLangue[] {
  const inconnus = new Map<string, number[]>();
  lus.formes.forEach(({ mot }, rang) => {
    if (devraitEtreConnu(lus, rang)) inconnus.set(mot, [...(inconnus.get(mot) ?? []), rang]);
  });
  const coupes = motsCoupes(lus, maison);
  if (inconnus.size === 0 || inconnus.size > AU_PLUS) return coupes;
  const connus = noms(lus);
  const seuls = [...inconnus].flatMap(([mot, rangs]): readonly FauteDeLangue[] => {
    const premier = rangs[0] ?? 0;
    if (maison.has(mot) || connus.has(mot) || estCompose(mot)) return [];
    const elide = sansApostrophe(mot);
    const proches = elide === undefined ? motsProches(mot) : { mots: [elide], memeSon: true };
    const trouvee = faute(lus, premier, proches, rangs.length);
    return trouvee ? [trouvee] : [];
  });
  return [
    ...coupes,
    ...seuls.filter((une) => !coupes.some((mot) => une.debut < mot.fin && mot.debut < une.fin)),
  ];
}
