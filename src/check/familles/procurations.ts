import type { Regle } from '../regle.ts';
import { PROC_01 } from '../regles/proc-01-un-pouvoir-par-mandataire.ts';
import { PROC_02 } from '../regles/proc-02-mandant-absent.ts';
import { PROC_03 } from '../regles/proc-03-mandataire-est-mandant.ts';
import { PROC_04 } from '../regles/proc-04-mandataire-absent.ts';
import { PROC_05 } from '../regles/proc-05-chaine.ts';
import { PROC_06 } from '../regles/proc-06-deux-mandataires.ts';
import { PROC_07 } from '../regles/proc-07-bornes-inversees.ts';
import { PROC_08 } from '../regles/proc-08-retour-du-mandant.ts';
import { PROC_09 } from '../regles/proc-09-trois-seances.ts';
import { PROC_10 } from '../regles/proc-10-relais.ts';
import { PROC_11 } from '../regles/proc-11-pointage-des-procurations.ts';

/** Rules on proxies, by code. */
export const PROCURATIONS: readonly Regle[] = [
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
];
