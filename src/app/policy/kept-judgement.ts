import type { Fault } from '../../diagnostics/fault.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { fingerprint } from '../run/fingerprint.ts';
import { BUILD } from '../version.ts';
import type { Trace, TracedFolders } from './traced.ts';

/** What the rules found of a sitting. */
export interface Found {
  readonly faults: readonly Fault[];
  /** Warnings that someone looked at and accepts. */
  readonly acknowledged: number;
}

/** What the rules found, the program and the day that they were asked on, and all that they looked at. */
interface Kept extends Found {
  readonly programme: string;
  readonly jour: DateCivile;
  readonly lectures: Trace;
}

/** The text of a judgement as it is kept for the next run: it says by itself whether it is whole. */
export const judgementText = (found: Found, jour: DateCivile, { trace }: TracedFolders): string => {
  const kept: Kept = { programme: BUILD, jour, lectures: trace(), ...found };
  return `${JSON.stringify({ somme: fingerprint(kept), ...kept }, null, 1)}\n`;
};

function readKept(text: string): Kept | undefined {
  try {
    const { somme, ...kept } = JSON.parse(text) as Kept & { readonly somme: string };
    return somme === fingerprint(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the rules would find, as a run before found it: `text` is its judgement, kept whole, by the same program, on the
 * same day, of files that hold today what they held then. Undefined otherwise: the rules are to be asked.
 */
export function keptJudgement(
  text: string | undefined,
  today: DateCivile,
  { holds }: TracedFolders,
): Found | undefined {
  const kept = text === undefined ? undefined : readKept(text);
  if (kept === undefined || kept.programme !== BUILD || kept.jour !== today) return undefined;
  return holds(kept.lectures) ? { faults: kept.faults, acknowledged: kept.acknowledged } : undefined;
}
