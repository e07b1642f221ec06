import type { Regle } from '../regle.ts';
import { RAPP_01 } from './rapp-01-avis-anterieurs.ts';
import { RAPP_02 } from './rapp-02-numeros-uniques.ts';
import { RAPP_03 } from './rapp-03-numeros-suivis.ts';
import { RAPP_04 } from './rapp-04-numero-transmissible.ts';
import { RAPP_05 } from './rapp-05-annee-du-numero.ts';
import { RAPP_06 } from './rapp-06-publication.ts';
import { RAPP_07 } from './rapp-07-delai-de-recours.ts';
import { RAPP_08 } from './rapp-08-points-de-decision.ts';
import { RAPP_09 } from './rapp-09-ponctuation-des-points.ts';
import { RAPP_10 } from './rapp-10-convention-annexee.ts';
import { RAPP_11 } from './rapp-11-parties-du-corps.ts';
import { RAPP_12 } from './rapp-12-annexes-du-rapport.ts';
import { RAPP_13 } from './rapp-13-objet.ts';
import { RAPP_14 } from './rapp-14-sens-de-l-avis.ts';
import { RAPP_15 } from './rapp-15-jours-ouvres.ts';
import { SEAN_01 } from './sean-01-jours-francs.ts';
import { SEAN_02 } from './sean-02-urgence.ts';
import { SEAN_03 } from './sean-03-urgence-au-conseil.ts';
import { SEAN_04 } from './sean-04-seconde-convocation.ts';
import { SEAN_05 } from './sean-05-questions-reportees.ts';
import { SEAN_06 } from './sean-06-horaires.ts';
import { SEAN_07 } from './sean-07-dates-vraisemblables.ts';
import { SEAN_08 } from './sean-08-secretaire-membre.ts';
import { SEAN_09 } from './sean-09-secretaire-presente.ts';
import { SEAN_10 } from './sean-10-presidence-presente.ts';
import { SEAN_11 } from './sean-11-presidence-du-chef.ts';
import { SEAN_12 } from './sean-12-comptes-presidence.ts';
import { SEAN_13 } from './sean-13-comptes-vote.ts';
import { SEAN_14 } from './sean-14-nature-des-comptes.ts';
import { SEAN_15 } from './sean-15-sieges.ts';
import { SEAN_16 } from './sean-16-questions-sans-rapport.ts';
import { SEAN_17 } from './sean-17-ordre-de-passage.ts';
import { SEAN_18 } from './sean-18-autres-presidences.ts';
import { SEAN_19 } from './sean-19-secretaire-et-presidence.ts';
import { SEAN_20 } from './sean-20-chef-de-l-executif.ts';
import { SEAN_21 } from './sean-21-une-seance-par-trimestre.ts';

/** Every rule, sorted by code: one line to add for a new one. */
export const REGLES: readonly Regle[] = [
  RAPP_01,
  RAPP_02,
  RAPP_03,
  RAPP_04,
  RAPP_05,
  RAPP_06,
  RAPP_07,
  RAPP_08,
  RAPP_09,
  RAPP_10,
  RAPP_11,
  RAPP_12,
  RAPP_13,
  RAPP_14,
  RAPP_15,
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
];
