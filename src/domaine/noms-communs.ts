import { sansAccents } from './pliage.ts';

const MASCULINS =
  'atelier bailleur bureau ccas cdg cias centre cercle chantier cinema club college collectif comite conseil consortium conservatoire cpie croisement departement domaine ehpad ecomusee epa epci epcc epf epic etablissement etat fonds foyer gip groupe groupement hopital institut lycee musee observatoire office organisme orchestre orphelinat parc petr pole port reseau sdis secours service sictom sied siea siom sivom sivu smictom smitom spanc syded sydom syndicat theatre tresor';

const FEMININS =
  'academie agence amicale antenne association banque boutique caisse chambre chorale cite commune communaute compagnie cooperative delegation direction ecole entreprise epicerie equipe eurl federation ferme fondation harmonie jeunesse ligue maison mairie media mediatheque metropole mission mjc mutuelle paroisse prefecture recyclerie regie region ressourcerie sa sarl sas scic sci scop sem semop sncf societe spl troupe union universite ville';

/** Words of the place whose article is often kept, often left: "Haut-Jura", "Pays de Sault", "Vallée de l'Orme". */
const LIEUX_MASCULINS = 'bas bassin coeur grand haut littoral massif pays plateau territoire val';
const LIEUX_FEMININS = 'basse grande haute plaine presquile vallee';

const chaque = (mots: string, genre: 'masculin' | 'feminin') =>
  mots.split(' ').map((mot) => [mot, genre] as const);

/** Common nouns that names of bodies begin with, folded, and their gender: their article is sure. */
export const NOMS_CONNUS: ReadonlyMap<string, 'masculin' | 'feminin'> = new Map([
  ...chaque(MASCULINS, 'masculin'),
  ...chaque(FEMININS, 'feminin'),
]);

/** First words of names of places, folded, and their gender: an article before them is a guess. */
export const NOMS_DE_LIEUX: ReadonlyMap<string, 'masculin' | 'feminin'> = new Map([
  ...chaque(LIEUX_MASCULINS, 'masculin'),
  ...chaque(LIEUX_FEMININS, 'feminin'),
]);

/** First words that names of bodies use in the plural, folded. */
export const PLURIELS: ReadonlySet<string> = new Set(
  'abattoirs amies amis anciennes anciens archives ateliers autocars chantiers charpentes cinemas compagnons doyennes eclaireurs editions etablissements etangs ets forges foyers francas freres galeries hospices hopitaux jardiniers jardins jeunes laboratoires logements messageries mutuelles papeteries parents pompes pompiers producteurs restaurants restos salines scieries scouts secouristes thermes transports usagers vergers voies voisins'.split(
    ' ',
  ),
);

/** `texte` with a capital first. */
export const capitaleEnTete = (texte: string): string =>
  texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);

/** Whether a name is written in capitals only: an acronym, whose last s is no plural. */
export const estUnSigle = (mot: string): boolean => /^[A-Z\d.&-]{2,}$/u.test(sansAccents(mot));
