/**
 * The facts that an act states, ready for a template: every number reckoned, every agreement decided, no formula
 * worded. What a template prints conditionally is absent when there is nothing to print.
 */

export type { FaitAxe, FaitBudget, FaitLigne, FaitRecettes, FaitSousAxe } from './faits/budget.ts';
export type { FaitComptes } from './faits/comptes.ts';
export type { FaitAnnexeDeConvention, FaitArticle, FaitConvention, FaitPartie } from './faits/convention.ts';
export type {
  FaitAmendement,
  FaitAnnexe,
  FaitDeport,
  FaitExecutoire,
  FaitInteresse,
  FaitInteresses,
  FaitPartage,
  FaitPoint,
  FaitResultat,
  FaitsDeDeliberation,
  FaitVoix,
} from './faits/deliberation.ts';
export type { FaitDroit, FaitDroitDuQuorum } from './faits/droit.ts';
export type { FaitElection, FaitRepartition, FaitSuffrage, FaitTour } from './faits/election.ts';
export type { FaitEmargement, FaitsDeLaFeuille } from './faits/emargement.ts';
export type { FaitHeure } from './faits/heure.ts';
export type { FaitAssistant, FaitMandataire, FaitMembre, FaitPlage } from './faits/membre.ts';
export type { FaitDecision, FaitEntree, FaitsDeLaSeance } from './faits/ordre-du-jour.ts';
export type { FaitDate, FaitMontant, FaitPersonne, FaitTitulaire } from './faits/personne.ts';
export type {
  FaitCommunePresente,
  FaitProcuration,
  FaitProcurationSansVoix,
  FaitRetrait,
  FaitsDePreuve,
} from './faits/preuve.ts';
export type {
  FaitChangement,
  FaitDecisionDuProcesVerbal,
  FaitDeplacement,
  FaitHuisClos,
  FaitPerteDeQuorum,
  FaitQuestionDuProcesVerbal,
  FaitQuorum,
  FaitsDuProcesVerbal,
} from './faits/proces-verbal.ts';
export type { FaitLigneDeTable, FaitsDesTables } from './faits/registre.ts';
export type {
  FaitDateEnMots,
  FaitDocument,
  FaitRetire,
  FaitSalle,
  FaitSeanceEnMots,
  FaitsCommuns,
} from './faits/salle.ts';
export type {
  FaitCommune,
  FaitConseil,
  FaitElu,
  FaitIntervalle,
  FaitMandant,
  FaitProcurations,
  FaitSeance,
} from './faits/seance.ts';
