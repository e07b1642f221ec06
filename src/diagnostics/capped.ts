import type { Fault } from './fault.ts';
import { inFigures } from './tally.ts';

/** Faults of one kind that a file may show: nobody reads more, and a file that is none of ours could have a million. */
export const MOST_SHOWN = 100;

/** Where faults are of one kind: one code in one file. */
const kindOf = ({ code, position }: Fault): string => `${code} ${position?.file ?? ''}`;

/** The fault that stands for those of its kind that are not shown, at the place of the first of them. */
const hidden = (first: Fault, count: number): Fault => ({
  code: first.code,
  severity: first.severity,
  ...(first.position && { position: first.position }),
  message: `Les autres fautes de même nature de ce fichier ne sont pas montrées : il y en a ${inFigures(count)} de plus.`,
  hint: 'Corriger celles qui sont montrées, et vérifier que le bon fichier porte ce nom.',
});

/** `faults` in their order, those of one code in one file that are beyond the most shown told in one, with their count. */
export function capped(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= MOST_SHOWN) return faults;
  const found = new Map<string, number>();
  const firsts = new Map<string, Fault>();
  const shown = faults.filter((fault) => {
    const kind = kindOf(fault);
    const rank = found.get(kind) ?? 0;
    found.set(kind, rank + 1);
    if (rank === MOST_SHOWN) firsts.set(kind, fault);
    return rank < MOST_SHOWN;
  });
  return [
    ...shown,
    ...Array.from(firsts, ([kind, first]) => hidden(first, (found.get(kind) ?? 0) - MOST_SHOWN)),
  ];
}
