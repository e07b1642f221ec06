import { CONVENTION } from '../familles/convention.ts';
import { FINANCES } from '../familles/finances.ts';
import { INTERETS } from '../familles/interets.ts';
import { PRESENCES } from '../familles/presences.ts';
import { PROCURATIONS } from '../familles/procurations.ts';
import { QUORUM } from '../familles/quorum.ts';
import { RAPPORTS } from '../familles/rapports.ts';
import { REDACTION } from '../familles/redaction.ts';
import { SEANCE } from '../familles/seance.ts';
import { VOTE } from '../familles/vote.ts';
import type { Regle } from '../regle.ts';

/** Every rule, sorted by code: one line to add for a new one. */
export const REGLES: readonly Regle[] = [
  ...CONVENTION,
  ...FINANCES,
  ...INTERETS,
  ...PRESENCES,
  ...PROCURATIONS,
  ...QUORUM,
  ...RAPPORTS,
  ...REDACTION,
  ...SEANCE,
  ...VOTE,
];
