import type { Regle } from '../regle.ts';

/** Every rule, sorted by code: one line to add for a new one. */
export const REGLES: readonly Regle[] = [];
