import type { FaitCommune, FaitElu, FaitMandant, FaitProcurations, FaitSeance } from '../../domaine/faits.ts';
import type { Shape } from '../shape.ts';
import { boolean, list, number, object, optional, text } from '../shape.ts';
import { date, intervalle, personne, personneFields, titulaire } from './personne.ts';

/** A member in a list. */
export const elu: Shape<FaitElu> = object({
  ...personneFields,
  suppleant: boolean,
  titulaire: optional(personne),
  intervalles: list(intervalle),
});

const commune: Shape<FaitCommune> = object({ commune: text, elus: list(elu) });

const mandant: Shape<FaitMandant> = object({ ...personneFields, mandataires: list(elu) });

const procurations: Shape<FaitProcurations> = object({ commune: text, mandants: list(mandant) });

/** The sitting. */
export const seance: Shape<FaitSeance> = object({
  date,
  convocation: optional(date),
  secondeConvocation: optional(text),
  lieu: optional(text),
  ouverture: optional(text),
  levee: optional(text),
  ordre: list(text),
  effectif: number,
  presidence: titulaire,
  secretaire: optional(titulaire),
  presents: list(commune),
  absents: list(commune),
  procurations: list(procurations),
});
