import type {
  FaitAxe,
  FaitBudget,
  FaitConvention,
  FaitLigne,
  FaitPartie,
  FaitRecettes,
  FaitSousAxe,
} from '../../domaine/faits.ts';
import type { Forme } from '../forme.ts';
import { booleen, facultatif, liste, nombre, objet, texte } from '../forme.ts';
import { conseil, date, titulaire } from './personne.ts';

const ligne: Forme<FaitLigne> = objet({ libelle: texte, quantite: texte, montant: texte });

const sousAxe: Forme<FaitSousAxe> = objet({
  lettre: texte,
  titre: texte,
  lignes: liste(ligne),
  total: texte,
});

const axe: Forme<FaitAxe> = objet({
  numero: nombre,
  premier: booleen,
  titre: texte,
  lignes: liste(ligne),
  total: facultatif(texte),
  sousAxes: liste(sousAxe),
});

const recettes: Forme<FaitRecettes> = objet({
  axes: liste(nombre),
  premier: booleen,
  lignes: liste(objet({ nature: texte, financeur: texte, montant: texte })),
  total: texte,
});

const budget: Forme<FaitBudget> = objet({
  taxe: texte,
  unite: texte,
  depenses: liste(axe),
  totalDepenses: texte,
  recettes: liste(recettes),
  totalRecettes: texte,
});

const partie: Forme<FaitPartie> = objet({
  nom: texte,
  feminin: booleen,
  elision: booleen,
  sigle: facultatif(texte),
  forme: facultatif(texte),
  siege: facultatif(texte),
  siren: facultatif(texte),
  siret: facultatif(texte),
  rna: facultatif(texte),
  habilitation: facultatif(texte),
  representant: titulaire,
});

/** The convention. */
export const convention: Forme<FaitConvention> = objet({
  date,
  conseil,
  executif: titulaire,
  titre: texte,
  parties: liste(partie),
  visas: liste(texte),
  aSigner: booleen,
  deliberation: facultatif(objet({ numero: texte, date })),
  preambule: facultatif(texte),
  articles: liste(objet({ numero: nombre, titre: texte, id: texte, corps: texte })),
  exemplaires: texte,
  plusieursExemplaires: booleen,
  signature: facultatif(date),
  annexes: liste(
    objet({ numero: nombre, titre: texte, id: texte, corps: facultatif(texte), budget: facultatif(budget) }),
  ),
});
