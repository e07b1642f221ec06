import type { Regle } from '../regle.ts';
import { INTE_01 } from '../regles/inte-01-interesse-vote.ts';
import { INTE_02 } from '../regles/inte-02-rapporteur-interesse.ts';
import { INTE_03 } from '../regles/inte-03-presidence-interessee.ts';
import { INTE_04 } from '../regles/inte-04-signataire-interesse.ts';
import { INTE_05 } from '../regles/inte-05-voix-retirees.ts';
import { INTE_06 } from '../regles/inte-06-interesse-dans-la-salle.ts';
import { INTE_07 } from '../regles/inte-07-interet-depuis-2025.ts';
import { INTE_08 } from '../regles/inte-08-interesse-sans-voix.ts';
import { INTE_09 } from '../regles/inte-09-interesse-repete.ts';
import { INTE_10 } from '../regles/inte-10-sortie-sans-interet.ts';
import { INTE_11 } from '../regles/inte-11-voix-donnee.ts';
import { INTE_12 } from '../regles/inte-12-sieges-a-l-exterieur.ts';
import { INTE_13 } from '../regles/inte-13-arretes-de-deport.ts';
import { INTE_20 } from '../regles/inte-20-signataire-du-conseil.ts';
import { INTE_21 } from '../regles/inte-21-recit-et-donnees.ts';
import { INTE_22 } from '../regles/inte-22-nomme-beneficiaire.ts';

/** Rules on interests, by code. */
export const INTERETS: readonly Regle[] = [
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
  INTE_12,
  INTE_13,
  INTE_20,
  INTE_21,
  INTE_22,
];
