import type { DateCivile } from './date.ts';
import type { Dossier } from './dossier.ts';
import type { Rapport } from './rapport.ts';
import type { Transmission } from './seance.ts';

/** What makes an act enforceable (CGCT L2131-1): made public, and received by the prefect. */
export interface CaractereExecutoire {
  readonly publication?: DateCivile;
  readonly transmission?: Transmission;
  /** The later of the two days; absent while one of them is not known. */
  readonly depuis?: DateCivile;
}

/** When the acts of a report became enforceable: its own days, else those of the sitting. */
export function caractereExecutoire(
  { seance }: Pick<Dossier, 'seance'>,
  rapport: Rapport,
): CaractereExecutoire {
  const publication = rapport.publication ?? seance.publication;
  const transmission = rapport.transmission ?? seance.transmission;
  if (publication === undefined || transmission === undefined)
    return {
      ...(publication === undefined ? {} : { publication }),
      ...(transmission === undefined ? {} : { transmission }),
    };
  return {
    publication,
    transmission,
    depuis: publication < transmission.date ? transmission.date : publication,
  };
}
