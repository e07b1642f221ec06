import type {
  FaitDecision,
  FaitEmargement,
  FaitEntree,
  FaitsDeLaFeuille,
  FaitsDeLaSeance,
  FaitsDesTables,
} from '../../domaine/faits.ts';
import type { Forme } from '../forme.ts';
import { booleen, facultatif, liste, nombre, objet, texte } from '../forme.ts';
import { resultat } from './deliberation.ts';
import { conseil, date, intervalle, personne, rapporteur, titulaire } from './personne.ts';
import { elu, seance } from './seance.ts';

/** One decision that a question gave. */
export const decision: Forme<FaitDecision> = objet({
  ordre: nombre,
  numero: facultatif(texte),
  objet: texte,
  resultat,
  amende: booleen,
});

/** A question in a list. */
export const entree: Forme<FaitEntree> = objet({
  questions: texte,
  plusieurs: booleen,
  titre: facultatif(texte),
  sans_rapport: facultatif(texte),
  rapporteur: facultatif(rapporteur),
  ajoutee: facultatif(objet({ motif: texte, resultat })),
  retiree: facultatif(objet({ motif: facultatif(texte) })),
  reportee: facultatif(objet({ au: facultatif(date), motif: facultatif(texte) })),
  decisions: liste(decision),
});

/** The convocation, the list, the closing sheet. */
export const documentDeSeance: Forme<FaitsDeLaSeance> = objet({
  conseil,
  seance,
  executif: titulaire,
  delai: texte,
  urgence: facultatif(texte),
  seconde: booleen,
  quorumRequis: nombre,
  ordre_du_jour: liste(entree),
  passage: liste(entree),
  ordreChange: facultatif(objet({ convoque: texte, passage: texte })),
  affichage: date,
});

const emargement: Forme<FaitEmargement> = objet({
  commune: texte,
  membre: facultatif(
    objet({
      civilite: texte,
      titre: texte,
      prenom: texte,
      nom: texte,
      feminin: booleen,
      fonction: facultatif(texte),
      suppleant: booleen,
    }),
  ),
  remplacant: facultatif(personne),
  absent: booleen,
  intervalles: liste(intervalle),
  mandataires: liste(elu),
});

/** The attendance sheet. */
export const feuilleDePresence: Forme<FaitsDeLaFeuille> = objet({
  ...documentDeSeance.champs,
  lignes: liste(emargement),
});

const ligneDeTable: Forme<FaitsDesTables['parDate'][number]> = objet({ ...decision.champs, date });

/** The tables of the year. */
export const tables: Forme<FaitsDesTables> = objet({
  conseil,
  annee: texte,
  date,
  seances: liste(date),
  parDate: liste(ligneDeTable),
  parObjet: liste(ligneDeTable),
});
