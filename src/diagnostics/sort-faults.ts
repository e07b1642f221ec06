import type { Fault, Severity } from './fault.ts';
import type { Resolver } from './locate.ts';
import { dotted, locate } from './locate.ts';

const RANKS: Readonly<Record<Severity, number>> = { erreur: 0, avertissement: 1, information: 2 };

const comparedText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Errors first, then by place, then by code: an order that depends on nothing else. */
function compared(a: Fault, b: Fault): number {
  return (
    RANKS[a.severity] - RANKS[b.severity] ||
    comparedText(a.position?.file ?? '', b.position?.file ?? '') ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    comparedText(a.code, b.code) ||
    comparedText(dotted(a.path ?? []), dotted(b.path ?? [])) ||
    comparedText(a.message, b.message)
  );
}

/** The faults with their positions, errors first, then by place. The same fault at the same place is kept once. */
export function sortFaults(faults: readonly Fault[], resolve: Resolver = () => undefined): readonly Fault[] {
  const sorted = faults.map((fault) => locate(fault, resolve)).toSorted(compared);
  return sorted.filter((fault, rank) => {
    const before = sorted[rank - 1];
    return before === undefined || compared(before, fault) !== 0;
  });
}
