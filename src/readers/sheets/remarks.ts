import { citation } from '../../diagnostics/foreign-text.ts';
import { bareTitle } from './header.ts';
import type { NameProblem } from './people.ts';
import { findPerson } from './people.ts';
import type { AttendanceFrame, RowReading } from './row-reading.ts';
import { cells, told } from './row-reading.ts';
import { cellAt } from './sheet.ts';
import type { Etat } from './states.ts';
import { NOMS_DES_ETATS } from './states.ts';
import type { ToldState } from './told-state.ts';
import { PARTS, toldState } from './told-state.ts';

/** Titles of columns that speak of another sitting, or of the other side of a proxy: what they hold is not read. */
const ELSEWHERE =
  /\b(?:precedente?s?|derniere?s?|anterieure?s?|prochaine?s?|cumul|totale?|annees?|20\d\d|\d{1,2} \d{1,2}|seance d[eu]|recue?s?|porteur|mandants?|detenue?s?)\b/u;

/** Titles of columns in which secretaries write what has no column. */
const REMARKS =
  /\b(?:observations?|obs|remarques?|mentions?|notes?|commentaires?|divers|precisions?|informations?|infos?|motifs?)\b/u;

/** Titles of columns of remarks that tell proxies too: a name alone in them is that of who holds one. */
const OF_PROXIES = /\b(?:pouvoirs?|procurations?)\b/u;

/** Words that say how someone was, wherever they stand: a proxy given, an excuse, an hour of arrival or of departure. */
const TELLS =
  /\b(?:donn\p{L}* (?:son |sa )?(?:pouvoir|procuration)|(?:pouvoirs?|procurations?) (?:donnee?s? )?(?:a|au)\b)|^(?:absente? )?excusee?s?$|\b(?:arrivee?s?|partie?s?|departs?|quitte\p{L}*)\b.*\b\d{1,2} ?(?:h|heures?)\b|\b(?:representee?|suppleee?|remplacee?) par\b/u;

/** Words that do in a column of remarks. */
const TELLS_IN_REMARKS =
  /\b(?:pouvoirs?|procurations?|absente?s?|excusee?s?|representee?s?|suppleee?s?|remplacee?s?|en remplacement|arrivee?s?|partie?s?|departs?|quitte\p{L}*|sortie?s?)\b/u;

/** An absence or an excuse with words after it that tell no moment: its reason. */
const WITH_REASON = /^(?<etat>(?:absente? )?excusee?|absente?)(?: \P{Nd}*)?$/u;

type Heard = Partial<ToldState>;

/** What one part of a remark says; undefined where it is not understood, or gives a proxy to nobody. */
function heard(part: string, { hasProxy }: { readonly hasProxy: boolean }): Heard | undefined {
  const whole = toldState(part);
  if (whole?.etat === 'represente' && whole.procuration === undefined && !hasProxy) return undefined;
  if (whole) return whole;
  const etat = WITH_REASON.exec(bareTitle(part))?.groups?.etat;
  if (etat === undefined) return undefined;
  return { etat: etat.includes('exc') ? 'excuse' : 'absent' };
}

const columnsOf = ({ header }: AttendanceFrame) =>
  header.leftOut.filter(({ title }) => !ELSEWHERE.test(bareTitle(title)));

/** The parts of a cell that say how someone was. */
function tellingParts(title: string, text: string): readonly string[] {
  const words = REMARKS.test(bareTitle(title)) ? TELLS_IN_REMARKS : TELLS;
  if (text === '' || !words.test(bareTitle(text.slice(0, 400)))) return [];
  const parts = text.split(PARTS).flatMap((part) => (part === undefined ? [] : [part.trim()]));
  const telling = parts.filter((part) => words.test(bareTitle(part)));
  return telling.length > 0 ? telling : [text];
}

/** Columns without a role, in which something was read all the same. */
export const remarkColumns = (frame: AttendanceFrame): readonly number[] =>
  columnsOf(frame).flatMap(({ index, title }) =>
    frame.sheet.rows
      .slice(frame.header.rank + 1)
      .some((row) => tellingParts(title, cellAt(row, index).text).length > 0)
      ? [index]
      : [],
  );

