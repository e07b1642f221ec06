import type { AnyShape, Shape } from '../shape.ts';
import { boolean, number, object, optional, text } from '../shape.ts';

const article: Shape<{ readonly numero: number; readonly premier: boolean }> = object({
  numero: number,
  premier: boolean,
});

const annexe: Shape<{ readonly numero: number }> = object({ numero: number });

const montant: Shape<{ readonly montant: string }> = object({ montant: text });

const montantTaxe: Shape<{ readonly montant: string; readonly taxe: string }> = object({
  montant: text,
  taxe: text,
});

const versement: Shape<{ readonly part?: string; readonly montant: string; readonly echeance: string }> =
  object({
    part: optional(text),
    montant: text,
    echeance: text,
  });

const valeur: Shape<{ readonly texte: string }> = object({ texte: text });

/** What each cross-reference template is given. */
export const renvois: Readonly<Record<string, AnyShape>> = {
  'renvois/article': article,
  'renvois/annexe': annexe,
  'renvois/montant': montant,
  'renvois/montant-taxe': montantTaxe,
  'renvois/versement': versement,
  'renvois/texte': valeur,
};
