import * as z from 'zod';
import type { AnnexeDeConvention, Versement } from '../../../domaine/convention.ts';
import { complain } from '../shape/kind.ts';
import { annee, date, integer, montant, percentage, reference, text, yesNo } from '../shape/kinds.ts';
import { group, list, listOrNothing } from '../shape/structure.ts';
import { budgetSchema } from './budget.ts';
import { partieSchema } from './partie.ts';

const versement = group({
  part: percentage().exactOptional().describe('Part de la subvention.'),
  montant: montant().exactOptional().describe("Somme, si ce n'est pas une part."),
  echeance: text('à la signature de la présente convention').describe('Quand : imprimé après le montant.'),
})
  .meta({ oneOf: [{ required: ['part'] }, { required: ['montant'] }] })
  .superRefine(({ part, montant: sum }: Versement, context) => {
    if ((part === undefined) !== (sum === undefined)) return;
    complain(context, {
      code: 'FORME-07',
      expected: 'un versement',
      example: '{ part: 100 %, echeance: à la signature }',
      reason: 'doit avoir une et une seule des clés « part » et « montant »',
    });
  });

const duree = group({
  exercice: annee().describe("L'exercice budgétaire."),
  effet: date().exactOptional().describe("Début, si ce n'est pas le jour de la signature."),
  fin: date().describe('Dernier jour.'),
});

const writtenAnnexe = group({
  titre: text("Programme d'actions 2024").describe("Titre de l'annexe, sans son numéro."),
  partie: reference('programme')
    .exactOptional()
    .describe('La partie du texte annexée, par son identifiant {#…}.'),
  numerotation: list(text('Axe {1} : '), 'une liste de modèles', '["Axe {1} : ", "{A}/ "]')
    .exactOptional()
    .describe(
      'Numérotation des titres de cette partie, par niveau : {1}, {A}, {I} sont remplacés par le numéro.',
    ),
  budget: yesNo().exactOptional().describe("« oui » quand l'annexe est le budget prévisionnel."),
}).meta({ oneOf: [{ required: ['partie'] }, { required: ['budget'] }] });

const annexe = writtenAnnexe.transform((read, context): AnnexeDeConvention => {
  const { titre, partie, numerotation, budget = false } = read;
  if (partie !== undefined && !budget)
    return { genre: 'texte', titre, partie, numerotation: numerotation ?? [] };
  if (partie === undefined && budget && numerotation === undefined) return { genre: 'budget', titre };
  complain(context, {
    code: 'FORME-07',
    expected: 'une annexe',
    example: '{ titre: Programme, partie: programme }',
    reason: 'doit avoir soit « partie » (avec « numerotation » au besoin), soit « budget: oui »',
  });
  return z.NEVER;
});

/** The head of a convention (`conventions/*.md`). */
export const conventionSchema = group({
  titre: text("Relative au soutien du programme d'actions").describe(
    'Titre, imprimé après le mot CONVENTION.',
  ),
  parties: list(partieSchema, 'une liste de parties', '- nom: Pôle des Microtechniques').describe(
    'Les parties, sans la collectivité.',
  ),
  visas: listOrNothing(
    text('le Code Général des Collectivités Territoriales'),
    'une liste de textes',
    '[le Code …]',
  ).describe("Les textes visés, sans « Vu » ; la délibération s'y ajoute seule."),
  subvention: montant().exactOptional().describe('Montant de la subvention, en euros.'),
  versements: listOrNothing(
    versement,
    'une liste de versements',
    '- { part: 100 %, echeance: à la signature }',
  ).describe('Les versements de la subvention.'),
  duree: duree.describe('La durée.'),
  exemplaires: integer(1, '2').describe("Nombre d'exemplaires originaux."),
  annexes: listOrNothing(annexe, "une liste d'annexes", '- { titre: Budget, budget: oui }').describe(
    "Les annexes, dans l'ordre où elles sont numérotées.",
  ),
  budget: budgetSchema.exactOptional().describe('Le budget prévisionnel.'),
  signature: date().exactOptional().describe('Jour de la signature, une fois signée.'),
});

/** A convention's head as its file tells it. */
export type ReadConvention = z.output<typeof conventionSchema>;
