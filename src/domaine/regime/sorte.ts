import type { Collectivite, Conseil, NatureCollectivite } from '../conseil.ts';

/** Whose law governs a body: the bodies of one sort convene, sit and publish under the same articles. */
export type SorteDeRegime =
  | 'commune'
  | 'alsace-moselle'
  | 'paris'
  | 'ccas'
  | 'fiscalite-propre'
  | 'syndicat'
  | 'statuts'
  | 'departement'
  | 'lyon'
  | 'region';

/** Every sort, as the catalogue names it. */
export const SORTES: Readonly<Record<SorteDeRegime, string>> = {
  commune: 'communes',
  'alsace-moselle': 'communes de Moselle, du Bas-Rhin et du Haut-Rhin',
  paris: 'Ville de Paris',
  ccas: "centres communaux d'action sociale",
  'fiscalite-propre': 'communautés et métropoles',
  syndicat: 'syndicats de communes, syndicats mixtes fermés et établissements publics territoriaux',
  statuts: 'syndicats mixtes ouverts',
  departement: 'départements',
  lyon: 'métropole de Lyon',
  region: 'régions',
};

/** Departments whose communes keep the local law (CGCT L2541-1). */
const ALSACE_MOSELLE: ReadonlySet<string> = new Set(['57', '67', '68']);

/** Territories whose local law the program does not know, by the number that stands for the department. */
const TERRITOIRES: Readonly<Record<string, string>> = {
  '975': 'Saint-Pierre-et-Miquelon',
  '977': 'Saint-Barthélemy',
  '978': 'Saint-Martin',
  '984': 'les Terres australes et antarctiques françaises',
  '986': 'Wallis-et-Futuna',
  '987': 'la Polynésie française',
  '988': 'la Nouvelle-Calédonie',
};

/** Where department and region are one body, under a law of its own (CGCT, parts four and seven). */
const COLLECTIVITES_UNIQUES: Readonly<Record<string, string>> = {
  '20': 'la Corse',
  '2A': 'la Corse',
  '2B': 'la Corse',
  '972': 'la Martinique',
  '973': 'la Guyane',
  '976': 'Mayotte',
};

const PAR_NATURE: Readonly<Record<Exclude<NatureCollectivite, 'commune'>, SorteDeRegime>> = {
  'ville de Paris': 'paris',
  ccas: 'ccas',
  'communaute de communes': 'fiscalite-propre',
  "communaute d'agglomeration": 'fiscalite-propre',
  'communaute urbaine': 'fiscalite-propre',
  metropole: 'fiscalite-propre',
  'syndicat de communes': 'syndicat',
  'syndicat mixte ferme': 'syndicat',
  'etablissement public territorial': 'syndicat',
  'syndicat mixte': 'statuts',
  'syndicat mixte ouvert': 'statuts',
  departement: 'departement',
  'metropole de Lyon': 'lyon',
  region: 'region',
};

/** Where a body sits whose law the program does not know: "la Polynésie française"; undefined where it knows it. */
export function droitInconnu({ nature, departement }: Collectivite): string | undefined {
  const numero = departement.toUpperCase();
  if (nature === 'departement' || nature === 'region')
    return COLLECTIVITES_UNIQUES[numero] ?? TERRITOIRES[numero];
  return TERRITOIRES[numero];
}

/** The sort of law that governs a body; undefined where the program does not know its law. */
export function sorteDeRegime(collectivite: Collectivite): SorteDeRegime | undefined {
  if (droitInconnu(collectivite) !== undefined) return undefined;
  const { nature, departement } = collectivite;
  if (nature !== 'commune') return PAR_NATURE[nature];
  return ALSACE_MOSELLE.has(departement) ? 'alsace-moselle' : 'commune';
}

/** Bodies that gather communes, whose municipal councillors are told what they decide (CGCT L5211-40-2). */
export const estIntercommunal = (sorte: SorteDeRegime | undefined): boolean =>
  sorte === 'fiscalite-propre' || sorte === 'syndicat';

/** Which body of the authority deliberates: its council, or those of its members to whom the council delegates. */
export type Formation = 'conseil' | 'bureau' | 'commission permanente';

/** The formation, by the name of the assembly: "Bureau communautaire", "Commission permanente". */
export function formationDe({ organe }: Pick<Conseil, 'organe'>): Formation {
  if (/^bureau(?!\p{L})/iu.test(organe.nom)) return 'bureau';
  return /^commission permanente/iu.test(organe.nom) ? 'commission permanente' : 'conseil';
}
