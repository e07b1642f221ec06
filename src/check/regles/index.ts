import type { Regle } from '../regle.ts';
import { FINA_01 } from './fina-01-ligne-au-tarif.ts';
import { FINA_02 } from './fina-02-tarifs-employes.ts';
import { FINA_03 } from './fina-03-prix-unitaires.ts';
import { FINA_04 } from './fina-04-libelle-du-poste.ts';
import { FINA_05 } from './fina-05-equilibre.ts';
import { FINA_06 } from './fina-06-axes-finances.ts';
import { FINA_07 } from './fina-07-subvention-en-recettes.ts';
import { FINA_08 } from './fina-08-versements.ts';
import { FINA_09 } from './fina-09-operation.ts';
import { FINA_10 } from './fina-10-credit.ts';
import { FINA_11 } from './fina-11-exercice.ts';
import { FINA_12 } from './fina-12-part-de-la-subvention.ts';
import { FINA_13 } from './fina-13-montants-en-prose.ts';
import { FINA_14 } from './fina-14-montants-recopies.ts';
import { FINA_15 } from './fina-15-montants-positifs.ts';
import { FINA_16 } from './fina-16-taxe.ts';
import { FINA_17 } from './fina-17-unite.ts';
import { FINA_18 } from './fina-18-financeurs.ts';
import { FINA_19 } from './fina-19-montant-en-lettres.ts';
import { FINA_20 } from './fina-20-taux-ecrits.ts';
import { PRES_01 } from './pres-01-en-exercice.ts';
import { PRES_02 } from './pres-02-allees-et-venues.ts';
import { PRES_03 } from './pres-03-mouvements-aux-bouts.ts';
import { PRES_04 } from './pres-04-suppleant-d-un-seul-siege.ts';
import { PRES_05 } from './pres-05-suppleant-ou-titulaire.ts';
import { PRES_06 } from './pres-06-suppleant-du-registre.ts';
import { PRES_07 } from './pres-07-absence-sans-procuration.ts';
import { PRES_08 } from './pres-08-suppleant-non-appele.ts';
import { PRES_09 } from './pres-09-rapporteur-present.ts';
import { PRES_10 } from './pres-10-nom-repete.ts';
import { PROC_01 } from './proc-01-un-pouvoir-par-mandataire.ts';
import { PROC_02 } from './proc-02-mandant-absent.ts';
import { PROC_03 } from './proc-03-mandataire-est-mandant.ts';
import { PROC_04 } from './proc-04-mandataire-absent.ts';
import { PROC_05 } from './proc-05-chaine.ts';
import { PROC_06 } from './proc-06-deux-mandataires.ts';
import { PROC_07 } from './proc-07-bornes-inversees.ts';
import { PROC_08 } from './proc-08-retour-du-mandant.ts';
import { PROC_09 } from './proc-09-trois-seances.ts';
import { PROC_10 } from './proc-10-relais.ts';
import { QUOR_01 } from './quor-01-quorum.ts';
import { QUOR_02 } from './quor-02-quorum-et-interesses.ts';
import { QUOR_03 } from './quor-03-quorum-de-justesse.ts';
import { QUOR_04 } from './quor-04-sans-quorum.ts';
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
import { SEAN_17 } from './sean-17-autres-presidences.ts';
import { SEAN_18 } from './sean-18-secretaire-et-presidence.ts';
import { SEAN_19 } from './sean-19-chef-de-l-executif.ts';
import { SEAN_20 } from './sean-20-une-seance-par-trimestre.ts';

/** Every rule, sorted by code: one line to add for a new one. */
export const REGLES: readonly Regle[] = [
  FINA_01,
  FINA_02,
  FINA_03,
  FINA_04,
  FINA_05,
  FINA_06,
  FINA_07,
  FINA_08,
  FINA_09,
  FINA_10,
  FINA_11,
  FINA_12,
  FINA_13,
  FINA_14,
  FINA_15,
  FINA_16,
  FINA_17,
  FINA_18,
  FINA_19,
  FINA_20,
  PRES_01,
  PRES_02,
  PRES_03,
  PRES_04,
  PRES_05,
  PRES_06,
  PRES_07,
  PRES_08,
  PRES_09,
  PRES_10,
  PROC_01,
  PROC_02,
  PROC_03,
  PROC_04,
  PROC_05,
  PROC_06,
  PROC_07,
  PROC_08,
  PROC_09,
  PROC_10,
  QUOR_01,
  QUOR_02,
  QUOR_03,
  QUOR_04,
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
];
