import type { Regle } from '../regle.ts';
import { QUOR_01 } from '../regles/quor-01-quorum.ts';
import { QUOR_02 } from '../regles/quor-02-quorum-et-interesses.ts';
import { QUOR_03 } from '../regles/quor-03-quorum-de-justesse.ts';
import { QUOR_04 } from '../regles/quor-04-sans-quorum.ts';

/** Rules on the quorum, by code. */
export const QUORUM: readonly Regle[] = [QUOR_01, QUOR_02, QUOR_03, QUOR_04];
