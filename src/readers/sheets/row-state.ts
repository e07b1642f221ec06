import { citation } from '../../diagnostics/foreign-text.ts';
import { bareTitle } from './header.ts';
import type { RowReading } from './row-reading.ts';
import { cells, told } from './row-reading.ts';
import type { Etat } from './states.ts';
import { ETATS, NOMS_DES_ETATS, readCross } from './states.ts';
import type { ToldState } from './told-state.ts';
import { toldState } from './told-state.ts';

const EXPECTED = `Écrire ${ETATS.map((etat) => NOMS_DES_ETATS[etat]).join(', ')}, ou l'initiale.`;

/** The state that columns of crosses tick. */
function crossedState(reading: RowReading): Etat | undefined {
  const ticked: { readonly etat: Etat; readonly index: number }[] = [];
  for (const etat of ETATS) {
    for (const { cell, index } of cells(reading, `croix-${etat}`)) {
      const cross = readCross(cell.text);
      if (cross === true) ticked.push({ etat, index });
      if (cross !== undefined) continue;
      return told(reading, index, {
        code: 'IMPO-05',
        message: `« ${citation(cell.text)} » n'est ni une croix, ni une cellule vide.`,
        hint: 'Écrire x, ou ne rien écrire.',
      });
    }
  }
  const [only, other] = ticked;
  if (only && !other) return only.etat;
  const message =
    only && other
      ? `la ligne est cochée « ${NOMS_DES_ETATS[only.etat]} » et « ${NOMS_DES_ETATS[other.etat]} ».`
      : "aucune colonne n'est cochée : on ne sait pas si la personne était là.";
  return told(reading, other?.index, { code: 'IMPO-05', message, hint: 'Cocher une colonne, et une seule.' });
}

const STATES = ['etat', ...ETATS.map((etat) => `croix-${etat}` as const)] as const;

/** Whether a row writes no state at all. */
export function isStateless(reading: RowReading): boolean {
  return [...STATES, 'emargement' as const].every((role) =>
    cells(reading, role).every(({ cell }) => cell.text === ''),
  );
}

/** Whether the columns of states, or of crosses, say nothing. */
const isBlank = (reading: RowReading): boolean =>
  STATES.every((role) => cells(reading, role).every(({ cell }) => readCross(cell.text) === false));

/** Whether a sheet says how people were in words, or in columns of crosses. */
const saysStates = ({ frame }: RowReading): boolean =>
  frame.header.columns.some(({ role }) => role === 'etat' || role.startsWith('croix-'));

/** Whether a cell of signatures bears one: a cross, "signé", initials, the name of whoever signs. */
function isSignature(text: string, { row, frame }: RowReading): boolean {
  if (readCross(text) === true) return true;
  const words = bareTitle(text).split(' ');
  const named = new Set(
    row.cells.flatMap((cell, index) =>
      frame.header.columns.some((column) => column.index === index && column.role === 'emargement')
        ? []
        : bareTitle(cell.text).split(' '),
    ),
  );
  return (
    /^(?:sign\S*|lu|vu|paraphe|ok)$/u.test(words[0] ?? '') ||
    words.every((word) => word.length === 1 || named.has(word)) ||
    (words.length === 1 && /^\p{Lu}{2,4}$/u.test(text))
  );
}

/** What a cell of signatures says: a state in words, or that the person signed. */
function signed(reading: RowReading): {
  readonly told?: ToldState;
  readonly index?: number;
  readonly text: string;
} {
  const [found] = cells(reading, 'emargement');
  const text = found?.cell.text ?? '';
  const told = isSignature(text, reading) ? undefined : toldState(text);
  return { text, ...(found ? { index: found.index } : {}), ...(told ? { told } : {}) };
}

/** The state of whoever signed, in a sheet that has no other column for it; a blank says nothing. */
function signedState(reading: RowReading): ToldState | undefined {
  const { told: said, index, text } = signed(reading);
  if (said) return said;
  if (text !== '' && isSignature(text, reading)) return { etat: 'present' };
  const message =
    text === ''
      ? "la personne n'a pas signé, et rien ne dit si elle était absente, excusée ou représentée."
      : `« ${citation(text)} » n'est ni une signature, ni un état de présence.`;
  return told(reading, index, { code: 'IMPO-05', message, hint: EXPECTED });
}

/** The state that the column of states writes. */
function writtenState(reading: RowReading): ToldState | undefined {
  const [found] = cells(reading, 'etat');
  if (!found) {
    const etat = crossedState(reading);
    return etat && { etat };
  }
  const { index, cell } = found;
  const said = toldState(cell.text);
  if (said !== undefined) return said;
  const message =
    cell.text === ''
      ? "l'état n'est pas écrit : on ne sait pas si la personne était là."
      : `« ${citation(cell.text)} » n'est pas un état de présence.`;
  return told(reading, index, { code: 'IMPO-05', message, hint: EXPECTED });
}

const isThere = ({ etat }: ToldState): boolean => etat === 'present';

/** The state that a row writes, or that its columns of crosses tick, or that its signature tells. */
export function readEtat(reading: RowReading): ToldState | undefined {
  if (!saysStates(reading)) return signedState(reading);
  const { told: said, index, text } = signed(reading);
  // Beside other columns that say it, a signature says nothing more; words in its place do.
  if (said && isBlank(reading)) return said;
  const written = writtenState(reading);
  if (written === undefined || said === undefined) return written;
  if (isThere(said) === isThere(written)) return { ...said, ...written };
  return told(reading, index, {
    code: 'IMPO-08',
    message: `la ligne dit « ${NOMS_DES_ETATS[written.etat]} », et « ${citation(text)} » à la place de la signature.`,
    hint: "Corriger l'une des deux cellules.",
  });
}
