import type { Fault } from '../../diagnostics/fault.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { AttendanceLine, Passing } from './attendance-line.ts';
import type { AttendanceFrame } from './row-reading.ts';
import { nameOf, seatFaults } from './seats.ts';
import { faultInSheet } from './sheet.ts';
import { NOMS_DES_ETATS } from './states.ts';

/** Arrivals and departures that do not alternate, or that leave nothing between them. */
function isDisordered(passages: readonly Passing[]): boolean {
  return passages.some(({ borne, way }, rank) => {
    const before = passages[rank - 1];
    return before !== undefined && (before.way === way || before.borne === borne);
  });
}

/** What of the cells of a line does not go together, and what to do. */
function contradiction(
  line: AttendanceLine,
): { readonly message: string; readonly hint: string } | undefined {
  const { etat, passages, procurations, suppleant } = line;
  const isMoving = passages.length > 0;
  if ((etat === 'absent' || etat === 'excuse') && isMoving) {
    return {
      message: `la ligne dit « ${NOMS_DES_ETATS[etat]} », et donne une arrivée ou un départ.`,
      hint: 'Écrire « présent » pour qui est venu une partie de la séance, ou vider ces cellules.',
    };
  }
  if (isDisordered(passages)) {
    return {
      message: "les arrivées et les départs ne se suivent pas : deux arrivées, ou un départ avant l'arrivée.",
      hint: "Corriger les numéros : l'arrivée est la première question, le départ la dernière.",
    };
  }
  if (etat === 'represente' && procurations.length === 0) {
    return {
      message: 'la ligne dit « représenté », et ne dit pas par qui.',
      hint: 'Nommer le mandataire dans la colonne de la procuration, ou écrire « absent » ou « excusé ».',
    };
  }
  if ((etat === 'present' || suppleant) && !isMoving && procurations.length > 0) {
    return {
      message: 'la ligne dit la personne présente de bout en bout, et lui fait donner procuration.',
      hint: 'Écrire « représenté », ou noter son arrivée ou son départ, ou retirer la procuration.',
    };
  }
  return undefined;
}

function repeated(frame: AttendanceFrame, lines: readonly AttendanceLine[]): readonly Fault[] {
  const seen = new Map<NomElu, number>();
  return lines.flatMap((line) => {
    const name = nameOf(line);
    if (name === undefined) return [];
    const before = seen.get(name);
    if (before === undefined) seen.set(name, line.row.number);
    if (before === undefined) return [];
    return [
      faultInSheet(
        { sheet: frame.sheet, row: line.row.number },
        {
          code: 'IMPO-04',
          message: `« ${name} » a déjà la ligne ${before}.`,
          hint: "N'en garder qu'une : un départ suivi d'un retour se note « 2 puis 20 » dans la colonne des arrivées.",
        },
      ),
    ];
  });
}

/** What is wrong with lines, each by itself or with the others. */
export function lineFaults(frame: AttendanceFrame, lines: readonly AttendanceLine[]): readonly Fault[] {
  const own = lines.flatMap((line) => {
    const found = contradiction(line);
    const place = { sheet: frame.sheet, row: line.row.number };
    return found ? [faultInSheet(place, { code: 'IMPO-08', ...found })] : [];
  });
  return [...own, ...repeated(frame, lines), ...seatFaults(frame, lines)];
}
