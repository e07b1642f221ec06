import type { DateCivile } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { listSittings, sittingDate } from '../../readers/dossier/index.ts';
import type { Folders } from '../folders.ts';
import { openSeance } from './open-seance.ts';

/** The sittings at hand, by the names of their folders, oldest first. */
export const seancesAtHand = ({ data }: Pick<Folders, 'data'>): readonly string[] =>
  listSittings(data).toSorted();

/** The dossiers of these sittings; those that can't be read are left to their own check. */
const dossiersOf = (folders: Folders, ids: readonly string[]): readonly Dossier[] =>
  ids.flatMap((id) => openSeance(folders, id).dossier ?? []);

/** How many of the sittings before are read for the rules that look back. */
const LOOKED_BACK_AT = 3;

/** Sittings held before `id`, oldest first; those that can't be read are left to their own check. */
export const seancesBefore = (folders: Folders, id: string): readonly Dossier[] =>
  dossiersOf(
    folders,
    seancesAtHand(folders)
      .filter((other) => other < id)
      .slice(-LOOKED_BACK_AT),
  );

/** The other folders whose sitting bears the date of `dossier`: most often a copy left beside it. */
export const foldersOfTheDay = (
  { data }: Pick<Folders, 'data'>,
  { id, seance }: Dossier,
): readonly string[] =>
  seancesAtHand({ data })
    .filter((other) => other !== id)
    .filter((other) => sittingDate(data, other) === seance.date);

/** Whether a sitting at hand was held after `day`. */
export const isFollowed = ({ data }: Pick<Folders, 'data'>, day: DateCivile): boolean =>
  seancesAtHand({ data }).some((other) => (sittingDate(data, other) ?? day) > day);

/** Every other sitting at hand, oldest first: numbers of deliberations go on over the whole year. */
export const otherSeances = (folders: Folders, id: string): readonly Dossier[] =>
  dossiersOf(
    folders,
    seancesAtHand(folders).filter((other) => other !== id),
  );

/** Day and hour of the opening: two folders that have both hold one sitting, twice. */
const opening = ({ seance: { date, ouverture } }: Dossier): string => `${date} ${JSON.stringify(ouverture)}`;

/** The other sittings of the year of `dossier` up to it, those alone that were read whole, each once: the year's tables list them. */
export function seancesOfTheYear(folders: Folders, own: Dossier): readonly Dossier[] {
  const { id, seance } = own;
  const year = seance.date.slice(0, 4);
  const others = seancesAtHand(folders)
    .filter((other) => other !== id)
    .flatMap((other) => {
      const { dossier, partial } = openSeance(folders, other);
      const date = dossier?.seance.date ?? '';
      return dossier && !partial && date.startsWith(year) && date <= seance.date ? [dossier] : [];
    });
  const seen = new Set([opening(own)]);
  return others.filter((other) => !seen.has(opening(other)) && seen.add(opening(other)));
}

/** The day of the next sitting at hand, which settles the minutes of this one. */
export const dayOfNextSeance = (folders: Folders, { seance }: Dossier): DateCivile | undefined =>
  dossiersOf(folders, seancesAtHand(folders))
    .map((other) => other.seance.date)
    .filter((date) => date > seance.date)
    .toSorted()[0];
