import type {
  FaitDateEnMots,
  FaitDocument,
  FaitRetire,
  FaitSalle,
  FaitSeance,
  FaitSeanceEnMots,
  FaitsCommuns,
} from '../../domaine/faits.ts';
import type { AnyShape, Shape } from '../shape.ts';
import { boolean, list, number, object, optional, text } from '../shape.ts';
import { heure } from './heure.ts';
import { assistant, membres } from './membres.ts';
import { date, personneFields, titulaire } from './personne.ts';
import { seance } from './seance.ts';

/** What the document is. */
export const document: Shape<FaitDocument> = object({
  type: text,
  nature: optional(text),
  deliberation: boolean,
  comptes: boolean,
  election: boolean,
  nomination: boolean,
  information: boolean,
});

/** A date with its parts. */
export const dateEnMots: Shape<FaitDateEnMots> = object({
  ...date.fields,
  annee: text,
  anneeEnLettres: text,
  jourEtMois: text,
  jourEtMoisEnLettres: text,
  jourDeSemaine: text,
});

/** Someone who left for a vote. */
export const retire: Shape<FaitRetire> = object({
  ...personneFields,
  fonction: optional(text),
  comptes: boolean,
  interet: boolean,
  sorti: boolean,
});

/** The council at one question. */
export const salle: Shape<FaitSalle> = object({
  enExercice: number,
  nombreDePresents: number,
  nombreDAbsents: number,
  nombreDExcuses: number,
  nombreDeRepresentes: number,
  nombreDeProcurations: number,
  procurationsAvecVoix: number,
  voix: number,
  voixRetirees: number,
  votants: number,
  quorumRequis: number,
  presentsAuQuorum: number,
  quorumAtteint: boolean,
  presidence: titulaire,
  secretaires: list(titulaire),
  retires: list(retire),
  membres,
});

/** The sitting, with its words. */
export const seanceEntiere: Shape<Omit<FaitSeance, keyof FaitSeanceEnMots> & FaitSeanceEnMots> = object({
  ...seance.fields,
  date: dateEnMots,
  convocation: optional(dateEnMots),
  heureDOuverture: optional(heure),
  heureDeLevee: optional(heure),
  nombreDePresents: number,
  nombreDAbsents: number,
  nombreDExcuses: number,
  nombreDeRepresentes: number,
  nombreDeProcurations: number,
});

/** What every template is given. */
export const communs: Shape<FaitsCommuns & { readonly seance: FaitSeance & FaitSeanceEnMots }> = object({
  document,
  membres,
  voixConsultatives: list(assistant),
  assistants: list(assistant),
  salle,
  salleALOuverture: salle,
  seance: seanceEntiere,
});

/** One shape for the documents that state the same facts. */
const known = new WeakMap<AnyShape, AnyShape>();

/** The shape of a document's facts with those of every document: what its template may name. */
export function withCommuns(shape: AnyShape): AnyShape {
  if (shape.kind !== 'object') return shape;
  const whole = known.get(shape) ?? object({ ...shape.fields, ...communs.fields });
  known.set(shape, whole);
  return whole;
}
