import type { DateCivile } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { listSittings, loadDossier } from '../../readers/dossier/index.ts';
import type { Folders } from '../folders.ts';
import type { OpenSeance } from './open-seance.ts';

/** The sittings at hand, by the names of their folders, oldest first. */
export const seancesAtHand = ({ data }: Folders): readonly string[] => listSittings(data).toSorted();

/** How many of the sittings before are read for the rules that look back. */
const LOOKED_BACK_AT = 3;

/** Sittings held before `id`, oldest first; those that can't be read are left to their own check. */
export const seancesBefore = (folders: Folders, id: string): readonly Dossier[] =>
  seancesAtHand(folders)
    .filter((other) => other < id)
    .slice(-LOOKED_BACK_AT)
    .flatMap((other) => loadDossier(folders.dataShown, other, folders.data).dossier ?? []);

/** Every other sitting at hand, oldest first: numbers of deliberations go on over the whole year. */
export const otherSeances = (folders: Folders, id: string): readonly Dossier[] =>
  seancesAtHand(folders)
    .filter((other) => other !== id)
    .flatMap((other) => loadDossier(folders.dataShown, other, folders.data).dossier ?? []);

/** The other sittings of the year of `dossier` up to it, those alone that were read whole: the year's tables list them. */
export function seancesOfTheYear(folders: Folders, { id, seance }: Dossier): readonly Dossier[] {
  const year = seance.date.slice(0, 4);
  return seancesAtHand(folders)
    .filter((other) => other !== id)
    .flatMap((other) => {
      const { dossier, partial }: Omit<OpenSeance, 'id'> = loadDossier(
        folders.dataShown,
        other,
        folders.data,
      );
      const date = dossier?.seance.date ?? '';
      return dossier && !partial && date.startsWith(year) && date <= seance.date ? [dossier] : [];
    });
}

/** The day of the next sitting at hand, which settles the minutes of this one. */
export const dayOfNextSeance = (folders: Folders, { seance }: Dossier): DateCivile | undefined =>
  seancesAtHand(folders)
    .flatMap((id) => loadDossier(folders.dataShown, id, folders.data).dossier?.seance.date ?? [])
    .filter((date) => date > seance.date)
    .toSorted()[0];
