import type {
  FaitDecision,
  FaitDroit,
  FaitDroitDuQuorum,
  FaitEmargement,
  FaitEntree,
  FaitsDeLaFeuille,
  FaitsDeLaSeance,
  FaitsDesTables,
} from '../../domaine/faits.ts';
import type { Shape } from '../shape.ts';
import { boolean, list, number, object, optional, text } from '../shape.ts';
import { comptes, resultat } from './deliberation.ts';
import { conseil, date, intervalle, personne, personneFields, rapporteur, titulaire } from './personne.ts';
import { elu, seance } from './seance.ts';

/** One decision that a question gave. */
export const decision: Shape<FaitDecision> = object({
  ordre: number,
  numero: optional(text),
  objet: text,
  resultat,
  amende: boolean,
  comptes: optional(comptes),
});

/** A question in a list. */
export const entree: Shape<FaitEntree> = object({
  questions: text,
  plusieurs: boolean,
  titre: optional(text),
  sans_rapport: optional(text),
  rapporteur: optional(rapporteur),
  ajoutee: optional(object({ motif: text, resultat })),
  retiree: optional(object({ motif: optional(text) })),
  reportee: optional(object({ au: optional(date), motif: optional(text) })),
  decisions: list(decision),
});

/** The quorum that the law asks for, in words. */
export const droitDuQuorum: Shape<FaitDroitDuQuorum> = object({
  fraction: text,
  article: text,
  procurationsComptees: boolean,
});

const droit: Shape<FaitDroit> = object({
  quorum: droitDuQuorum,
  secondeConvocation: text,
  pouvoirs: object({ nombre: text, article: text }),
  troisSeances: optional(text),
  urgence: optional(text),
  note: optional(object({ rapport: boolean, article: text })),
  compteRendu: boolean,
  affichageLieu: text,
  affichageArticle: optional(text),
  tousSignent: boolean,
});

/** The convocation, the list, the closing sheet. */
export const documentDeSeance: Shape<FaitsDeLaSeance> = object({
  conseil,
  seance,
  executif: titulaire,
  droit,
  delai: optional(text),
  urgence: optional(text),
  seconde: boolean,
  quorumRequis: number,
  ordre_du_jour: list(entree),
  passage: list(entree),
  ordreChange: optional(object({ convoque: text, passage: text })),
  affichage: date,
});

const emargement: Shape<FaitEmargement> = object({
  commune: text,
  membre: optional(
    object({
      ...personneFields,
      fonction: optional(text),
      suppleant: boolean,
    }),
  ),
  remplacant: optional(personne),
  absent: boolean,
  intervalles: list(intervalle),
  mandataires: list(elu),
});

/** The attendance sheet. */
export const feuilleDePresence: Shape<FaitsDeLaFeuille> = object({
  ...documentDeSeance.fields,
  lignes: list(emargement),
});

const ligneDeTable: Shape<FaitsDesTables['parDate'][number]> = object({ ...decision.fields, date });

/** The tables of the year. */
export const tables: Shape<FaitsDesTables> = object({
  conseil,
  annee: text,
  date,
  seances: list(date),
  parDate: list(ligneDeTable),
  parObjet: list(ligneDeTable),
});
