import type { Regle } from '../regle.ts';
import { CONV_01 } from './conv-01-clauses-obligatoires.ts';
import { CONV_02 } from './conv-02-engagement-republicain.ts';
import { CONV_03 } from './conv-03-compte-rendu-financier.ts';
import { CONV_04 } from './conv-04-controle.ts';
import { CONV_05 } from './conv-05-reversement.ts';
import { CONV_06 } from './conv-06-renvois.ts';
import { CONV_07 } from './conv-07-references-tapees.ts';
import { CONV_08 } from './conv-08-identifiants.ts';
import { CONV_09 } from './conv-09-numeros-tapes.ts';
import { CONV_10 } from './conv-10-annexes.ts';
import { CONV_11 } from './conv-11-blancs.ts';
import { CONV_12 } from './conv-12-duree.ts';
import { CONV_13 } from './conv-13-siren-siret.ts';
import { CONV_14 } from './conv-14-rna.ts';
import { CONV_15 } from './conv-15-identite-des-parties.ts';
import { CONV_16 } from './conv-16-signataire.ts';
import { CONV_17 } from './conv-17-signature.ts';
import { CONV_18 } from './conv-18-textes-cites.ts';
import { CONV_19 } from './conv-19-exemplaires.ts';
import { CONV_20 } from './conv-20-parties.ts';
import { CONV_21 } from './conv-21-prestation.ts';
import { CONV_22 } from './conv-22-tribunal.ts';
import { CONV_23 } from './conv-23-donnees-essentielles.ts';
import { CONV_24 } from './conv-24-annee-des-titres.ts';
import { CONV_25 } from './conv-25-plan.ts';
import { CONV_26 } from './conv-26-convention-requise.ts';
import { CONV_27 } from './conv-27-commissaire-aux-comptes.ts';
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
import { INTE_01 } from './inte-01-interesse-vote.ts';
import { INTE_02 } from './inte-02-rapporteur-interesse.ts';
import { INTE_03 } from './inte-03-presidence-interessee.ts';
import { INTE_04 } from './inte-04-signataire-interesse.ts';
import { INTE_05 } from './inte-05-voix-retirees.ts';
import { INTE_06 } from './inte-06-interesse-dans-la-salle.ts';
import { INTE_07 } from './inte-07-interet-depuis-2025.ts';
import { INTE_08 } from './inte-08-interesse-sans-voix.ts';
import { INTE_09 } from './inte-09-interesse-repete.ts';
import { INTE_10 } from './inte-10-sortie-sans-interet.ts';
import { INTE_11 } from './inte-11-voix-donnee.ts';
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
import { PRES_11 } from './pres-11-pointage-des-presents.ts';
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
import { PROC_11 } from './proc-11-pointage-des-procurations.ts';
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
import { RAPP_16 } from './rapp-16-modele-de-numero.ts';
import { RAPP_17 } from './rapp-17-suite-des-seances.ts';
import { RAPP_18 } from './rapp-18-avis-de-meme-date.ts';
import { REDA_01 } from './reda-01-civilite.ts';
import { REDA_02 } from './reda-02-noms-des-personnes.ts';
import { REDA_03 } from './reda-03-noms-des-communes.ts';
import { REDA_04 } from './reda-04-casse-des-communes.ts';
import { REDA_05 } from './reda-05-graphies.ts';
import { REDA_06 } from './reda-06-styles-de-montant.ts';
import { REDA_07 } from './reda-07-ponctuation-doublee.ts';
import { REDA_08 } from './reda-08-etc.ts';
import { REDA_09 } from './reda-09-espace-en-trop.ts';
import { REDA_10 } from './reda-10-espace-qui-manque.ts';
import { REDA_11 } from './reda-11-ponctuation-haute.ts';
import { REDA_12 } from './reda-12-guillemets.ts';
import { REDA_13 } from './reda-13-tirets-et-barres.ts';
import { REDA_14 } from './reda-14-abreviation-de-numero.ts';
import { REDA_15 } from './reda-15-ordinaux.ts';
import { REDA_16 } from './reda-16-remarques-internes.ts';
import { REDA_17 } from './reda-17-sigles.ts';
import { REDA_18 } from './reda-18-accents-des-capitales.ts';
import { REDA_19 } from './reda-19-listes.ts';
import { REDA_20 } from './reda-20-crochets-et-parentheses.ts';
import { REDA_21 } from './reda-21-mots-repetes.ts';
import { REDA_22 } from './reda-22-fautes-usuelles.ts';
import { REDA_23 } from './reda-23-dates-impossibles.ts';
import { REDA_24 } from './reda-24-casse-des-noms.ts';
import { REDA_25 } from './reda-25-fin-de-phrase.ts';
import { REDA_26 } from './reda-26-nom-de-l-assemblee.ts';
import { REDA_27 } from './reda-27-puces.ts';
import { REDA_28 } from './reda-28-pluriel-des-references.ts';
import { REDA_29 } from './reda-29-d-une-part.ts';
import { REDA_30 } from './reda-30-noms-des-parties.ts';
import { REDA_31 } from './reda-31-sigles-proches.ts';
import { REDA_32 } from './reda-32-adresses.ts';
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
import { SEAN_21 } from './sean-21-questions-retirees.ts';
import { SEAN_22 } from './sean-22-hors-ordre-du-jour.ts';
import { SEAN_23 } from './sean-23-ordre-du-jour-epuise.ts';
import { SEAN_24 } from './sean-24-date-du-report.ts';
import { VOTE_01 } from './vote-01-voix-annoncees.ts';
import { VOTE_02 } from './vote-02-resultat-annonce.ts';
import { VOTE_03 } from './vote-03-partage-des-voix.ts';
import { VOTE_04 } from './vote-04-nomme-une-fois.ts';
import { VOTE_05 } from './vote-05-droit-de-vote.ts';
import { VOTE_06 } from './vote-06-voix-portees.ts';
import { VOTE_07 } from './vote-07-voix-du-mandant.ts';
import { VOTE_08 } from './vote-08-total-des-voix.ts';
import { VOTE_09 } from './vote-09-secret-sans-noms.ts';
import { VOTE_10 } from './vote-10-suffrages-du-scrutin-secret.ts';
import { VOTE_11 } from './vote-11-tours-de-scrutin.ts';
import { VOTE_12 } from './vote-12-demande-de-scrutin.ts';
import { VOTE_13 } from './vote-13-nomination-secrete.ts';
import { VOTE_14 } from './vote-14-sans-vote.ts';
import { VOTE_15 } from './vote-15-comptes-avant-juillet.ts';
import { VOTE_16 } from './vote-16-vote-serre.ts';
import { VOTE_17 } from './vote-17-rejet-et-decision.ts';
import { VOTE_18 } from './vote-18-elu-proclame.ts';
import { VOTE_19 } from './vote-19-auteur-de-l-amendement.ts';

