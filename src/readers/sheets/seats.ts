import type { Fault } from '../../diagnostics/fault.ts';
import type { Commune, Elu } from '../../domaine/conseil.ts';
import { sieges } from '../../domaine/conseil.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { NomElu } from '../../domaine/personne.ts';
import { suppleantsDe } from '../../domaine/registre.ts';
import type { AttendanceLine } from './attendance-line.ts';
import type { NameProblem } from './people.ts';
import type { AttendanceFrame } from './row-reading.ts';
import { faultInSheet, faultOnSheet } from './sheet.ts';
import { NOMS_DES_ETATS } from './states.ts';

/** The name under which a line is known: no two lines stand for the same person. */
export const nameOf = ({ elu, suppleant }: AttendanceLine): NomElu | undefined => elu?.nom ?? suppleant?.nom;

/** The seats of a commune, as the rows of the sheet fill them. */
interface Seats {
  readonly commune: Commune;
  /** The lines of titulars, those of seats without a name among them. */
  readonly titulars: readonly AttendanceLine[];
  /** Substitutes who sit, each once. */
  readonly sitting: readonly NomElu[];
  /** Titulars who have no row. */
  readonly rowless: readonly Elu[];
}

const communeOf = ({ elu, suppleant }: AttendanceLine): string | undefined => (elu ?? suppleant)?.commune;

/** The seats of each commune; a line of a seat of nobody, with nobody in it, tells nothing of them. */
function seatsOf({ communes }: AttendanceFrame, lines: readonly AttendanceLine[]): readonly Seats[] {
  const byCommune = parCle(lines, (line) => communeOf(line) ?? '');
  return communes.map((commune) => {
    const own = byCommune.get(commune.nom) ?? [];
    const substitutes = new Set(suppleantsDe(commune).map(({ nom }) => nom));
    const told = new Set(own.map(nameOf));
    return {
      commune,
      titulars: own.filter(({ elu }) => elu === undefined || !substitutes.has(elu.nom)),
      sitting: [...new Set(own.flatMap(({ suppleant }) => suppleant?.nom ?? []))],
      rowless: commune.membres.filter(({ nom }) => !told.has(nom)),
    };
  });
}

/** Whether someone may sit in place of the one whom the line stands for: away, for a while or throughout, without a proxy. */
const isReplaceable = ({ etat, procurations, passages }: AttendanceLine): boolean =>
  passages.length > 0 ||
  etat === 'supplee' ||
  ((etat === 'absent' || etat === 'excuse') && procurations.length === 0);

/** How many substitutes the rows of titulars leave to seats that they do not speak of. */
const unspokenFor = ({ titulars, sitting }: Seats): number =>
  sitting.length - titulars.filter(isReplaceable).length;

/** The substitute who has no seat, told on the line of the titular of a single seat, else on that of the substitute. */
function withoutSeat({
  commune,
  titulars,
  sitting,
}: Seats): { readonly at: NomElu | undefined } & NameProblem {
  const [titular, ...others] = titulars;
  const last = sitting.at(-1);
  if (titular && others.length === 0 && sieges(commune) === 1) {
    return {
      at: nameOf(titular),
      code: 'IMPO-08',
      message: `la ligne dit « ${NOMS_DES_ETATS[titular.etat]} », et une autre fait siéger « ${last} » à la place de cette personne.`,
      hint: 'Écrire « suppléé » ou « absent » ici, ou retirer la présence du suppléant.',
    };
  }
  return {
    at: last,
    code: 'IMPO-08',
    message: `« ${last} » est au registre parmi les suppléants de « ${commune.nom} », dont aucun autre titulaire n'est absent sans avoir donné procuration.`,
    hint: "Noter l'absence du titulaire, ou retirer la présence du suppléant s'il a assisté sans siéger.",
  };
}

function crowded(frame: AttendanceFrame, lines: readonly AttendanceLine[], seats: Seats): readonly Fault[] {
  const { commune, rowless } = seats;
  const unnamed = sieges(commune) - commune.membres.length;
  if (unspokenFor(seats) <= rowless.length + unnamed) return [];
  const { at, ...problem } = withoutSeat(seats);
  const line =
    lines.find((one) => nameOf(one) === at) ?? lines.find(({ suppleant }) => suppleant?.nom === at);
  return [faultInSheet({ sheet: frame.sheet, row: line?.row.number ?? 1 }, problem)];
}

