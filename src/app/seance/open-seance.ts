import type { Fault } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { loadDossier, type Sources } from '../../readers/dossier/index.ts';
import type { Folders } from '../folders.ts';

/** A sitting whose files were read, and no more. */
export interface OpenSeance {
  readonly id: string;
  /** Absent when one of the files that every sitting needs could not be made sense of. */
  readonly dossier?: Dossier;
  /** The dossier says less than the files: what is reckoned from it would be false. */
  readonly partial: boolean;
  /** What reading found. Placed, not sorted. */
  readonly faults: readonly Fault[];
  /** Where each value of the dossier is written. */
  readonly sources: Sources;
}

/** Reads the files of the sitting `id`. */
export const openSeance = (
  { data, dataShown }: Pick<Folders, 'data' | 'dataShown'>,
  id: string,
): OpenSeance => ({
  id,
  ...loadDossier(dataShown, id, data),
});
