import type { Regle } from '../regle.ts';
import { SEAN_01 } from '../regles/sean-01-jours-francs.ts';
import { SEAN_02 } from '../regles/sean-02-urgence.ts';
import { SEAN_03 } from '../regles/sean-03-urgence-au-conseil.ts';
import { SEAN_04 } from '../regles/sean-04-seconde-convocation.ts';
import { SEAN_05 } from '../regles/sean-05-questions-reportees.ts';
import { SEAN_06 } from '../regles/sean-06-horaires.ts';
import { SEAN_07 } from '../regles/sean-07-dates-vraisemblables.ts';
import { SEAN_08 } from '../regles/sean-08-secretaire-membre.ts';
import { SEAN_09 } from '../regles/sean-09-secretaire-presente.ts';
import { SEAN_10 } from '../regles/sean-10-presidence-presente.ts';
import { SEAN_11 } from '../regles/sean-11-presidence-du-chef.ts';
import { SEAN_12 } from '../regles/sean-12-comptes-presidence.ts';
import { SEAN_13 } from '../regles/sean-13-comptes-vote.ts';
import { SEAN_14 } from '../regles/sean-14-nature-des-comptes.ts';
import { SEAN_15 } from '../regles/sean-15-sieges.ts';
import { SEAN_16 } from '../regles/sean-16-questions-sans-rapport.ts';
import { SEAN_17 } from '../regles/sean-17-autres-presidences.ts';
import { SEAN_18 } from '../regles/sean-18-secretaire-et-presidence.ts';
import { SEAN_19 } from '../regles/sean-19-chef-de-l-executif.ts';
import { SEAN_20 } from '../regles/sean-20-une-seance-par-trimestre.ts';
import { SEAN_21 } from '../regles/sean-21-questions-retirees.ts';
import { SEAN_22 } from '../regles/sean-22-hors-ordre-du-jour.ts';
import { SEAN_23 } from '../regles/sean-23-ordre-du-jour-epuise.ts';
import { SEAN_24 } from '../regles/sean-24-date-du-report.ts';
import { SEAN_25 } from '../regles/sean-25-levee-et-secretaire.ts';
import { SEAN_26 } from '../regles/sean-26-date-du-dossier.ts';
import { SEAN_27 } from '../regles/sean-27-deux-dossiers-du-meme-jour.ts';
import { SEAN_28 } from '../regles/sean-28-droit-connu.ts';
import { SEAN_29 } from '../regles/sean-29-huis-clos.ts';
import { SEAN_30 } from '../regles/sean-30-visioconference.ts';
import { SEAN_31 } from '../regles/sean-31-calendrier-du-budget.ts';
import { SEAN_40 } from '../regles/sean-40-fonctions-du-registre.ts';
import { SEAN_41 } from '../regles/sean-41-nature-de-l-assemblee.ts';
import { SEAN_42 } from '../regles/sean-42-mandats-inverses.ts';
import { SEAN_43 } from '../regles/sean-43-mandats-qui-se-chevauchent.ts';
import { SEAN_50 } from '../regles/sean-50-sortie-du-chef.ts';
import { SEAN_51 } from '../regles/sean-51-faute-de-quorum.ts';
import { SEAN_55 } from '../regles/sean-55-proces-verbal-approuve.ts';
import { SEAN_60 } from '../regles/sean-60-mots-du-conseil.ts';
import { SEAN_61 } from '../regles/sean-61-mandats-du-registre.ts';
import { SEAN_62 } from '../regles/sean-62-conseil-et-departement.ts';
import { SEAN_65 } from '../regles/sean-65-conseil-complet.ts';
import { SEAN_78 } from '../regles/sean-78-prenom-oublie.ts';
import { SEAN_79 } from '../regles/sean-79-noms-a-remplir.ts';
import { SEAN_84 } from '../regles/sean-84-civilites-des-listes.ts';

/** Rules on the sitting, by code. */
export const SEANCE: readonly Regle[] = [
  SEAN_01,
  SEAN_02,
  SEAN_03,
  SEAN_04,
  SEAN_05,
  SEAN_06,
  SEAN_07,
  SEAN_08,
  SEAN_09,
  SEAN_10,
  SEAN_11,
  SEAN_12,
  SEAN_13,
  SEAN_14,
  SEAN_15,
  SEAN_16,
  SEAN_17,
  SEAN_18,
  SEAN_19,
  SEAN_20,
  SEAN_21,
  SEAN_22,
  SEAN_23,
  SEAN_24,
  SEAN_25,
  SEAN_26,
  SEAN_27,
  SEAN_28,
  SEAN_29,
  SEAN_30,
  SEAN_31,
  SEAN_40,
  SEAN_41,
  SEAN_42,
  SEAN_43,
  SEAN_50,
  SEAN_51,
  SEAN_55,
  SEAN_60,
  SEAN_61,
  SEAN_62,
  SEAN_65,
  SEAN_78,
  SEAN_79,
  SEAN_84,
];
