import type { Forme, FormeQuelconque } from '../forme.ts';
import { booleen, facultatif, nombre, objet, texte } from '../forme.ts';

const article: Forme<{ readonly numero: number; readonly premier: boolean }> = objet({
  numero: nombre,
  premier: booleen,
});

const annexe: Forme<{ readonly numero: number }> = objet({ numero: nombre });

const montant: Forme<{ readonly montant: string }> = objet({ montant: texte });

const montantTaxe: Forme<{ readonly montant: string; readonly taxe: string }> = objet({
  montant: texte,
  taxe: texte,
});

const versement: Forme<{ readonly part?: string; readonly montant: string; readonly echeance: string }> =
  objet({
    part: facultatif(texte),
    montant: texte,
    echeance: texte,
  });

const valeur: Forme<{ readonly texte: string }> = objet({ texte });

/** What each cross-reference template is given. */
export const renvois: Readonly<Record<string, FormeQuelconque>> = {
  'renvois/article': article,
  'renvois/annexe': annexe,
  'renvois/montant': montant,
  'renvois/montant-taxe': montantTaxe,
  'renvois/versement': versement,
  'renvois/texte': valeur,
};
