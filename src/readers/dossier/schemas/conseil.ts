import type * as z from 'zod';
import type { Conseil, NatureCollectivite } from '../../../domaine/conseil.ts';
import { MODELE_DE_NUMERO } from '../../../domaine/modele-de-numero.ts';
import { entier, forme, parmi, reference, texte } from '../shape/kinds.ts';
import { fiche } from '../shape/structure.ts';

const NATURES = [
  'commune',
  'communaute de communes',
  "communaute d'agglomeration",
  'communaute urbaine',
  'metropole',
  'syndicat de communes',
  'syndicat mixte',
] as const satisfies readonly [NatureCollectivite, ...NatureCollectivite[]];

/** "de Grand Besançon Métropole", "d'Arc-et-Senans": `nom` as a complement, when the file does not write it. */
const complementDe = (nom: string): string =>
  /^[aeiouyhàâäéèêëîïôöùûü]/iu.test(nom) ? `d'${nom}` : `de ${nom}`;

const collectivite = fiche({
  nom: texte('Grand Besançon Métropole').describe("Nom de la collectivité, comme les actes l'impriment."),
  sigle: texte('GBM').exactOptional().describe("Sigle, s'il est d'usage."),
  nature: parmi(NATURES).describe("Nature juridique : elle décide des règles du CGCT qui s'appliquent."),
  forme: texte('La communauté urbaine').describe(
    "Forme juridique avec son article, comme dans la désignation des parties d'une convention.",
  ),
  complement: texte('de Grand Besançon Métropole')
    .exactOptional()
    .describe("Le nom en complément, si ce n'est pas « de » ou « d' » suivi du nom : « du Grand Besançon »."),
  siege: texte('4 rue Gabriel Plançon, 25043 Besançon cedex').describe('Adresse du siège.'),
  ville: texte('Besançon').describe('Ville où les actes sont signés.'),
  departement: forme('un numéro de département', '25', /^(?:\d{2,3}|2[ABab])$/u, {
    type: ['string', 'number'],
  }).describe('Numéro du département : 25, 2A, 971.'),
  population: entier(1, '197 494').exactOptional().describe("Nombre d'habitants."),
  siren: reference('242 500 361').exactOptional().describe('Numéro SIREN, à neuf chiffres.'),
  siret: reference('242 500 361 00017').exactOptional().describe('Numéro SIRET, à quatorze chiffres.'),
  site: forme('une adresse web', 'https://www.grandbesancon.fr', /^https?:\/\/[^\s<>"]+$/u)
    .exactOptional()
    .describe('Adresse du site où les actes sont publiés.'),
}).transform((lue) => ({ ...lue, complement: lue.complement ?? complementDe(lue.nom) }));

const organe = fiche({
  nom: texte('Conseil de Communauté').describe("Nom de l'assemblée, comme sujet des phrases de l'acte."),
  nom_des_membres: texte('Conseil Communautaire').describe(
    "Nom de l'assemblée dans « Membres du … en exercice ».",
  ),
  genre: parmi(['masculin', 'feminin']).describe("Genre du nom de l'assemblée."),
});

const accorde = (masculin: string, feminin: string) =>
  fiche({
    masculin: texte(masculin).describe('Le titre au masculin.'),
    feminin: texte(feminin).describe('Le titre au féminin.'),
  });

const numerotation = fiche({
  modele: forme(
    'un modèle de numéro avec {numero}, une fois',
    '{annee}/{annee}.{numero:5}',
    MODELE_DE_NUMERO,
  ).describe(
    'Le numéro des délibérations : {annee}, {annee:2}, {mois}, {jour} et {numero:5}, complété à cinq chiffres.',
  ),
  depart: entier(0, '1').exactOptional().describe("Premier numéro de la série : 1 si rien n'est écrit."),
  pas: entier(1, '1').exactOptional().describe("D'un numéro au suivant : 1 si rien n'est écrit."),
  remise_a_zero: parmi(['annuelle', 'jamais'])
    .exactOptional()
    .describe("Quand la série recommence : chaque année si rien n'est écrit."),
});

/** `conseil.yaml`: the council, whatever the sitting. */
export const conseilSchema: z.ZodType<Conseil> = fiche({
  collectivite: collectivite.describe('La personne morale.'),
  organe: organe.describe("L'assemblée qui délibère."),
  membre: accorde('Conseiller Communautaire', 'Conseillère Communautaire').describe(
    "Titre des membres de l'assemblée, aux deux genres.",
  ),
  executif: accorde('Président', 'Présidente').describe("Titre du chef de l'exécutif, aux deux genres."),
  tribunal: texte('Tribunal administratif de Besançon').describe(
    'Tribunal administratif devant lequel les actes se contestent.',
  ),
  numerotation: numerotation.exactOptional().describe('Comment les délibérations sont numérotées.'),
});
