import type { Regle } from '../regle.ts';
import { PRES_01 } from '../regles/pres-01-en-exercice.ts';
import { PRES_02 } from '../regles/pres-02-allees-et-venues.ts';
import { PRES_03 } from '../regles/pres-03-mouvements-aux-bouts.ts';
import { PRES_04 } from '../regles/pres-04-suppleant-d-un-seul-siege.ts';
import { PRES_05 } from '../regles/pres-05-suppleant-ou-titulaire.ts';
import { PRES_06 } from '../regles/pres-06-suppleant-du-registre.ts';
import { PRES_07 } from '../regles/pres-07-absence-sans-procuration.ts';
import { PRES_08 } from '../regles/pres-08-suppleant-non-appele.ts';
import { PRES_09 } from '../regles/pres-09-rapporteur-present.ts';
import { PRES_10 } from '../regles/pres-10-nom-repete.ts';
import { PRES_11 } from '../regles/pres-11-pointage-des-presents.ts';
import { PRES_20 } from '../regles/pres-20-une-seule-cause.ts';
import { PRES_21 } from '../regles/pres-21-heures-des-mouvements.ts';

/** Rules on attendance, by code. */
export const PRESENCES: readonly Regle[] = [
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
  PRES_20,
  PRES_21,
];
