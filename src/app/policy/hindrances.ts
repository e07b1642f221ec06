import type { Fault } from '../../diagnostics/fault.ts';
import type { DocumentState } from '../../document/tree.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { LOAD_CODES, type Sources } from '../../readers/dossier/index.ts';
import type { DocumentDeSeance } from '../documents/sitting-documents.ts';
import { kindOf } from '../documents/sitting-documents.ts';
import type { OpenSeance } from '../seance/open-seance.ts';
import { attribution } from './attribution.ts';
import { isError } from './forbids.ts';
import { isOfTheEnd, onceHeld } from './once-held.ts';

/** Errors of a sitting: those that forbid some of its documents, and those of what these documents do not state. */
export interface Hindrances {
  /** To be told; a draft is written in spite of them. */
  readonly forbidding: readonly Fault[];
  readonly elsewhere: readonly Fault[];
  readonly isForbidden: boolean;
}

/** The errors that forbid papers made before the sitting: a report is to be finished, and they state nothing of it. */
function beforeTheSitting(dossier: Dossier, sources: Sources): (fault: Fault) => boolean {
  const concerned = attribution(dossier, sources);
  const ofLoading = new Set(LOAD_CODES.map(({ code }) => code));
  const ofTheEnd = isOfTheEnd();
  return (fault) => ofLoading.has(fault.code) || (!ofTheEnd(fault) && concerned(fault).genre === 'seance');
}

/**
 * Sorts the errors of a sitting for documents of it. The convocation and the attendance sheet state the council, the
 * sitting and the titles of the questions: what a rule finds in a report does not forbid them, provided that every file
 * could be read. A draft is never forbidden by what the rules say.
 */
export function documentHindrances(
  names: readonly DocumentDeSeance[],
  { dossier, sources, faults }: OpenSeance,
  etat: DocumentState,
): Hindrances {
  if (dossier === undefined || etat === 'projet')
    return { forbidding: faults.filter(isError), elsewhere: [], isForbidden: dossier === undefined };
  if (!names.every((name) => kindOf(name).moment === 'avant')) {
    const forbidding = onceHeld(faults).filter(isError);
    return { forbidding, elsewhere: [], isForbidden: forbidding.length > 0 };
  }
  const errors = faults.filter(isError);
  const isOfThem = beforeTheSitting(dossier, sources);
  const forbidding = errors.filter(isOfThem);
  const elsewhere = errors.filter((fault) => !isOfThem(fault));
  return { forbidding, elsewhere, isForbidden: forbidding.length > 0 };
}
