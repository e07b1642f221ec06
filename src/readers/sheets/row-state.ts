import { citation } from '../../diagnostics/foreign-text.ts';
import type { RowReading } from './row-reading.ts';
import { cells, told } from './row-reading.ts';
import type { Etat } from './states.ts';
import { ETATS, NOMS_DES_ETATS, readCross, readState } from './states.ts';

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

/** Whether a row writes no state at all. */
export function isStateless(reading: RowReading): boolean {
  const roles = ['etat', 'emargement', ...ETATS.map((etat) => `croix-${etat}` as const)] as const;
  return roles.every((role) => cells(reading, role).every(({ cell }) => cell.text === ''));
}

/** Whether a sheet says how people were in words, or in columns of crosses. */
const saysStates = ({ frame }: RowReading): boolean =>
  frame.header.columns.some(({ role }) => role === 'etat' || role.startsWith('croix-'));

/** The state of whoever signed, in a sheet that has no other column for it; a blank says nothing. */
function signedState(reading: RowReading): Etat | undefined {
  const [signed] = cells(reading, 'emargement');
  const text = signed?.cell.text ?? '';
  if (text !== '') return readState(text) ?? 'present';
  const message = "la personne n'a pas signé, et rien ne dit si elle était absente, excusée ou représentée.";
  return told(reading, signed?.index, { code: 'IMPO-05', message, hint: EXPECTED });
}

/** The state that a row writes, or that its columns of crosses tick. */
export function readEtat(reading: RowReading): Etat | undefined {
  // Beside other columns that say it, signatures say nothing more.
  if (!saysStates(reading)) return signedState(reading);
  const [found] = cells(reading, 'etat');
  if (!found) return crossedState(reading);
  const { index, cell } = found;
  const etat = readState(cell.text);
  if (etat !== undefined) return etat;
  const message =
    cell.text === ''
      ? "l'état n'est pas écrit : on ne sait pas si la personne était là."
      : `« ${citation(cell.text)} » n'est pas un état de présence.`;
  return told(reading, index, { code: 'IMPO-05', message, hint: EXPECTED });
}
