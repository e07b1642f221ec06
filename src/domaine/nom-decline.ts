import { estElide } from './elision.ts';
import { capitaleEnTete, NOMS_CONNUS, PLURIELS } from './noms-communs.ts';
import { plie } from './pliage.ts';

/** The gender of a name. */
export type Genre = 'masculin' | 'feminin';

/** What may stand before a name: `aucun` for "Exemplia", "Madame Jeanne Brel". */
export const ARTICLES = ['le', 'la', "l'", 'les', 'aucun'] as const;
export type Article = (typeof ARTICLES)[number];

/** The number of a name. */
export const NOMBRES = ['singulier', 'pluriel'] as const;

/** A name, and what the data state of its grammar. */
export interface NomEcrit {
  readonly nom: string;
  readonly genre?: Genre;
  readonly nombre?: (typeof NOMBRES)[number];
  /** That of the name, when it is not told by its gender, its number and its first letter. */
  readonly article?: Article;
  /** The name as a complement, whole: "du Fied". */
  readonly complement?: string;
}

/** A name in the forms that sentences need. */
export interface NomDecline {
  readonly article: Article;
  readonly feminin: boolean;
  readonly pluriel: boolean;
  /** "le Pôle des Microtechniques", "l'Office", "les Amis du Musée", "Exemplia". */
  readonly avecArticle: string;
  /** The same at the head of a sentence: "Le Pôle des Microtechniques". */
  readonly enTete: string;
  /** "du Pôle", "de l'Office", "des Amis du Musée", "d'Exemplia", "du Fied", "de La Chevillotte". */
  readonly complement: string;
}

const ARTICLE_ECRIT = /^(?:(le|la|les)\s+|(l)['’]\s*)(?=\S)/iu;

/** The article that the name itself begins with ("Le Fied", "L'Isle-Adam"), and what follows it. */
export function articleEcrit(nom: string): { readonly article: Article; readonly reste: string } | undefined {
  const lu = ARTICLE_ECRIT.exec(nom);
  if (!lu) return;
  const article = lu[2] === undefined ? (lu[1] ?? '').toLowerCase() : "l'";
  const connu = ARTICLES.find((un) => un === article);
  return connu && { article: connu, reste: nom.slice(lu[0].length) };
}

/** The first word of a name, folded: "office" of "Office de tourisme", "port-vieux" of "Port-Vieux". */
export const premierMot = (nom: string): string => plie(nom).split(/[\s']+/u)[0] ?? '';

/** Whether the name is that of somebody: "Mme Jeanne Brel", "Monsieur et Madame Roy". */
export const estUnePersonne = (nom: string): boolean =>
  /^(?:M\.|Mmes?|Mlle|MM\.|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|Maître)\s/u.test(nom);

/** Whether a name stands in the plural by itself: its article, or a first word that names bodies use so. */
export function sePluralise({ nom, nombre, article }: NomEcrit): boolean {
  if (nombre !== undefined) return nombre === 'pluriel';
  const place = article ?? articleEcrit(nom)?.article;
  if (place !== undefined && place !== 'aucun') return place === 'les';
  if (/^(?:MM\.|Mmes|Messieurs|Mesdames)\s|^(?:M\.|Monsieur) et /u.test(nom)) return true;
  return PLURIELS.has(premierMot(nom));
}

function articleDe(ecrit: NomEcrit, feminin: boolean, pluriel: boolean): Article {
  const { nom, article } = ecrit;
  if (article !== undefined) return article;
  if (estUnePersonne(nom)) return 'aucun';
  if (pluriel) return 'les';
  if (estElide(nom)) return "l'";
  return feminin ? 'la' : 'le';
}

const DEVANT = { le: 'le ', la: 'la ', "l'": "l'", les: 'les ', aucun: '' } as const;
const APRES_DE = { le: 'du ', la: 'de la ', "l'": "de l'", les: 'des ' } as const;

/** "d'Arc-et-Senans", "de Montreuil", "de Haut-Jura". */
const sansArticle = (nom: string): string => (estElide(nom) ? `d'${nom}` : `de ${nom}`);

/** What the article that a name carries becomes after "de": "du Fied", "des Rousses"; "de La Chevillotte". */
function contracte(nom: string): string {
  const porte = articleEcrit(nom);
  if (porte?.article === 'le' || porte?.article === 'les') return `${APRES_DE[porte.article]}${porte.reste}`;
  return `de ${nom}`;
}

/**
 * The name with its article, elided and contracted: the one place where a name is put into a sentence. An article that
 * the name carries is its own, and is never doubled; the one that the data state comes before any default.
 */
export function decline(ecrit: NomEcrit): NomDecline {
  const { nom } = ecrit;
  const feminin = (ecrit.genre ?? NOMS_CONNUS.get(premierMot(nom))) === 'feminin';
  const pluriel = sePluralise(ecrit);
  const porte = ecrit.article === 'aucun' ? undefined : articleEcrit(nom);
  const article = porte?.article ?? articleDe(ecrit, feminin, pluriel);
  const avecArticle = porte ? nom : `${DEVANT[article]}${nom}`;
  const defaut = article === 'aucun' ? sansArticle(nom) : `${APRES_DE[article]}${nom}`;
  return {
    article,
    feminin,
    pluriel,
    avecArticle,
    enTete: porte || article !== 'aucun' ? capitaleEnTete(avecArticle) : avecArticle,
    complement: ecrit.complement ?? (porte ? contracte(nom) : defaut),
  };
}

/** An office with its article or its possessive: "la Présidente", "l'Adjointe", "son Adjointe". */
export function declineFonction(fonction: string, feminin: boolean) {
  const elide = estElide(fonction);
  const laFonction = elide ? `l'${fonction}` : `${feminin ? 'la' : 'le'} ${fonction}`;
  return {
    laFonction,
    laFonctionEnTete: capitaleEnTete(laFonction),
    saFonction: `${feminin && !elide ? 'sa' : 'son'} ${fonction}`,
  };
}

/** Whether two names are one, but for case, accents and an article in front. */
export const estLeMemeNom = (un: string, autre: string): boolean =>
  plie(articleEcrit(un)?.reste ?? un) === plie(articleEcrit(autre)?.reste ?? autre);
