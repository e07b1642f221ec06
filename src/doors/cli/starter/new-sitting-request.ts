import { isUnsafeText, LONGEST_GIVEN } from '../../../app/starter/given-text.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import type { DateCivile, Heure } from '../../../domaine/date.ts';
import { lireDate, lireHeure } from '../../../domaine/date.ts';
import type { Arguments } from '../usage.ts';

/** What `seance nouvelle` was asked, its dates and hours read. */
export interface NewSittingRequest {
  readonly date: DateCivile;
  readonly convocation?: DateCivile | undefined;
  readonly lieu?: string | undefined;
  readonly rapporteur?: string | undefined;
  readonly ouverture?: Heure | undefined;
  readonly levee?: Heure | undefined;
  readonly secretaire?: string | undefined;
  /** The file of the agenda. */
  readonly agenda?: string | undefined;
  /** The files of the reports. */
  readonly rapports?: readonly string[] | undefined;
}

/** A day as it is given, « 2024-12-12 » or « 12/12/2024 »; undefined when it is none of the calendar. */
export function readDay(text: string): DateCivile | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(text.trim()) ?? [];
  return lireDate(
    year === undefined ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

const notADate = (text: string): string =>
  `${quoted(text)} n'est pas une date du calendrier : écrivez par exemple 2024-12-12.`;

/** Why `text` can't be the day when the convocation for a sitting was sent; undefined when it can. French. */
export function sentProblem(text: string, date: DateCivile): string | undefined {
  const sent = readDay(text);
  if (sent === undefined) return notADate(text);
  return sent >= date
    ? `La convocation, le ${sent}, ne peut pas être envoyée le jour de la séance ni après.`
    : undefined;
}

const settled = (text: string | undefined): string | undefined =>
  text?.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** Why `text` can't be printed as a place; undefined when it can. French. */
export const placeProblem = (text: string): string | undefined =>
  isUnsafeText(text)
    ? `Le lieu contient un caractère qui ne s'imprime pas, ou dépasse ${LONGEST_GIVEN} caractères.`
    : undefined;

/** The first sentence about what can't be read of the request. */
function problemOf(
  date: DateCivile,
  sent: string | undefined,
  last: (name: string) => string | undefined,
): string | undefined {
  const lieu = settled(last('lieu'));
  const hours = ['ouverture', 'levee'].flatMap((name) => {
    const written = last(name);
    return written !== undefined && lireHeure(written) === undefined
      ? [`${quoted(written)} n'est pas une heure : écrivez par exemple 20h00.`]
      : [];
  });
  const both =
    last('ordre-du-jour') !== undefined && last('rapports') !== undefined
      ? "Les rapports d'un document Word font l'ordre du jour : donnez « --rapports » ou « --ordre-du-jour », non les deux."
      : undefined;
  const unsent = sent === undefined ? undefined : sentProblem(sent, date);
  return unsent ?? (lieu === undefined ? undefined : placeProblem(lieu)) ?? hours[0] ?? both;
}

const hourOf = (written: string | undefined): Heure | undefined =>
  written === undefined ? undefined : lireHeure(written);

/** Reads the arguments of `seance nouvelle`; a French sentence when they can't be. */
export function readNewSittingRequest({ loose, options }: Arguments): NewSittingRequest | string {
  const [written] = loose;
  if (written === undefined) return 'Dites la date de la séance : « seance nouvelle 2024-12-12 ».';
  const date = readDay(written);
  if (date === undefined) return notADate(written);
  const last = (name: string): string | undefined => options[name]?.at(-1);
  const sent = options.convocation?.at(-1);
  const problem = problemOf(date, sent, last);
  if (problem !== undefined) return problem;
  return {
    date,
    convocation: sent === undefined ? undefined : readDay(sent),
    lieu: settled(last('lieu')) || undefined,
    rapporteur: last('rapporteur'),
    ouverture: hourOf(last('ouverture')),
    levee: hourOf(last('levee')),
    secretaire: last('secretaire'),
    agenda: last('ordre-du-jour'),
    rapports: options.rapports,
  };
}
