import type { Regle } from '../regle.ts';
import { RAPP_01 } from '../regles/rapp-01-avis-anterieurs.ts';
import { RAPP_02 } from '../regles/rapp-02-numeros-uniques.ts';
import { RAPP_03 } from '../regles/rapp-03-numeros-suivis.ts';
import { RAPP_04 } from '../regles/rapp-04-numero-transmissible.ts';
import { RAPP_05 } from '../regles/rapp-05-annee-du-numero.ts';
import { RAPP_06 } from '../regles/rapp-06-publication.ts';
import { RAPP_07 } from '../regles/rapp-07-delai-de-recours.ts';
import { RAPP_08 } from '../regles/rapp-08-points-de-decision.ts';
import { RAPP_09 } from '../regles/rapp-09-ponctuation-des-points.ts';
import { RAPP_10 } from '../regles/rapp-10-convention-annexee.ts';
import { RAPP_11 } from '../regles/rapp-11-parties-du-corps.ts';
import { RAPP_12 } from '../regles/rapp-12-annexes-du-rapport.ts';
import { RAPP_13 } from '../regles/rapp-13-objet.ts';
import { RAPP_14 } from '../regles/rapp-14-sens-de-l-avis.ts';
import { RAPP_15 } from '../regles/rapp-15-jours-ouvres.ts';
import { RAPP_16 } from '../regles/rapp-16-modele-de-numero.ts';
import { RAPP_17 } from '../regles/rapp-17-suite-des-seances.ts';
import { RAPP_18 } from '../regles/rapp-18-avis-de-meme-date.ts';
import { RAPP_19 } from '../regles/rapp-19-transmission.ts';
import { RAPP_30 } from '../regles/rapp-30-annexe-repetee.ts';
import { RAPP_31 } from '../regles/rapp-31-numero-dans-un-titre.ts';
import { RAPP_32 } from '../regles/rapp-32-titre-repete.ts';
import { RAPP_33 } from '../regles/rapp-33-numero-manquant.ts';
import { RAPP_34 } from '../regles/rapp-34-instances-des-avis.ts';
import { RAPP_35 } from '../regles/rapp-35-rapporteur-nomme.ts';
import { RAPP_36 } from '../regles/rapp-36-rapporteur-a-nommer.ts';
import { RAPP_37 } from '../regles/rapp-37-titre-et-decision.ts';
import { RAPP_40 } from '../regles/rapp-40-questions-citees.ts';
import { RAPP_41 } from '../regles/rapp-41-amendement-et-decision.ts';
import { RAPP_42 } from '../regles/rapp-42-effectifs.ts';
import { RAPP_43 } from '../regles/rapp-43-categorie-du-grade.ts';
import { RAPP_44 } from '../regles/rapp-44-point-d-un-autre-rapport.ts';
import { RAPP_45 } from '../regles/rapp-45-redites.ts';
import { RAPP_46 } from '../regles/rapp-46-avis-et-numeros-cites.ts';
import { RAPP_58 } from '../regles/rapp-58-rapporteur-oublie.ts';
import { RAPP_60 } from '../regles/rapp-60-avis-du-domaine.ts';
import { RAPP_61 } from '../regles/rapp-61-choses-nommees.ts';

/** Rules on reports and deliberations, by code. */
export const RAPPORTS: readonly Regle[] = [
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
  RAPP_19,
  RAPP_30,
  RAPP_31,
  RAPP_32,
  RAPP_33,
  RAPP_34,
  RAPP_35,
  RAPP_36,
  RAPP_37,
  RAPP_40,
  RAPP_41,
  RAPP_42,
  RAPP_43,
  RAPP_44,
  RAPP_45,
  RAPP_46,
  RAPP_58,
  RAPP_60,
  RAPP_61,
];