/** Every rule, sorted by code: one line to add for a new one. */
export const REGLES: readonly Regle[] = [
  CONV_01,
  CONV_02,
  CONV_03,
  CONV_04,
  CONV_05,
  CONV_06,
  CONV_07,
  CONV_08,
  CONV_09,
  CONV_10,
  CONV_11,
  CONV_12,
  CONV_13,
  CONV_14,
  CONV_15,
  CONV_16,
  CONV_17,
  CONV_18,
  CONV_19,
  CONV_20,
  CONV_21,
  CONV_22,
  CONV_23,
  CONV_24,
  CONV_25,
  CONV_26,
  CONV_27,
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
  INTE_01,
  INTE_02,
  INTE_03,
  INTE_04,
  INTE_05,
  INTE_06,
  INTE_07,
  INTE_08,
  INTE_09,
  INTE_10,
  INTE_11,
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
  PRES_11,
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
  PROC_11,
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
  RAPP_16,
  RAPP_17,
  RAPP_18,
  REDA_01,
  REDA_02,
  REDA_03,
  REDA_04,
  REDA_05,
  REDA_06,
  REDA_07,
  REDA_08,
  REDA_09,
  REDA_10,
  REDA_11,
  REDA_12,
  REDA_13,
  REDA_14,
  REDA_15,
  REDA_16,
  REDA_17,
  REDA_18,
  REDA_19,
  REDA_20,
  REDA_21,
  REDA_22,
  REDA_23,
  REDA_24,
  REDA_25,
  REDA_26,
  REDA_27,
  REDA_28,
  REDA_29,
  REDA_30,
  REDA_31,
  REDA_32,
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
  VOTE_01,
  VOTE_02,
  VOTE_03,
  VOTE_04,
  VOTE_05,
  VOTE_06,
  VOTE_07,
  VOTE_08,
  VOTE_09,
  VOTE_10,
  VOTE_11,
  VOTE_12,
  VOTE_13,
  VOTE_14,
  VOTE_15,
  VOTE_16,
  VOTE_17,
  VOTE_18,
  VOTE_19,
];
