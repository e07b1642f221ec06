import type { FaitCommune, FaitElu, FaitMandant, FaitProcurations, FaitSeance } from '../../domaine/faits.ts';
import type { Forme } from '../forme.ts';
import { booleen, facultatif, liste, nombre, objet, texte } from '../forme.ts';
import { champsDePersonne, date, intervalle, titulaire } from './personne.ts';

/** A member in a list. */
export const elu: Forme<FaitElu> = objet({
  ...champsDePersonne,
  suppleant: booleen,
  intervalles: liste(intervalle),
});

const commune: Forme<FaitCommune> = objet({ commune: texte, elus: liste(elu) });

const mandant: Forme<FaitMandant> = objet({ ...champsDePersonne, mandataires: liste(elu) });

const procurations: Forme<FaitProcurations> = objet({ commune: texte, mandants: liste(mandant) });

/** The sitting. */
export const seance: Forme<FaitSeance> = objet({
  date,
  convocation: date,
  lieu: texte,
  ouverture: texte,
  levee: facultatif(texte),
  ordre: liste(texte),
  effectif: nombre,
  presidence: titulaire,
  secretaire: facultatif(titulaire),
  presents: liste(commune),
  absents: liste(commune),
  procurations: liste(procurations),
});
