import type { Chronologie } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { FaitsDuProcesVerbal } from '../domaine/faits.ts';
import { estIntercommunal } from '../domaine/regime/sorte.ts';

/** From this day groupings may meet by videoconference under a text of their own (CGCT L5211-11-1). */
const VISIOCONFERENCE = '2022-02-23';

/** The places of a sitting held by videoconference; the article is told where it is the one that allows it. */
export function faitVisioconference({
  dossier: { seance },
  chronologie: { regime },
}: {
  readonly dossier: Pick<Dossier, 'seance'>;
  readonly chronologie: Pick<Chronologie, 'regime'>;
}): Pick<FaitsDuProcesVerbal, 'visioconference'> {
  if (seance.visioconference === undefined) return {};
  const permise = estIntercommunal(regime.sorte) && seance.date >= VISIOCONFERENCE;
  const { lieux } = seance.visioconference;
  return { visioconference: permise ? { lieux, article: 'CGCT, article L5211-11-1' } : { lieux } };
}
