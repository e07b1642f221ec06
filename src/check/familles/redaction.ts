import type { Regle } from '../regle.ts';
import { REDA_01 } from '../regles/reda-01-civilite.ts';
import { REDA_02 } from '../regles/reda-02-noms-des-personnes.ts';
import { REDA_03 } from '../regles/reda-03-noms-des-communes.ts';
import { REDA_04 } from '../regles/reda-04-casse-des-communes.ts';
import { REDA_05 } from '../regles/reda-05-graphies.ts';
import { REDA_06 } from '../regles/reda-06-styles-de-montant.ts';
import { REDA_07 } from '../regles/reda-07-ponctuation-doublee.ts';
import { REDA_08 } from '../regles/reda-08-etc.ts';
import { REDA_09 } from '../regles/reda-09-espace-en-trop.ts';
import { REDA_10 } from '../regles/reda-10-espace-qui-manque.ts';
import { REDA_11 } from '../regles/reda-11-ponctuation-haute.ts';
import { REDA_12 } from '../regles/reda-12-guillemets.ts';
import { REDA_13 } from '../regles/reda-13-tirets-et-barres.ts';
import { REDA_14 } from '../regles/reda-14-abreviation-de-numero.ts';
import { REDA_15 } from '../regles/reda-15-ordinaux.ts';
import { REDA_16 } from '../regles/reda-16-remarques-internes.ts';
import { REDA_17 } from '../regles/reda-17-sigles.ts';
import { REDA_18 } from '../regles/reda-18-accents-des-capitales.ts';
import { REDA_19 } from '../regles/reda-19-listes.ts';
import { REDA_20 } from '../regles/reda-20-crochets-et-parentheses.ts';
import { REDA_21 } from '../regles/reda-21-mots-repetes.ts';
import { REDA_22 } from '../regles/reda-22-fautes-usuelles.ts';
import { REDA_23 } from '../regles/reda-23-dates-impossibles.ts';
import { REDA_24 } from '../regles/reda-24-casse-des-noms.ts';
import { REDA_25 } from '../regles/reda-25-fin-de-phrase.ts';
import { REDA_26 } from '../regles/reda-26-nom-de-l-assemblee.ts';
import { REDA_27 } from '../regles/reda-27-puces.ts';
import { REDA_28 } from '../regles/reda-28-pluriel-des-references.ts';
import { REDA_29 } from '../regles/reda-29-d-une-part.ts';
import { REDA_30 } from '../regles/reda-30-noms-des-parties.ts';
import { REDA_31 } from '../regles/reda-31-sigles-proches.ts';
import { REDA_32 } from '../regles/reda-32-adresses.ts';
import { REDA_33 } from '../regles/reda-33-ressemblances-du-registre.ts';
import { REDA_34 } from '../regles/reda-34-lignes-jointes.ts';
import { REDA_40 } from '../regles/reda-40-ecriture-des-dates.ts';
import { REDA_41 } from '../regles/reda-41-ecriture-des-unites.ts';
import { REDA_42 } from '../regles/reda-42-nombre-et-liste.ts';
import { REDA_43 } from '../regles/reda-43-periodes-a-l-endroit.ts';
import { REDA_44 } from '../regles/reda-44-faits-passes.ts';
import { REDA_45 } from '../regles/reda-45-duree-et-dates.ts';
import { REDA_50 } from '../regles/reda-50-titre-de-l-executif.ts';
import { REDA_51 } from '../regles/reda-51-capitale-de-phrase.ts';
import { REDA_52 } from '../regles/reda-52-balisage-mal-ferme.ts';
import { REDA_53 } from '../regles/reda-53-partie-mal-nommee.ts';
import { REDA_54 } from '../regles/reda-54-restes-de-logiciel.ts';
import { REDA_55 } from '../regles/reda-55-autre-assemblee.ts';
import { REDA_56 } from '../regles/reda-56-codes-postaux.ts';
import { REDA_57 } from '../regles/reda-57-fonction-et-civilite.ts';
import { REDA_58 } from '../regles/reda-58-fonction-dite.ts';
import { REDA_60 } from '../regles/reda-60-elisions.ts';
import { REDA_61 } from '../regles/reda-61-homophones.ts';
import { REDA_62 } from '../regles/reda-62-accords-du-nom.ts';
import { REDA_63 } from '../regles/reda-63-accords-du-verbe.ts';
import { REDA_64 } from '../regles/reda-64-infinitif-ou-participe.ts';
import { REDA_70 } from '../regles/reda-70-articles-des-noms.ts';

/** Rules on wording, by code. */
export const REDACTION: readonly Regle[] = [
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
  REDA_33,
  REDA_34,
  REDA_40,
  REDA_41,
  REDA_42,
  REDA_43,
  REDA_44,
  REDA_45,
  REDA_50,
  REDA_51,
  REDA_52,
  REDA_53,
  REDA_54,
  REDA_55,
  REDA_56,
  REDA_57,
  REDA_58,
  REDA_60,
  REDA_61,
  REDA_62,
  REDA_63,
  REDA_64,
  REDA_70,
];
