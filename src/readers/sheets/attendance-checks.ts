import type { Fault } from '../../diagnostics/fault.ts';
import type { Commune } from '../../domaine/conseil.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { AttendanceLine, Passing } from './attendance-row.ts';
import type { AttendanceFrame } from './row-reading.ts';
import { faultInSheet, faultOnSheet } from './sheet.ts';
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

/** The name under which a line is known: no two lines stand for the same person. */
const nameOf = ({ elu, suppleant }: AttendanceLine): NomElu | undefined => elu?.nom ?? suppleant?.nom;

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

/** A substitute who sits with the titular there would make two for one seat. */
function bothThere(frame: AttendanceFrame, lines: readonly AttendanceLine[]): readonly Fault[] {
  const sitting = new Map(
    lines.flatMap(({ suppleant }) => (suppleant ? [[suppleant.commune, suppleant.nom]] : [])),
  );
  return lines.flatMap(({ row, elu, suppleant, etat }) => {
    const other = elu && !suppleant ? sitting.get(elu.commune) : undefined;
    if (other === undefined || (etat !== 'present' && etat !== 'represente')) return [];
    return [
      faultInSheet(
        { sheet: frame.sheet, row: row.number },
        {
          code: 'IMPO-08',
          message: `la ligne dit « ${NOMS_DES_ETATS[etat]} », et une autre fait siéger « ${other} » à la place de cette personne.`,
          hint: 'Écrire « suppléé » ou « absent » ici, ou retirer la présence du suppléant.',
        },
      ),
    ];
  });
}

/** Names shown of those whom the sheet forgets. */
const SHOWN = 10;

/**
 * Members who have no row: they would be taken for present. A seat whose substitute sits needs none. To be asked once
 * every row can be read: one that can't may be anybody's.
 */
export function forgottenFaults(
  { sheet, communes }: AttendanceFrame,
  lines: readonly AttendanceLine[],
): readonly Fault[] {
  const told = new Set(lines.flatMap((line) => nameOf(line) ?? []));
  const sitting = new Set(lines.flatMap(({ suppleant }) => suppleant?.commune ?? []));
  const held = ({ nom }: Commune): boolean => sitting.has(nom);
  const missing = communes
    .filter((commune) => !held(commune))
    .flatMap(({ membres }) => membres.map(({ nom }) => nom))
    .filter((nom) => !told.has(nom));
  if (missing.length === 0) return [];
  const more = missing.length > SHOWN ? ` et ${missing.length - SHOWN} autres` : '';
  const who =
    missing.length === 1
      ? "un membre en exercice n'a pas de ligne"
      : `${missing.length} membres en exercice n'ont pas de ligne`;
  return [
    faultOnSheet(sheet.name, {
      code: 'IMPO-04',
      message: `${who} : ${missing.slice(0, SHOWN).join(', ')}${more}.`,
      hint: `Ajouter ${missing.length === 1 ? 'sa' : 'leur'} ligne, même pour un absent : qui n'est pas noté est tenu pour présent.`,
    }),
  ];
}

/** What is wrong with lines, each by itself or with the others. */
export function lineFaults(frame: AttendanceFrame, lines: readonly AttendanceLine[]): readonly Fault[] {
  const own = lines.flatMap((line) => {
    const found = contradiction(line);
    const place = { sheet: frame.sheet, row: line.row.number };
    return found ? [faultInSheet(place, { code: 'IMPO-08', ...found })] : [];
  });
  return [...own, ...repeated(frame, lines), ...bothThere(frame, lines)];
}
