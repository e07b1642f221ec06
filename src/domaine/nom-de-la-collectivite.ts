import type { Collectivite, NatureCollectivite } from './conseil.ts';
import { estUnHIncertain } from './elision.ts';
import type { Genre, NomDecline, NomEcrit } from './nom-decline.ts';
import { articleEcrit, decline, estLeMemeNom, premierMot } from './nom-decline.ts';
import { NOMS_CONNUS, NOMS_DE_LIEUX } from './noms-communs.ts';
import { motsPlies, plie } from './pliage.ts';

/** Bodies that bear the name of a commune, which has no article but the one that is part of it. */
const DES_COMMUNES: ReadonlySet<NatureCollectivite> = new Set(['commune', 'ville de Paris', 'ccas']);

/** Bodies whose legal form is followed by "de": "la commune de Montreuil", "le département du Doubs". */
const AVEC_DE: ReadonlySet<NatureCollectivite> = new Set([
  ...DES_COMMUNES,
  'departement',
  'region',
  'metropole de Lyon',
]);

/** What is known of the name of a body: all but what the program reckons of it. */
export type CollectiviteNommee = Pick<Collectivite, 'nom' | 'nature'> & Pick<NomEcrit, 'article'>;

/** "Grand Besançon Métropole", "Pays de Sault Agglomération": a name made up as a mark, without article. */
const EST_UNE_MARQUE = /\s(?:m[ée]tropole|agglo(?:m[ée]ration)?|communaut[ée]|ensemble)$/iu;

/** The gender of the common noun that the name begins with. Names of communes are proper: "Port-Vieux" is no port. */
function genreConnu({ nom, nature }: Pick<Collectivite, 'nom' | 'nature'>): Genre | undefined {
  const mot = premierMot(nom);
  if (nature === 'commune' && !/^(?:ville|commune)$/u.test(mot)) return;
  return NOMS_CONNUS.get(mot);
}

const deLieu = ({ nom, nature }: CollectiviteNommee) =>
  DES_COMMUNES.has(nature) || EST_UNE_MARQUE.test(nom)
    ? undefined
    : NOMS_DE_LIEUX.get(motsPlies(nom)[0] ?? '');

/** The name of the body with its article, if it has one: "Le Fied", "Montreuil", "le Haut-Jura", "le Syndicat des Eaux". */
export function declineCollectivite(une: CollectiviteNommee): NomDecline {
  const { nom, article } = une;
  if (article !== undefined) return decline({ nom, article });
  const genre = genreConnu(une) ?? deLieu(une);
  if (genre !== undefined && !EST_UNE_MARQUE.test(nom)) return decline({ nom, genre });
  return articleEcrit(nom) ? decline({ nom }) : decline({ nom, article: 'aucun' });
}

/** Names of départements and regions that stand after a bare "de". */
const SANS_ARTICLE =
  /^(?:ille|indre-et|eure-et|loir-et|lot-et|maine-et|meurthe-et|saone-et|seine-et|tarn-et|paris|vaucluse|mayotte|bretagne|normandie|nouvelle|auvergne|bourgogne|centre-val)/u;

/** Whether the article that the program puts before the name, or leaves out, is a guess that the data should confirm. */
export function articleDevine(une: CollectiviteNommee): boolean {
  const { nom, nature, article } = une;
  if (article !== undefined || articleEcrit(nom) || genreConnu(une)) return false;
  if (deLieu(une) !== undefined) return true;
  if (nature === 'departement' || nature === 'region') return !SANS_ARTICLE.test(plie(nom));
  return estUnHIncertain(nom);
}

/** First words of names that say the legal form already: "SIVOM du Haut-Doubs" is a syndicate, not of a SIVOM. */
const SIGLES: ReadonlySet<string> = new Set(
  'ccas cias petr sictom sied siea siom sivom sivu smictom smitom syded sydom'.split(' '),
);

/** Whether the legal form and the name say the same: "Le syndicat" and "Syndicat des Eaux". */
function seRecouvrent(forme: string, nom: string): boolean {
  const debut = motsPlies(articleEcrit(forme)?.reste ?? forme);
  const mots = motsPlies(articleEcrit(nom)?.reste ?? nom);
  return debut[0] === mots[0];
}

/**
 * The body as a party to a contract: its legal form and its name, without saying either twice. "La commune de
 * Montreuil", "La communauté urbaine Grand Besançon Métropole", "Le Syndicat des Eaux".
 */
export function designation(une: Collectivite): string {
  const { nom, nature, forme, complement } = une;
  if (estLeMemeNom(forme, nom) || plie(forme).endsWith(` ${plie(nom)}`)) return forme;
  const declinee = declineCollectivite(une);
  if (seRecouvrent(forme, nom) || SIGLES.has(premierMot(nom)) || (AVEC_DE.has(nature) && genreConnu(une)))
    return declinee.enTete;
  const article = /^(?:du|des|de la|de l['’])/u.test(complement);
  return AVEC_DE.has(nature) || article ? `${forme} ${complement}` : `${forme} ${nom}`;
}

/** Whether what agrees with the legal form is in the feminine: by its article, or by its noun after "l'". */
export function estFeminine({ forme }: Pick<Collectivite, 'forme'>): boolean {
  const porte = articleEcrit(forme);
  if (porte?.article === 'la' || porte?.article === 'le') return porte.article === 'la';
  return NOMS_CONNUS.get(premierMot(porte?.reste ?? forme)) !== 'masculin';
}
