import { REGLES } from '../../check/regles/index.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { LOAD_CODES, type Sources } from '../../readers/dossier/index.ts';
import type { DocumentDeSeance } from '../documents/sitting-documents.ts';
import { kindOf } from '../documents/sitting-documents.ts';
import { attribution } from './attribution.ts';

/** Codes of the rules that want what only the sitting gives (the closing hour, the secretary), and recall it before. */
const OF_THE_END: ReadonlySet<string> = new Set(
  REGLES.flatMap(({ code, moment }) => (moment === 'apres' ? [code] : [])),
);

/** The faults of a sitting for its final papers, those made after it: what was only recalled is wanted. */
export const wantingTheEnd = (faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => (OF_THE_END.has(fault.code) ? { ...fault, severity: 'erreur' as const } : fault));

/** Errors of a sitting: those that forbid some of its documents, and those of what these documents do not state. */
export interface Hindrances {
  readonly forbidding: readonly Fault[];
  readonly elsewhere: readonly Fault[];
}

const isError = ({ severity }: Fault): boolean => severity === 'erreur';

/**
 * Sorts the errors of a sitting for documents of it, final ones. Those made before the sitting (the convocation, the
 * attendance sheet) state the council, the sitting and the titles of the questions: what a rule finds in a report does
 * not forbid them, provided that every file could be read.
 */
export function hindrances(
  names: readonly DocumentDeSeance[],
  faults: readonly Fault[],
  sitting: { readonly dossier?: Dossier; readonly sources: Sources },
): Hindrances {
  const { dossier, sources } = sitting;
  if (dossier === undefined || !names.every((name) => kindOf(name).moment === 'avant'))
    return { forbidding: wantingTheEnd(faults).filter(isError), elsewhere: [] };
  const errors = faults.filter(isError);
  const concerned = attribution(dossier, sources);
  const ofLoading = new Set(LOAD_CODES.map(({ code }) => code));
  const forbids = (fault: Fault): boolean =>
    ofLoading.has(fault.code) || (!OF_THE_END.has(fault.code) && concerned(fault).genre === 'seance');
  return { forbidding: errors.filter(forbids), elsewhere: errors.filter((fault) => !forbids(fault)) };
}
