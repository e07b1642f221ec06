import type { Tranche } from '../../derive/index.ts';
import { tranches } from '../../derive/index.ts';
import type { Chronologie } from '../../domaine/chronologie.ts';
import { chronologie } from '../../domaine/chronologie.ts';
import type { Dossier } from '../../domaine/dossier.ts';

export type { Tranche } from '../../derive/index.ts';

/** The timeline of a sitting, and its spans of questions between which nothing moves. */
export interface Timeline {
  readonly chronologie: Chronologie;
  readonly tranches: readonly Tranche[];
}

/** The timeline of `dossier`. */
export function timelineOf(dossier: Dossier): Timeline {
  const timeline = chronologie(dossier);
  return { chronologie: timeline, tranches: tranches(timeline) };
}