/** Rows that say that someone is replaced, where fewer substitutes sit. */
function unreplaced(frame: AttendanceFrame, { commune, titulars, sitting }: Seats): readonly Fault[] {
  const replaced = titulars.filter(({ etat }) => etat === 'supplee');
  const nameless = replaced.filter(({ suppleant }) => suppleant === undefined);
  const names = suppleantsDe(commune).map(({ nom }) => `« ${nom} »`);
  return nameless.slice(0, Math.max(0, replaced.length - sitting.length)).map(({ row }) =>
    faultInSheet(
      { sheet: frame.sheet, row: row.number },
      {
        code: 'IMPO-09',
        message: `la ligne dit « suppléé », et rien ne dit par qui, de ${names.join(' ou ')}.`,
        hint: 'Nommer le suppléant dans sa colonne, ou le noter présent sur sa propre ligne.',
      },
    ),
  );
}

/** Whether the line is that of a substitute who does not sit: it stands for no seat. */
export const staysAtHome = ({ elu, suppleant }: AttendanceLine, { communes }: AttendanceFrame): boolean =>
  elu !== undefined &&
  suppleant === undefined &&
  communes.some((commune) => suppleantsDe(commune).some(({ nom }) => nom === elu.nom));

/** A substitute who stays at home has no voice to give. */
function idleProxies(frame: AttendanceFrame, lines: readonly AttendanceLine[]): readonly Fault[] {
  return lines.flatMap((line) =>
    line.procurations.length === 0 || !staysAtHome(line, frame)
      ? []
      : [
          faultInSheet(
            { sheet: frame.sheet, row: line.row.number },
            {
              code: 'IMPO-08',
              message: `« ${nameOf(line)} » est au registre comme suppléant, ne siège pas, et donne procuration.`,
              hint: "Retirer la procuration, ou noter la présence du suppléant s'il a siégé.",
            },
          ),
        ],
  );
}

/** What is wrong between titulars and the substitutes who sit: two for one seat, or nobody. */
export function seatFaults(frame: AttendanceFrame, lines: readonly AttendanceLine[]): readonly Fault[] {
  const ofSeats = seatsOf(frame, lines).flatMap((seats) => [
    ...crowded(frame, lines, seats),
    ...unreplaced(frame, seats),
  ]);
  return [...ofSeats, ...idleProxies(frame, lines)];
}

/** Titulars who have no row because a substitute sits in their place, as many as do beyond the rows that say it. */
export const replacedWithoutRow = (
  frame: AttendanceFrame,
  lines: readonly AttendanceLine[],
): readonly Elu[] =>
  seatsOf(frame, lines).flatMap((seats) => (seats.rowless.length <= unspokenFor(seats) ? seats.rowless : []));

/** Names shown of those whom the sheet forgets. */
const SHOWN = 10;

/**
 * Members who have no row: they would be taken for present. A seat whose substitute sits needs none. To be asked once
 * every row can be read: one that can't may be anybody's.
 */
export function forgottenFaults(frame: AttendanceFrame, lines: readonly AttendanceLine[]): readonly Fault[] {
  const replaced = new Set(replacedWithoutRow(frame, lines).map(({ nom }) => nom));
  const told = new Set(lines.flatMap((line) => nameOf(line) ?? []));
  const missing = frame.communes
    .flatMap(({ membres }) => membres.map(({ nom }) => nom))
    .filter((nom) => !told.has(nom) && !replaced.has(nom));
  if (missing.length === 0) return [];
  const more = missing.length > SHOWN ? ` et ${missing.length - SHOWN} autres` : '';
  const who =
    missing.length === 1
      ? "un membre en exercice n'a pas de ligne"
      : `${missing.length} membres en exercice n'ont pas de ligne`;
  return [
    faultOnSheet(frame.sheet.name, {
      code: 'IMPO-04',
      message: `${who} : ${missing.slice(0, SHOWN).join(', ')}${more}.`,
      hint: `Ajouter ${missing.length === 1 ? 'sa' : 'leur'} ligne, même pour un absent : qui n'est pas noté est tenu pour présent.`,
    }),
  ];
}

/**
 * Away throughout, for `presences.yaml`: neither there for a part of the sitting, nor the titular of the only seat of a
 * commune whose substitute sits, who is known to be away. Of several seats, those who are away say which are replaced.
 */
export function awayThroughout(frame: AttendanceFrame, lines: readonly AttendanceLine[]): readonly NomElu[] {
  const silent = new Set(replacedWithoutRow(frame, lines).map(({ nom }) => nom));
  const away = new Set(
    lines.flatMap(({ elu, etat, passages }) =>
      elu && etat !== 'present' && passages.length === 0 ? [elu.nom] : [],
    ),
  );
  const sitting = new Set(lines.flatMap(({ suppleant }) => suppleant?.commune ?? []));
  return frame.communes
    .filter((commune) => !(sieges(commune) === 1 && sitting.has(commune.nom)))
    .flatMap(({ membres }) => membres)
    .flatMap(({ nom }) => (away.has(nom) || silent.has(nom) ? [nom] : []));
}
