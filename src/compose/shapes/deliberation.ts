import type {
  FaitAmendement,
  FaitComptes,
  FaitDeport,
  FaitElection,
  FaitExecutoire,
  FaitInteresses,
  FaitRepartition,
  FaitResultat,
  FaitsDeDeliberation,
} from '../../domaine/faits.ts';
import type { Shape } from '../shape.ts';
import { boolean, list, number, object, optional, text } from '../shape.ts';
import {
  avecVoix,
  conseil,
  date,
  montant,
  personne,
  personneFields,
  rapporteur,
  titulaire,
  voix,
} from './personne.ts';
import { seance } from './seance.ts';

/** The interested members. */
export const interesses: Shape<FaitInteresses> = object({
  groupes: list(object({ femmes: boolean, plusieurs: boolean, elus: list(avecVoix) })),
  plusieurs: boolean,
  toutesFemmes: boolean,
});

/** An order of withdrawal. */
export const deport: Shape<FaitDeport> = object({
  ...personneFields,
  organisme: text,
  arrete: text,
  date,
  suppleant: optional(personne),
});

const repartition: Shape<FaitRepartition> = object({
  regle: text,
  sieges: number,
  plusieurs: boolean,
  listes: list(
    object({
      liste: text,
      voix: number,
      sieges: number,
      plusieurs: boolean,
      elus: list(object({ nom: text })),
      suppleants: list(object({ nom: text })),
    }),
  ),
});

const election: Shape<FaitElection> = object({
  tours: list(
    object({
      titre: text,
      bulletins: number,
      blancs: number,
      nuls: number,
      exprimes: number,
      majoriteAbsolue: optional(object({ suffrages: number })),
      suffrages: list(object({ candidat: text, voix: number })),
      elu: optional(text),
    }),
  ),
  repartition: optional(repartition),
  elu: optional(text),
  feminin: boolean,
  majoriteRelative: boolean,
  auBeneficeDeLAge: boolean,
  deListe: optional(boolean),
});

/** The result of a vote. */
export const resultat: Shape<FaitResultat> = object({
  vote: boolean,
  communication: optional(boolean),
  adopte: boolean,
  unanime: boolean,
  unanimeDesExprimes: optional(boolean),
  exprimesUnanimes: boolean,
  partage: optional(
    object({
      presidence: personne,
      preponderante: boolean,
      pour: boolean,
      aucunSuffrage: boolean,
      secret: boolean,
    }),
  ),
  comptesSansMajoriteContre: optional(boolean),
  secret: boolean,
  public: boolean,
  pour: number,
  contre: number,
  abstentions: number,
  plusieursAbstentions: boolean,
  refus: optional(object({ voix: number, noms: list(voix) })),
  refusDeVote: number,
  votants: number,
  exprimes: number,
  sansPrendrePart: number,
  interesses: number,
  blancs: number,
  nuls: number,
  nomsContre: list(voix),
  nomsAbstentions: list(voix),
  election: optional(election),
});

/** An enforceable act. */
const executoire: Shape<FaitExecutoire> = object({
  depuis: date,
  publication: date,
  transmission: date,
  accuse: optional(text),
});

/** A vote on the accounts. */
export const comptes: Shape<FaitComptes> = object({
  retire: optional(titulaire),
  presidence: optional(personne),
  election: optional(text),
  article: optional(text),
});

/** An amendment. */
export const amendement: Shape<FaitAmendement> = object({
  numero: number,
  auteur: personne,
  corps: text,
  resultat: optional(resultat),
});

/** The extract of the register. */
export const deliberation: Shape<FaitsDeDeliberation> = object({
  conseil,
  seance,
  executif: titulaire,
  numero: optional(text),
  publication: optional(date),
  executoire: optional(executoire),
  question: text,
  titre: text,
  rapporteur: optional(rapporteur),
  avis: list(object({ instance: text, date, avis: text })),
  inscription: optional(object({ libelle: text, exercice: text, prevu: montant, operation: montant })),
  resume: optional(text),
  expose: optional(text),
  interesses: optional(interesses),
  deports: list(deport),
  comptes: optional(comptes),
  huisClos: optional(boolean),
  visioconference: optional(object({ lieux: list(text), article: optional(text) })),
  amendements: list(amendement),
  amende: boolean,
  resultat,
  points: list(object({ corps: optional(text) })),
  annexes: list(object({ numero: number, titre: text, corps: text })),
});
