import type * as z from 'zod';
import type { Conseil, NatureCollectivite } from '../../../domaine/conseil.ts';
import { UNANIMITES } from '../../../domaine/conseil.ts';
import { MODELE_DE_NUMERO } from '../../../domaine/modele-de-numero.ts';
import { articleDevine, declineCollectivite } from '../../../domaine/nom-de-la-collectivite.ts';
import { ARTICLES } from '../../../domaine/nom-decline.ts';
import { integer, oneOf, pattern, reference, text, yesNo } from '../shape/kinds.ts';
import { group, list } from '../shape/structure.ts';

const NATURES = [
  'commune',
  'ville de Paris',
  'ccas',
  'communaute de communes',
  "communaute d'agglomeration",
  'communaute urbaine',
  'metropole',
  'syndicat de communes',
  'syndicat mixte',
  'syndicat mixte ferme',
  'syndicat mixte ouvert',
  'etablissement public territorial',
  'departement',
  'metropole de Lyon',
  'region',
] as const satisfies readonly [NatureCollectivite, ...NatureCollectivite[]];

const collectivite = group({
  nom: text('Grand Besançon Métropole').describe("Nom de la collectivité, comme les actes l'impriment."),
  sigle: text('GBM').exactOptional().describe("Sigle, s'il est d'usage."),
  nature: oneOf(NATURES).describe("Nature juridique : elle décide des règles du CGCT qui s'appliquent."),
  forme: text('La communauté urbaine').describe(
    "Forme juridique avec son article, comme dans la désignation des parties d'une convention.",
  ),
  complement: text('de Grand Besançon Métropole')
    .exactOptional()
    .describe(
      "Le nom en complément, si le programme ne le devine pas : « du Fied » et « d'Arc-et-Senans » se font seuls.",
    ),
  article: oneOf(ARTICLES)
    .exactOptional()
    .describe(
      "L'article du nom, s'il en faut un : le pour « la communauté de communes du Haut-Jura ». Sinon : aucun.",
    ),
  siege: text('4 rue Gabriel Plançon, 25043 Besançon cedex').exactOptional().describe('Adresse du siège.'),
  ville: text('Besançon')
    .exactOptional()
    .describe("Ville où les actes sont signés ; demandée si un modèle l'imprime."),
  departement: pattern('un numéro de département', '25', /^(?:\d{2,3}|2[ABab])$/u, {
    type: ['string', 'number'],
  }).describe('Numéro du département : 25, 2A, 971.'),
  population: integer(1, '197 494').exactOptional().describe("Nombre d'habitants."),
  siren: reference('242 500 361').exactOptional().describe('Numéro SIREN, à neuf chiffres.'),
  siret: reference('242 500 361 00017').exactOptional().describe('Numéro SIRET, à quatorze chiffres.'),
  site: pattern('une adresse web', 'https://www.grandbesancon.fr', /^https?:\/\/[^\s<>"]+$/u)
    .exactOptional()
    .describe('Adresse du site où les actes sont publiés.'),
}).transform((read) => {
  if (read.complement !== undefined) return { ...read, complement: read.complement };
  const { complement } = declineCollectivite(read);
  return articleDevine(read)
    ? { ...read, complement, complement_devine: true as const }
    : { ...read, complement };
});

const organe = group({
  nom: text('Conseil de Communauté').describe("Nom de l'assemblée, comme sujet des phrases de l'acte."),
  nom_des_membres: text('Conseil Communautaire').describe(
    "Nom de l'assemblée dans « Membres du … en exercice ».",
  ),
  genre: oneOf(['masculin', 'feminin']).describe("Genre du nom de l'assemblée."),
});

const titles = (masculin: string, feminin: string) => ({
  masculin: text(masculin).describe('Le titre au masculin.'),
  feminin: text(feminin).describe('Le titre au féminin.'),
});

const inBothGenders = (masculin: string, feminin: string) => group(titles(masculin, feminin));

const numerotation = group({
  modele: pattern(
    'un modèle de numéro avec {numero}, une fois',
    '{annee}/{annee}.{numero:5}',
    MODELE_DE_NUMERO,
  ).describe(
    'Le numéro des délibérations : {annee}, {annee:2}, {mois}, {jour} et {numero:5}, complété à cinq chiffres.',
  ),
  depart: integer(0, '1').exactOptional().describe("Premier numéro de la série : 1 si rien n'est écrit."),
  pas: integer(1, '1').exactOptional().describe("D'un numéro au suivant : 1 si rien n'est écrit."),
  remise_a_zero: oneOf(['annuelle', 'jamais'])
    .exactOptional()
    .describe("Quand la série recommence : chaque année si rien n'est écrit."),
});

const statuts = group({
  quorum: oneOf(['moitie', 'tiers'])
    .exactOptional()
    .describe('Part des membres en exercice qui fait le quorum : plus de la moitié, ou le tiers.'),
  procurations_au_quorum: yesNo()
    .exactOptional()
    .describe('« oui » si les membres représentés par une procuration comptent pour le quorum.'),
  procurations_par_membre: integer(0, '2')
    .exactOptional()
    .describe("Nombre de procurations qu'un membre peut porter."),
  jours_de_convocation: integer(0, '5')
    .exactOptional()
    .describe('Jours francs entre la convocation et la séance.'),
});

/** `conseil.yaml`: the council, whatever the sitting. */
export const conseilSchema: z.ZodType<Conseil> = group({
  collectivite: collectivite.describe('La personne morale.'),
  organe: organe.describe("L'assemblée qui délibère."),
  membre: inBothGenders('Conseiller Communautaire', 'Conseillère Communautaire').describe(
    "Titre des membres de l'assemblée, aux deux genres.",
  ),
  executif: group({
    ...titles('Président', 'Présidente'),
    article: oneOf(['le'])
      .exactOptional()
      .describe(
        '« le » si la maison dit « Madame le Maire », « Le Maire », de celle qui en tient la fonction.',
      ),
  }).describe("Titre du chef de l'exécutif, aux deux genres."),
  tribunal: text('Tribunal administratif de Besançon')
    .exactOptional()
    .describe(
      "Tribunal administratif devant lequel les actes se contestent ; demandé si un modèle l'imprime.",
    ),
  unanimite: oneOf(UNANIMITES)
    .exactOptional()
    .describe(
      "Ce que la maison appelle unanimité : « sans abstention », ou « suffrages exprimés » si des abstentions ne l'empêchent pas. L'acte le dit alors en ces mots.",
    ),
  numerotation: numerotation.exactOptional().describe('Comment les délibérations sont numérotées.'),
  statuts: statuts
    .exactOptional()
    .describe('Ce que les statuts règlent, là où la loi leur laisse le choix : un syndicat mixte ouvert.'),
  publicite: oneOf(['affichage', 'papier', 'en ligne'])
    .exactOptional()
    .describe(
      "Comment les actes sont rendus publics, si le conseil l'a choisi (commune de moins de 3 500 habitants, syndicat).",
    ),
  lexique: list(text('covoitureur'), 'une liste de mots', '[covoitureur, bioseau]')
    .exactOptional()
    .describe("Mots de la maison que le dictionnaire n'a pas, et qui sont justes."),
});
