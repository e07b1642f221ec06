import type { Regle } from '../regle.ts';
import { CONV_01 } from '../regles/conv-01-clauses-obligatoires.ts';
import { CONV_02 } from '../regles/conv-02-engagement-republicain.ts';
import { CONV_03 } from '../regles/conv-03-compte-rendu-financier.ts';
import { CONV_04 } from '../regles/conv-04-controle.ts';
import { CONV_05 } from '../regles/conv-05-reversement.ts';
import { CONV_06 } from '../regles/conv-06-renvois.ts';
import { CONV_07 } from '../regles/conv-07-references-tapees.ts';
import { CONV_08 } from '../regles/conv-08-identifiants.ts';
import { CONV_09 } from '../regles/conv-09-numeros-tapes.ts';
import { CONV_10 } from '../regles/conv-10-annexes.ts';
import { CONV_11 } from '../regles/conv-11-blancs.ts';
import { CONV_12 } from '../regles/conv-12-duree.ts';
import { CONV_13 } from '../regles/conv-13-siren-siret.ts';
import { CONV_14 } from '../regles/conv-14-rna.ts';
import { CONV_15 } from '../regles/conv-15-identite-des-parties.ts';
import { CONV_16 } from '../regles/conv-16-signataire.ts';
import { CONV_17 } from '../regles/conv-17-signature.ts';
import { CONV_18 } from '../regles/conv-18-textes-cites.ts';
import { CONV_19 } from '../regles/conv-19-exemplaires.ts';
import { CONV_20 } from '../regles/conv-20-parties.ts';
import { CONV_21 } from '../regles/conv-21-prestation.ts';
import { CONV_22 } from '../regles/conv-22-tribunal.ts';
import { CONV_23 } from '../regles/conv-23-donnees-essentielles.ts';
import { CONV_24 } from '../regles/conv-24-annee-des-titres.ts';
import { CONV_25 } from '../regles/conv-25-plan.ts';
import { CONV_26 } from '../regles/conv-26-convention-requise.ts';
import { CONV_27 } from '../regles/conv-27-commissaire-aux-comptes.ts';
import { CONV_40 } from '../regles/conv-40-forme-et-nature.ts';
import { CONV_41 } from '../regles/conv-41-date-de-l-habilitation.ts';
import { CONV_42 } from '../regles/conv-42-parties-divergentes.ts';
import { CONV_43 } from '../regles/conv-43-autre-beneficiaire.ts';
import { CONV_44 } from '../regles/conv-44-visas-et-versements.ts';
import { CONV_45 } from '../regles/conv-45-codes-et-delais.ts';
import { CONV_46 } from '../regles/conv-46-iban.ts';
import { CONV_47 } from '../regles/conv-47-textes-perimes.ts';
import { CONV_50 } from '../regles/conv-50-termes-tapes.ts';
import { CONV_51 } from '../regles/conv-51-rapport-et-convention.ts';
import { CONV_55 } from '../regles/conv-55-roles-des-parties.ts';
import { CONV_56 } from '../regles/conv-56-sujet-etranger.ts';

/** Rules on conventions, by code. */
export const CONVENTION: readonly Regle[] = [
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
  CONV_40,
  CONV_41,
  CONV_42,
  CONV_43,
  CONV_44,
  CONV_45,
  CONV_46,
  CONV_47,
  CONV_50,
  CONV_51,
  CONV_55,
  CONV_56,
];
