import type {
  FaitAxe,
  FaitBudget,
  FaitConvention,
  FaitLigne,
  FaitPartie,
  FaitRecettes,
  FaitSousAxe,
} from '../../domaine/faits.ts';
import type { Shape } from '../shape.ts';
import { boolean, list, number, object, optional, text } from '../shape.ts';
import { conseil, date, titulaire } from './personne.ts';

const ligne: Shape<FaitLigne> = object({ libelle: text, quantite: text, montant: text });

const sousAxe: Shape<FaitSousAxe> = object({
  lettre: text,
  titre: text,
  lignes: list(ligne),
  total: text,
});

const axe: Shape<FaitAxe> = object({
  numero: number,
  premier: boolean,
  titre: text,
  lignes: list(ligne),
  total: optional(text),
  sousAxes: list(sousAxe),
});

const recettes: Shape<FaitRecettes> = object({
  axes: list(number),
  premier: boolean,
  lignes: list(object({ nature: text, financeur: text, montant: text })),
  total: text,
});

const budget: Shape<FaitBudget> = object({
  taxe: text,
  unite: text,
  depenses: list(axe),
  totalDepenses: text,
  recettes: list(recettes),
  totalRecettes: text,
});

const partie: Shape<FaitPartie> = object({
  nom: text,
  feminin: boolean,
  elision: boolean,
  pluriel: boolean,
  enPersonne: boolean,
  laPartie: text,
  laPartieEnTete: text,
  deLaPartie: text,
  sigle: optional(text),
  forme: optional(text),
  siege: optional(text),
  siren: optional(text),
  siret: optional(text),
  rna: optional(text),
  habilitation: optional(text),
  representant: titulaire,
});

/** The convention. */
export const convention: Shape<FaitConvention> = object({
  date,
  conseil,
  executif: titulaire,
  titre: text,
  parties: list(partie),
  visas: list(text),
  aSigner: boolean,
  deliberation: optional(object({ numero: text, date })),
  preambule: optional(text),
  articles: list(object({ numero: number, titre: text, id: text, corps: text })),
  exemplaires: text,
  plusieursExemplaires: boolean,
  signature: optional(date),
  annexes: list(
    object({ numero: number, titre: text, id: text, corps: optional(text), budget: optional(budget) }),
  ),
});
