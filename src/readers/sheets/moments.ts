import { citation } from '../../diagnostics/foreign-text.ts';
import type { Heure } from '../../domaine/date.ts';
import { lireHeure } from '../../domaine/date.ts';
import { borneDHeure } from '../../domaine/horaires.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Horaire, IdQuestion } from '../../domaine/seance.ts';
import { unplacedHour } from '../dossier/hour-bounds.ts';
import type { Cell } from './sheet.ts';

/** What a sitting says of its time: the questions in the order in which they were called, and its hours. */
export interface Passage {
  readonly ordre: readonly IdQuestion[];
  readonly ouverture?: Heure;
  readonly levee?: Heure;
  readonly horaires?: readonly Horaire[];
}

/** Which way someone goes. */
export type Way = 'arrivee' | 'depart';

/** A boundary between questions (0 before the first, n after the last), or why there is none. */
export type Moment =
  | { readonly borne: number; readonly heure?: Heure }
  | { readonly code: string; readonly message: string; readonly hint: string };

const bare = (text: string): string => plie(text).replace(/\s+/gu, ' ').trim();

/** A question with the words that may stand before it: "avant la question n° 12", "à partir du rapport 12". */
const QUESTION =
  /^(?<sens>avant|apres|a partir d[eu]|a compter d[eu]|des|depuis|jusqu'au?|au?)?\s*(?:la |le |l')?(?:questions?|quest\.?|q\.?|rapport|point|affaire)?\s*(?:n ?°|n[o.]?|numero|#)?\s*(?<id>\d[0-9a-z]*(?:[./,-][0-9a-z]+)*)(?: inclus?e?)?$/u;

/** The question that `text` names in `ordre`; a spreadsheet in French writes 6.1 as "6,1". */
export function questionIn(text: string, ordre: readonly IdQuestion[]): IdQuestion | undefined {
  const exact = ordre.find((id) => id === text);
  if (exact !== undefined) return exact;
  const written = text.replace(',', '.').toLowerCase();
  const found = ordre.filter((id) => id.toLowerCase() === written);
  return found.length === 1 ? found[0] : undefined;
}

/** Questions that the same number may stand for, once a spreadsheet took their last noughts off: 6.1 and 6.10. */
const sameNumber = (text: string, ordre: readonly IdQuestion[]): readonly IdQuestion[] =>
  ordre.filter((id) => /^\d+\.\d+$/u.test(id) && Number(id) === Number(text.replace(',', '.')));

const isHour = (text: string): boolean =>
  /^\d{1,2}\s*(?:h|:|heures?)\s*\d{0,2}(?:\s*(?:mn?|min|:\d\d))?$/iu.test(text);

/** The question that was under way at an hour, where the sitting notes enough hours to tell. */
function fromHour(text: string, way: Way, passage: Passage): Moment {
  const plain = text
    .replace(/^(\d{1,2}:\d\d):\d\d$/u, '$1')
    .replace(/\s*heures?\s*/iu, 'h')
    .replace(/\s*(?:mn?|min)$/iu, '');
  const heure = lireHeure(plain);
  if (heure === undefined) return unreadable(text, way);
  const { ordre, ...times } = passage;
  const found = borneDHeure({ ordre_de_passage: ordre, ...times }, heure, way);
  if (!('borne' in found)) return { code: 'IMPO-07', ...unplacedHour(citation(text), found) };
  const isOutside =
    (way === 'arrivee' && times.ouverture !== undefined && heure <= times.ouverture) ||
    (way === 'depart' && found.borne === ordre.length);
  return isOutside ? found : { ...found, heure };
}

const unreadable = (text: string, way: Way): Moment => ({
  code: 'IMPO-06',
  message: `« ${citation(text)} » n'est pas le numéro d'une question.`,
  hint: `Écrire le numéro de la ${way === 'arrivee' ? 'première' : 'dernière'} question à laquelle la personne a assisté, par exemple 12.`,
});

function ofQuestion(text: string, cell: Cell, ordre: readonly IdQuestion[]): IdQuestion | Moment {
  const alike = cell.genre === 'nombre' ? sameNumber(text, ordre) : [];
  if (alike.length > 1) {
    return {
      code: 'IMPO-06',
      message: `« ${citation(cell.text)} » est un nombre, qui peut être la question ${alike.join(' ou ')}.`,
      hint: 'Mettre la colonne au format texte, et écrire le numéro entier.',
    };
  }
  return (
    questionIn(text, ordre) ?? {
      code: 'IMPO-06',
      message: `la question n°${citation(text)} n'est pas dans l'ordre de passage de la séance.`,
      hint: "Corriger le numéro, ou l'ajouter à « ordre_de_passage » dans seance.yaml.",
    }
  );
}

const DEBUT = /^(?:(?:des )?(?:l')?ouverture|(?:des )?(?:le )?debut)(?: de (?:la )?seance)?$/u;
const FIN = /^(?:(?:a )?(?:la )?(?:fin|cloture|levee))(?: de (?:la )?seance)?$/u;

const isDate = ({ genre }: Cell, text: string): boolean =>
  genre === 'date' || /^\d{1,2}\/\d{1,2}\/\d{4}/u.test(text);

const turnedIntoDate = (text: string): Moment => ({
  code: 'IMPO-06',
  message: `« ${citation(text)} » est une date : le tableur a sans doute changé le numéro de la question.`,
  hint: 'Mettre la colonne au format texte, et écrire de nouveau le numéro.',
});

/** Whether someone passes after the question: what the cell says first, then the title, then the habit. */
function passesAfter(written: string | undefined, way: Way, title: 'avant' | 'apres' | undefined): boolean {
  if (written === 'avant' || written === 'apres') return written === 'apres';
  const isPlain = written === undefined || written === 'a' || written === 'au';
  return ((isPlain ? title : undefined) ?? (way === 'arrivee' ? 'avant' : 'apres')) === 'apres';
}

/**
 * The boundary that `cell` tells. An arrival names the first question attended, a departure the last one; "avant 14",
 * "après 13" say which, and so does the title of the column (`title`).
 */
export function readMoment(cell: Cell, way: Way, passage: Passage, title?: 'avant' | 'apres'): Moment {
  const text = bare(cell.text);
  if (cell.genre === 'heure' || isHour(text)) return fromHour(cell.text.replace(/\s+/gu, ' '), way, passage);
  if (DEBUT.test(text)) return { borne: 0 };
  if (FIN.test(text)) return { borne: passage.ordre.length };
  if (isDate(cell, text)) return turnedIntoDate(cell.text);
  const found = text.length > 60 ? undefined : QUESTION.exec(text)?.groups;
  if (found?.id === undefined) return unreadable(cell.text, way);
  const question = ofQuestion(found.id, cell, passage.ordre);
  if (typeof question !== 'string') return question;
  const rank = passage.ordre.indexOf(question);
  return { borne: passesAfter(found.sens, way, title) ? rank + 1 : rank };
}

/** An hour beside a question that is named as such: "18h30 (question 2)", "question 2, à 18h30". */
const HOUR_BESIDE = String.raw`(?:(?:a|vers)\s+)?\d{1,2}\s*[h:]\s*(?:\d{2})?(?:\s*(?:mn|min))?`;
const NAMED = String.raw`(?:a la |avant la |apres la |la )?(?:questions?|quest\.?|q\.?|rapport|point|affaire|n ?°)[^()]*?`;
const BESIDE = new RegExp(
  String.raw`^(?:${HOUR_BESIDE}\s*[-–—,:;/]?\s*\(?\s*(?<after>${NAMED})\s*\)?|(?<before>${NAMED})\s*[-–—,:;/]?\s*\(?\s*${HOUR_BESIDE}\s*\)?)$`,
  'u',
);

/** The cell without the hour that it gives beside its question: the question says more. */
function withoutHour(cell: Cell): Cell {
  if (cell.genre !== 'texte' || cell.text.length > 60) return cell;
  const { after, before } = BESIDE.exec(bare(cell.text))?.groups ?? {};
  const text = after ?? before;
  return text === undefined ? cell : { ...cell, text };
}

/** Characters of a cell that lists moments. */
const LONGEST_LIST = 400;

/** The moments that a cell lists: "2 puis 20", "2 ; 20"; a comma parts them unless it belongs to a number. */
export function momentCells(written: Cell, ordre: readonly IdQuestion[]): readonly Cell[] {
  const cell = withoutHour(written);
  if (cell.text === '') return [];
  const isOne = questionIn(bare(cell.text), ordre) !== undefined;
  // A cell as long as a page lists nothing: it is told whole, as what it is not.
  const isWhole = isOne || cell.text.length > LONGEST_LIST;
  const parts = isWhole ? [cell.text] : cell.text.split(/\s*(?:;|,|\n|\bpuis\b|\bet\b|&)\s*/iu);
  return parts.filter((text) => text !== '').map((text) => ({ text, genre: cell.genre }));
}
