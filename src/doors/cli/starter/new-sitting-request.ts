import { isUnsafeText, LONGEST_GIVEN } from '../../../app/starter/given-text.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import type { DateCivile } from '../../../domaine/date.ts';
import { lireDate } from '../../../domaine/date.ts';
import type { Arguments } from '../usage.ts';

/** What `seance nouvelle` was asked, its dates read. */
export interface NewSittingRequest {
  readonly date: DateCivile;
  readonly convocation?: DateCivile;
  readonly lieu?: string;
  readonly rapporteur?: string;
  /** The file of the agenda. */
  readonly agenda?: string;
}

const notADate = (text: string): string =>
  `${quoted(text)} n'est pas une date du calendrier : écrivez par exemple 2024-12-12.`;

/** Reads the arguments of `seance nouvelle`; a French sentence when they can't be. */
export function readNewSittingRequest({ loose, options }: Arguments): NewSittingRequest | string {
  const [written] = loose;
  if (written === undefined) return 'Dites la date de la séance : « seance nouvelle 2024-12-12 ».';
  const date = lireDate(written);
  if (date === undefined) return notADate(written);
  const sent = options.convocation?.at(-1);
  const convocation = sent === undefined ? undefined : lireDate(sent);
  if (sent !== undefined && convocation === undefined) return notADate(sent);
  if (convocation !== undefined && convocation >= date) {
    return `La convocation, le ${convocation}, ne peut pas être envoyée le jour de la séance ni après.`;
  }
  const lieu = options.lieu?.at(-1)?.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (lieu !== undefined && isUnsafeText(lieu)) {
    return `Le lieu contient un caractère qui ne s'imprime pas, ou dépasse ${LONGEST_GIVEN} caractères.`;
  }
  const agenda = options['ordre-du-jour']?.at(-1);
  const rapporteur = options.rapporteur?.at(-1);
  return {
    date,
    ...(convocation === undefined ? {} : { convocation }),
    ...(lieu === undefined || lieu === '' ? {} : { lieu }),
    ...(rapporteur === undefined ? {} : { rapporteur }),
    ...(agenda === undefined ? {} : { agenda }),
  };
}
