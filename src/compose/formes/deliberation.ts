import type {
  FaitAmendement,
  FaitElection,
  FaitInteresses,
  FaitResultat,
  FaitsDeDeliberation,
} from '../../domaine/faits.ts';
import type { Forme } from '../forme.ts';
import { booleen, facultatif, liste, nombre, objet, texte } from '../forme.ts';
import { avecVoix, conseil, date, montant, personne, rapporteur, titulaire, voix } from './personne.ts';
import { seance } from './seance.ts';

/** The interested members. */
export const interesses: Forme<FaitInteresses> = objet({
  groupes: liste(objet({ femmes: booleen, plusieurs: booleen, elus: liste(avecVoix) })),
  plusieurs: booleen,
  toutesFemmes: booleen,
});

const election: Forme<FaitElection> = objet({
  tours: liste(
    objet({
      titre: texte,
      bulletins: nombre,
      blancs: nombre,
      nuls: nombre,
      exprimes: nombre,
      majoriteAbsolue: facultatif(objet({ suffrages: nombre })),
      suffrages: liste(objet({ candidat: texte, voix: nombre })),
      elu: facultatif(texte),
    }),
  ),
  elu: facultatif(texte),
  feminin: booleen,
  majoriteRelative: booleen,
  auBeneficeDeLAge: booleen,
});

/** The result of a vote. */
export const resultat: Forme<FaitResultat> = objet({
  vote: booleen,
  adopte: booleen,
  unanime: booleen,
  secret: booleen,
  public: booleen,
  pour: nombre,
  contre: nombre,
  abstentions: nombre,
  plusieursAbstentions: booleen,
  interesses: nombre,
  blancs: nombre,
  nuls: nombre,
  nomsContre: liste(voix),
  nomsAbstentions: liste(voix),
  election: facultatif(election),
});

/** An amendment. */
export const amendement: Forme<FaitAmendement> = objet({
  numero: nombre,
  auteur: personne,
  corps: texte,
  resultat: facultatif(resultat),
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
  amendements: liste(amendement),
  amende: booleen,
  resultat,
  points: liste(objet({ corps: facultatif(texte) })),
  annexes: liste(objet({ numero: nombre, titre: texte, corps: texte })),
});
