import type { Detecteur } from '../faute.ts';
import { A_ET_A } from './a-et-a.ts';
import { EST_ET_SONT } from './est-et-sont.ts';
import { PETITS_MOTS } from './petits-mots.ts';

/** A word taken for another that sounds alike. */
export const HOMOPHONES: readonly Detecteur[] = [...A_ET_A, ...EST_ET_SONT, ...PETITS_MOTS];
