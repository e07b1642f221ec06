import type { Regle } from '../regle.ts';
import { VOTE_01 } from '../regles/vote-01-voix-annoncees.ts';
import { VOTE_02 } from '../regles/vote-02-resultat-annonce.ts';
import { VOTE_03 } from '../regles/vote-03-partage-des-voix.ts';
import { VOTE_04 } from '../regles/vote-04-nomme-une-fois.ts';
import { VOTE_05 } from '../regles/vote-05-droit-de-vote.ts';
import { VOTE_06 } from '../regles/vote-06-voix-portees.ts';
import { VOTE_07 } from '../regles/vote-07-voix-du-mandant.ts';
import { VOTE_08 } from '../regles/vote-08-total-des-voix.ts';
import { VOTE_09 } from '../regles/vote-09-secret-sans-noms.ts';
import { VOTE_10 } from '../regles/vote-10-suffrages-du-scrutin-secret.ts';
import { VOTE_11 } from '../regles/vote-11-tours-de-scrutin.ts';
import { VOTE_12 } from '../regles/vote-12-demande-de-scrutin.ts';
import { VOTE_13 } from '../regles/vote-13-nomination-secrete.ts';
import { VOTE_14 } from '../regles/vote-14-sans-vote.ts';
import { VOTE_15 } from '../regles/vote-15-comptes-avant-juillet.ts';
import { VOTE_16 } from '../regles/vote-16-vote-serre.ts';
import { VOTE_17 } from '../regles/vote-17-rejet-et-decision.ts';
import { VOTE_18 } from '../regles/vote-18-elu-proclame.ts';
import { VOTE_19 } from '../regles/vote-19-auteur-de-l-amendement.ts';
import { VOTE_20 } from '../regles/vote-20-termes-de-la-decision.ts';
import { VOTE_21 } from '../regles/vote-21-elu-de-la-decision.ts';
import { VOTE_22 } from '../regles/vote-22-vote-en-bloc.ts';
import { VOTE_23 } from '../regles/vote-23-parite-des-adjoints.ts';
import { VOTE_24 } from '../regles/vote-24-candidats-des-listes.ts';
import { VOTE_25 } from '../regles/vote-25-election-racontee.ts';
import { VOTE_30 } from '../regles/vote-30-candidats-membres.ts';
import { VOTE_31 } from '../regles/vote-31-suffrages-repetes.ts';
import { VOTE_32 } from '../regles/vote-32-champs-d-une-election.ts';

/** Rules on votes, by code. */
export const VOTE: readonly Regle[] = [
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
  VOTE_20,
  VOTE_21,
  VOTE_22,
  VOTE_23,
  VOTE_24,
  VOTE_25,
  VOTE_30,
  VOTE_31,
  VOTE_32,
];
