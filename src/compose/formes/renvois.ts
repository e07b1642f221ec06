import type { FormeQuelconque } from '../forme.ts';
import { booleen, facultatif, nombre, objet, texte } from '../forme.ts';

/** What each cross-reference template is given. */
export const renvois: Readonly<Record<string, FormeQuelconque>> = {
  'renvois/article': objet({ numero: nombre, premier: booleen }),
  'renvois/annexe': objet({ numero: nombre }),
  'renvois/montant': objet({ montant: texte }),
  'renvois/montant-taxe': objet({ montant: texte, taxe: texte }),
  'renvois/versement': objet({ part: facultatif(texte), montant: texte, echeance: texte }),
  'renvois/texte': objet({ texte }),
};