/** Whether a remark is a name and nothing else: it can't be known what it says of them. */
const isName = ({ frame }: RowReading, title: string, text: string): boolean =>
  text !== '' && REMARKS.test(bareTitle(title)) && 'elu' in findPerson(text, frame.people);

const unread = (part: string): NameProblem => ({
  code: 'IMPO-11',
  message: `« ${citation(part)} » ne se lit pas : on ne sait pas ce que cela dit de la présence, ou d'un pouvoir.`,
  hint: 'Écrire « pouvoir à NOM », « excusé », « arrivé à 19h10 », « parti à 21h », ou le dire dans les colonnes faites pour cela.',
});

/** What the columns without a role say of the row; each part that is not understood is told. */
function remarked(reading: RowReading): Heard {
  const hasProxy = cells(reading, 'procuration').some(({ cell }) => cell.text !== '');
  const said: Heard[] = [];
  for (const { index, title } of columnsOf(reading.frame)) {
    const { text } = cellAt(reading.row, index);
    const isProxy = isName(reading, title, text) && OF_PROXIES.test(bareTitle(title));
    if (isProxy) said.push({ etat: 'represente', procuration: text });
    else if (isName(reading, title, text)) told(reading, index, unread(text));
    for (const part of tellingParts(title, text)) {
      const one = heard(part, { hasProxy });
      if (one) said.push(one);
      else told(reading, index, unread(part));
    }
  }
  // An excuse, an absence say more of the seat than the proxy that goes with it.
  const etat = said.find((one) => one.etat !== 'represente')?.etat ?? said[0]?.etat;
  const parts: Heard = Object.fromEntries(said.flatMap((one) => Object.entries(one)));
  return etat === undefined ? parts : { ...parts, etat };
}

/** Whether the row has a cell of the role that says the same numbers. */
const isSaidInCells = (reading: RowReading, role: 'arrivee' | 'depart', text: string | undefined): boolean =>
  text !== undefined &&
  cells(reading, role).some(({ cell }) => /\d/u.test(cell.text) && digits(cell.text) === digits(text));

/** "19h00", "19 h" and "19:00" alike. */
const digits = (text: string): string =>
  (text.match(/\d+/gu) ?? []).map(Number).join(' ').replace(/ 0$/u, '');

/** The state of two that say more: an excuse says more than an absence, a substitute than either. */
function settled(written: Etat, remark: Etat): Etat {
  if (written === 'supplee' || remark === 'supplee') return 'supplee';
  return [written, remark].includes('excuse') ? 'excuse' : written;
}

/** What the row says, what its other columns say of the same person included; contradictions are told. */
export function withRemarks(
  reading: RowReading,
  written: () => ToldState | undefined,
  isStateless: boolean,
): ToldState | undefined {
  const { etat: etatRemarque, ...parts } = remarked(reading);
  const said = isStateless && etatRemarque !== undefined ? { etat: etatRemarque } : written();
  if (said === undefined) return undefined;
  const { arrivee, depart, ...others } = parts;
  const added = {
    ...others,
    ...(arrivee === undefined || isSaidInCells(reading, 'arrivee', arrivee) ? {} : { arrivee }),
    ...(depart === undefined || isSaidInCells(reading, 'depart', depart) ? {} : { depart }),
  };
  if (etatRemarque === undefined || etatRemarque === 'present') return { ...added, ...said };
  const isMoving =
    added.arrivee !== undefined ||
    added.depart !== undefined ||
    (['arrivee', 'depart'] as const).some((role) =>
      cells(reading, role).some(({ cell }) => cell.text !== ''),
    );
  if (said.etat !== 'present') return { ...added, ...said, etat: settled(said.etat, etatRemarque) };
  if (isMoving || etatRemarque === 'represente') return { ...added, ...said };
  return told(reading, undefined, {
    code: 'IMPO-08',
    message: `la ligne dit « ${NOMS_DES_ETATS[said.etat]} », et une remarque « ${NOMS_DES_ETATS[etatRemarque]} ».`,
    hint: "Corriger l'une des deux cellules.",
  });
}
