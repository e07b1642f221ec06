import type { Regle } from '../regle.ts';
import { FINA_01 } from '../regles/fina-01-ligne-au-tarif.ts';
import { FINA_02 } from '../regles/fina-02-tarifs-employes.ts';
import { FINA_03 } from '../regles/fina-03-prix-unitaires.ts';
import { FINA_04 } from '../regles/fina-04-libelle-du-poste.ts';
import { FINA_05 } from '../regles/fina-05-equilibre.ts';
import { FINA_06 } from '../regles/fina-06-axes-finances.ts';
import { FINA_07 } from '../regles/fina-07-subvention-en-recettes.ts';
import { FINA_08 } from '../regles/fina-08-versements.ts';
import { FINA_09 } from '../regles/fina-09-operation.ts';
import { FINA_10 } from '../regles/fina-10-credit.ts';
import { FINA_11 } from '../regles/fina-11-exercice.ts';
import { FINA_12 } from '../regles/fina-12-part-de-la-subvention.ts';
import { FINA_13 } from '../regles/fina-13-montants-en-prose.ts';
import { FINA_14 } from '../regles/fina-14-montants-recopies.ts';
import { FINA_15 } from '../regles/fina-15-montants-positifs.ts';
import { FINA_16 } from '../regles/fina-16-taxe.ts';
import { FINA_17 } from '../regles/fina-17-unite.ts';
import { FINA_18 } from '../regles/fina-18-financeurs.ts';
import { FINA_19 } from '../regles/fina-19-montant-en-lettres.ts';
import { FINA_20 } from '../regles/fina-20-taux-ecrits.ts';
import { FINA_21 } from '../regles/fina-21-echelle.ts';
import { FINA_22 } from '../regles/fina-22-separateurs.ts';
import { FINA_23 } from '../regles/fina-23-hors-taxes.ts';
import { FINA_24 } from '../regles/fina-24-decision-et-expose.ts';
import { FINA_25 } from '../regles/fina-25-dates-de-la-decision.ts';
import { FINA_26 } from '../regles/fina-26-tableaux.ts';
import { FINA_27 } from '../regles/fina-27-produits-dits.ts';
import { FINA_28 } from '../regles/fina-28-parts-dites.ts';
import { FINA_29 } from '../regles/fina-29-hausses-dites.ts';
import { FINA_30 } from '../regles/fina-30-offre-retenue.ts';
import { FINA_31 } from '../regles/fina-31-sommes-dites.ts';
import { FINA_32 } from '../regles/fina-32-tableau-et-texte.ts';
import { FINA_33 } from '../regles/fina-33-presque-egaux.ts';
import { FINA_34 } from '../regles/fina-34-calculs-dits.ts';
import { FINA_35 } from '../regles/fina-35-tranches.ts';
import { FINA_36 } from '../regles/fina-36-totaux-dits.ts';

/** Rules on finances, by code. */
export const FINANCES: readonly Regle[] = [
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
  FINA_21,
  FINA_22,
  FINA_23,
  FINA_24,
  FINA_25,
  FINA_26,
  FINA_27,
  FINA_28,
  FINA_29,
  FINA_30,
  FINA_31,
  FINA_32,
  FINA_33,
  FINA_34,
  FINA_35,
  FINA_36,
];
