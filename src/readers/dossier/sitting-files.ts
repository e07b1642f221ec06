import { type DateCivile, lireDate } from '../../domaine/date.ts';
import type { Acquittement } from '../../domaine/dossier.ts';
import type { Presences } from '../../domaine/feuille-de-presence.ts';
import type { Deroulement } from '../../domaine/horaires.ts';
import type { IdQuestion, Seance } from '../../domaine/seance.ts';
import { completedPresences, completedSeance } from './completed.ts';
import type { DataFile } from './data-file.ts';
import { readDataFile } from './data-file.ts';
import { shownPath } from './folders.ts';
import { boundedByHours } from './hour-bounds.ts';
import type { LinkedFile } from './linked-file.ts';
import { linked, problemsIn, unlinked } from './linked-file.ts';
import type { Directory } from './names/directory.ts';
import type { LinkProblem } from './names/link.ts';
import type { Reader } from './reader.ts';
import { recallOf } from './reader.ts';
import { acquittementsSchema } from './schemas/acquittements.ts';
import { presencesSchema } from './schemas/presences.ts';
import type { ReadSeance } from './schemas/seance.ts';
import { seanceSchema } from './schemas/seance.ts';

const SEANCE = seanceSchema.partial();
const PRESENCES = presencesSchema.partial();

/** `seance.yaml`, its names not yet looked up: its order of passage is what questions are looked up in. */
export const readSeance = (reader: Reader, root: string, sitting: string): DataFile<ReadSeance> => {
  const path = `${sitting}/seance.yaml`;
  return readDataFile(reader, { path, shown: shownPath(root, path), schema: seanceSchema, lenient: SEANCE });
};

const DATE = /^\ufeff?date[ \t]*:[ \t]*["']?([^"'#\r\n]*)/mu;

/** The date that the line `date:` of `seance.yaml` gives, all the rest of it unread; undefined when none can be read. */
export function sittingDate(reader: Reader, sitting: string): DateCivile | undefined {
  const text = reader.read(`${sitting}/seance.yaml`);
  return typeof text === 'string' ? lireDate(DATE.exec(text)?.[1]?.trim() ?? '') : undefined;
}

/** The order of passage, when it was read whole; from what remains of the file, if need be. */
export function orderOf({ value, remains, faults }: DataFile<ReadSeance>): readonly IdQuestion[] | undefined {
  const read = value ?? (remains as Partial<ReadSeance> | undefined);
  const isFaulty = faults.some(({ code }) => code === 'FORME-21' || code === 'ORDRE-05');
  return isFaulty ? undefined : read?.ordre_de_passage?.ids;
}

/** The questions of the sitting: those called, and those of the agenda that were not. */
export function knownOf(data: DataFile<ReadSeance>): readonly IdQuestion[] | undefined {
  const order = orderOf(data);
  const read = data.value ?? (data.remains as Partial<ReadSeance> | undefined);
  return order && [...order, ...(read?.ordre_du_jour?.ids ?? [])];
}

/** Questions that the order of passage calls twice. */
function calledTwice(order: readonly IdQuestion[]): readonly LinkProblem[] {
  const hint = "N'en garder qu'une.";
  return order.flatMap((id, rank) =>
    order.indexOf(id) === rank
      ? []
      : [
          {
            path: ['ordre_de_passage', rank],
            saying: {
              code: 'ORDRE-02',
              message: `La question n°${id} est deux fois dans l'ordre de passage.`,
              hint,
            },
          },
        ],
  );
}

/** The sitting, names looked up. */
export function linkSeance(data: DataFile<ReadSeance>, directory: Directory): LinkedFile<Seance> {
  const { value: read, ...rest } = linked(data, ['seance'], directory);
  const { source } = rest;
  if (!read || !source) return rest;
  const value = completedSeance(read);
  const file = { ...rest, value };
  const twice = calledTwice(value.ordre_de_passage);
  if (twice.length === 0) return file;
  const ordre = [...new Set(value.ordre_de_passage)];
  const seance = { ...value, ordre_de_passage: ordre };
  return { ...file, value: seance, whole: false, faults: [...file.faults, ...problemsIn(source, twice)] };
}

/** What the sitting says of its time, its order of passage included; undefined when that order can't be read. */
export function timesOf(data: DataFile<ReadSeance>): Deroulement | undefined {
  const ordre = orderOf(data);
  const read = data.value ?? (data.remains as Partial<ReadSeance> | undefined);
  const { ouverture, levee, horaires } = read ?? {};
  return (
    ordre && {
      ordre_de_passage: ordre,
      ...(ouverture === undefined ? {} : { ouverture }),
      ...(levee === undefined ? {} : { levee }),
      ...(horaires === undefined
        ? {}
        : { horaires: horaires.map(({ question, ...times }) => ({ question: question.id, ...times })) }),
    }
  );
}

/** `presences.yaml`, names looked up; `times` says which question each hour falls at. */
export function readPresences(
  reader: Reader,
  root: string,
  sitting: string,
  directory: Directory,
  times: Deroulement | undefined,
): LinkedFile<Presences> {
  const path = `${sitting}/presences.yaml`;
  const wanted = { path, shown: shownPath(root, path), schema: presencesSchema, lenient: PRESENCES };
  const data = readDataFile(reader, wanted);
  return recallOf(reader)(`linked ${path}`, [data, directory, JSON.stringify(times)], () => {
    const { value, ...rest } = linked(data, ['presences'], directory);
    return value ? withQuestions(rest, completedPresences(value), times) : rest;
  });
}

/** The attendance with the questions that its hours fall at; without an order of passage, nothing is held against it. */
function withQuestions(
  { whole, faults, source }: LinkedFile<unknown>,
  read: Presences,
  times: Deroulement | undefined,
): LinkedFile<Presences> {
  const { presences: value, problems } = times
    ? boundedByHours(read, times)
    : { presences: read, problems: [] };
  if (!source) return { whole, faults, value };
  return {
    value,
    whole: whole && problems.length === 0,
    faults: [...faults, ...problemsIn(source, problems)],
    source,
  };
}

/** `acquittements.yaml`, which a sitting need not have. */
export function readAcquittements(
  reader: Reader,
  root: string,
  sitting: string,
): LinkedFile<{ readonly acquittements: readonly Acquittement[] }> {
  const path = `${sitting}/acquittements.yaml`;
  const isThere = reader.list(sitting)?.some(({ name }) => name === 'acquittements.yaml') ?? false;
  if (!isThere) return { value: { acquittements: [] }, whole: true, faults: [] };
  const file = unlinked(
    readDataFile(reader, { path, shown: shownPath(root, path), schema: acquittementsSchema }),
    ['acquittements'],
  );
  return file.source ? { ...file, source: { ...file.source, keyed: true } } : file;
}
