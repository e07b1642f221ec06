import type { DateCivile } from './date.ts';
import type { Numerotation } from './modele-de-numero.ts';
import type { Article, Genre } from './nom-decline.ts';
import { decline } from './nom-decline.ts';
import type { Accorde, NomElu, Personne } from './personne.ts';

/** What kind of body deliberates: it decides which rules of the CGCT apply. */
export type NatureCollectivite =
  | 'commune'
  | 'ville de Paris'
  | 'ccas'
  | 'communaute de communes'
  | "communaute d'agglomeration"
  | 'communaute urbaine'
  | 'metropole'
  | 'syndicat de communes'
  | 'syndicat mixte'
  | 'syndicat mixte ferme'
  | 'syndicat mixte ouvert'
  | 'etablissement public territorial'
  | 'departement'
  | 'metropole de Lyon'
  | 'region';

/** The legal person. */
export interface Collectivite {
  readonly nom: string;
  readonly sigle?: string;
  readonly nature: NatureCollectivite;
  /** Its legal form with its article, as a party to a contract: "La communauté urbaine". */
  readonly forme: string;
  /** "de Grand Besançon Métropole": the name as a complement. */
  readonly complement: string;
  /** The article of the name, where its first word does not tell: "le" for Haut-Jura. */
  readonly article?: Article;
  /** The complement was made from the name, by a guess that only the data can confirm. */
  readonly complement_devine?: true;
  readonly siege?: string;
  /** The town where acts are signed. */
  readonly ville?: string;
  /** Two or three characters: `25`, `2A`, `971`. */
  readonly departement: string;
  /** Inhabitants. */
  readonly population?: number;
  readonly siren?: string;
  readonly siret?: string;
  readonly site?: string;
}

/** The deliberating body, in the forms that acts print. */
export interface Organe {
  /** "Conseil de Communauté". */
  readonly nom: string;
  /** "Conseil Communautaire": in "Membres du … en exercice". */
  readonly nom_des_membres: string;
  readonly genre: Genre;
}

/**
 * What a house may call unanimous: a vote that nobody keeps out of, or one where every voice cast is for, whatever the
 * abstentions (ministerial answer, Sénat, 24 March 2005, no. 15666).
 */
export const UNANIMITES = ['sans abstention', 'suffrages exprimés'] as const;

/** The share of the members that makes the quorum. */
export type FractionDuQuorum = 'moitie' | 'tiers';

/** What the statutes of a syndicate settle, where the law leaves it to them (CGCT L5721-2, L5212-7). */
export interface Statuts {
  readonly quorum?: FractionDuQuorum;
  /** Members represented by a proxy count for the quorum. */
  readonly procurations_au_quorum?: boolean;
  /** Proxies that a member may carry. */
  readonly procurations_par_membre?: number;
  /** Clear days between the convocation and the sitting. */
  readonly jours_de_convocation?: number;
}

/** The council: who it is, whatever the sitting. */
export interface Conseil {
  readonly collectivite: Collectivite;
  readonly organe: Organe;
  /** "Conseiller Communautaire", "Conseillère Communautaire". */
  readonly membre: Accorde;
  /**
   * "Président", "Présidente"; "Maire" twice for a commune. The article `le` stands before the title of a woman too, where
   * the house says "Madame le Maire".
   */
  readonly executif: Accorde & { readonly article?: 'le' };
  /** "Tribunal administratif de Besançon". */
  readonly tribunal?: string;
  /** What the house calls unanimous, where nobody is against and some abstain: nothing when absent. */
  readonly unanimite?: (typeof UNANIMITES)[number];
  /** How deliberations are numbered; absent: as they come. */
  readonly numerotation?: Numerotation;
  readonly statuts?: Statuts;
  /** How acts are made public where the council may choose (CGCT L2131-1 IV). */
  readonly publicite?: 'affichage' | 'papier' | 'en ligne';
  /** Words of the house that no dictionary has: the rules on wording hold them right. */
  readonly lexique?: readonly string[];
}

/** A member's line in the register. */
export interface Elu {
  readonly nom: NomElu;
  readonly personne: Personne;
  readonly commune: string;
  /** Office in the body: "Présidente", "1er Vice-Président". */
  readonly fonction?: string;
  /** Mandate printed under a signature: "Maire de Besançon". */
  readonly mandat?: string;
  /** Political group, as lists print it. */
  readonly groupe?: string;
  /** Rank in the table of the council, from 1, where it is not the order of the register (CGCT L2121-1, R2121-4). */
  readonly rang?: number;
  /** In office from this day, included. */
  readonly depuis?: DateCivile;
  /** In office until this day, included. */
  readonly jusqu_au?: DateCivile;
}

/** A commune and its seats on a day. A seat whose titular is not named counts all the same. */
export interface Commune {
  readonly nom: string;
  /** Number of seats held, when it is not the number of `membres`: a titular may not be named. */
  readonly sieges?: number;
  readonly membres: readonly Elu[];
  /** Substitute of a commune with a single seat (CGCT L5211-6). */
  readonly suppleant?: Elu;
  /** Substitutes that the statutes of a syndicate give a commune (CGCT L5212-7): any may stand in for any titular. */
  readonly suppleants?: readonly Elu[];
}

/** The members of the council on a day, by commune. */
export interface Registre {
  readonly communes: readonly Commune[];
}

/** Seats of a commune, held by someone named or not. */
export const sieges = (commune: Commune): number => commune.sieges ?? commune.membres.length;

/** Members in office: the number of seats held, named or not. */
export const effectif = (registre: Registre): number =>
  registre.communes.reduce((total, commune) => total + sieges(commune), 0);

/** The head of the executive on the day of `registre`: the one whose office is the executive's. */
export function chefDeLExecutif(conseil: Conseil, registre: Registre): Elu | undefined {
  const titres = new Set([conseil.executif.masculin, conseil.executif.feminin]);
  const enEstUn = ({ fonction }: Elu): boolean => fonction !== undefined && titres.has(fonction);
  for (const { membres } of registre.communes) {
    const chef = membres.find(enEstUn);
    if (chef) return chef;
  }
  return undefined;
}

/** "le Conseil de Communauté", "l'Assemblée", with its article. */
export function avecArticle(organe: Organe): string {
  return decline({ nom: organe.nom, genre: organe.genre }).avecArticle;
}

/** "du Conseil de Communauté", "de l'Assemblée", "de la Commission": `nom` as a complement. */
export function enComplement(nom: string, genre: Organe['genre']): string {
  return decline({ nom, genre }).complement;
}

/** Below this an authority need not publish the data of its grants, nor does a commune send a note of synthesis. */
const PETITE = 3_500;

/** Whether the body is spared the publication of the essential data of its grants (décret 2017-779, loi 2000-321 art. 10). */
export const estDispenseeDeDonnees = ({ collectivite: { population } }: Conseil): boolean =>
  population !== undefined && population < PETITE;
