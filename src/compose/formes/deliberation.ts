import type { FaitInteresses, FaitResultat, FaitsDeDeliberation } from '../../domaine/faits.ts';
import type { Forme } from '../forme.ts';
import { booleen, facultatif, liste, nombre, objet, texte } from '../forme.ts';
import { avecVoix, conseil, date, montant, rapporteur, titulaire, voix } from './personne.ts';
import { seance } from './seance.ts';

const interesses: Forme<FaitInteresses> = objet({
  groupes: liste(objet({ femmes: booleen, plusieurs: booleen, elus: liste(avecVoix) })),
  plusieurs: booleen,
  toutesFemmes: booleen,
});

/** The result of a vote. */
export const resultat: Forme<FaitResultat> = objet({
  vote: booleen,
  adopte: booleen,
  unanime: booleen,
  secret: booleen,
  pour: nombre,
  contre: nombre,
  abstentions: nombre,
  interesses: nombre,
  blancs: nombre,
  nuls: nombre,
  nomsContre: liste(voix),
  nomsAbstentions: liste(voix),
});

/** The extract of the register. */
export const deliberation: Forme<FaitsDeDeliberation> = objet({
  conseil,
  seance,
  executif: titulaire,
  numero: facultatif(texte),
  publication: facultatif(date),
  question: texte,
  titre: texte,
  rapporteur,
  avis: liste(objet({ instance: texte, date, avis: texte })),
  inscription: facultatif(objet({ libelle: texte, exercice: texte, prevu: montant, operation: montant })),
  resume: facultatif(texte),
  expose: facultatif(texte),
  interesses: facultatif(interesses),
  resultat,
  points: liste(objet({ corps: facultatif(texte) })),
  annexes: liste(objet({ numero: nombre, titre: texte, corps: texte })),
});
