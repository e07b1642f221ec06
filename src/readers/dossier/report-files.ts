import type { Fault } from '../../diagnostics/fault.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { DataFile } from './data-file.ts';
import { readDataFile } from './data-file.ts';
import { faultAt } from './fault-at.ts';
import { markdownFiles } from './folders.ts';
import type { LinkedFile } from './linked-file.ts';
import { linked } from './linked-file.ts';
import type { Directory } from './names/directory.ts';
import { ORDER } from './names/look-up.ts';
import type { Reader } from './reader.ts';
import { recallOf } from './reader.ts';
import type { ReadRapport } from './schemas/rapport.ts';
import { partialRapport, rapportNonExamine, rapportSchema } from './schemas/rapport.ts';
import type { Source } from './sources.ts';
import { positionInSource } from './sources.ts';

/** Parts of a dossier kept one a file, by identity. */
export interface Kept<T, Id extends string = string> {
  readonly byId: ReadonlyMap<Id, T>;
  readonly sources: readonly Source[];
  readonly faults: readonly Fault[];
  /** Every file was read whole. */
  readonly whole: boolean;
}

type ReportFile = LinkedFile<Rapport>;

/** The question of a report, read with its faults if it has some. */
const questionOf = ({ value, remains }: DataFile<ReadRapport>): IdQuestion | undefined =>
  (value ?? (remains as Partial<ReadRapport> | undefined))?.question;

function readReport(
  reader: Reader,
  wanted: { readonly path: string; readonly shown: string },
  directory: Directory,
  nonExaminees: ReadonlySet<IdQuestion>,
): ReportFile {
  const { path } = wanted;
  const strict = readDataFile(reader, { ...wanted, schema: rapportSchema, lenient: partialRapport });
  const question = strict.faults.length === 0 ? undefined : questionOf(strict);
  const data =
    question === undefined || !nonExaminees.has(question)
      ? strict
      : readDataFile(reader, {
          ...wanted,
          schema: rapportNonExamine,
          lenient: partialRapport,
          way: ' undecided',
        });
  const file = recallOf(reader)(`linked ${path}`, [data, directory], () =>
    linkedReport(data, path, directory),
  );
  return asBefore(reader, path, file);
}

/** The same file with the very report that stood for it, when the report says what it said: its names may be looked up anew. */
function asBefore({ recall }: Reader, path: string, file: ReportFile): ReportFile {
  const { value } = file;
  if (recall === undefined || value === undefined) return file;
  return { ...file, value: recall(`report ${path}`, [JSON.stringify(value)], () => value) };
}

function linkedReport(data: DataFile<ReadRapport>, path: string, directory: Directory): ReportFile {
  const { value, source, ...rest } = linked(data, ['rapports', path], directory);
  if (!source) return rest;
  if (!value) return { ...rest, source };
  const rapport: Rapport = { ...value, corps: source.file.body };
  return { ...rest, value: rapport, source: { ...source, base: ['rapports', value.question] } };
}

/** A second report for a question already reported on. */
const duplicate = (source: Source, question: IdQuestion): Fault =>
  faultAt(positionInSource(source, ['question'], false), {
    code: 'ORDRE-03',
    message: `La question n°${question} a deux rapports.`,
    written: question,
    related: [{ path: ['rapports', question, 'question'], message: "L'autre rapport." }],
    hint: "Corriger le numéro de l'un des deux, ou retirer un fichier.",
  });

const outOfOrder = (source: Source, question: IdQuestion): Fault =>
  faultAt(positionInSource(source, ['question'], false), {
    code: 'ORDRE-04',
    message: `La question n°${question} a un rapport, et n'est pas dans l'ordre de passage : le rapport est laissé de côté.`,
    written: question,
    related: [ORDER],
    hint: "Corriger le numéro, ou l'ajouter à « ordre_de_passage » dans seance.yaml.",
  });

/** Why a report can't stand in the dossier beside those of `kept`. */
function rejection(
  { value, source }: ReportFile,
  kept: ReadonlyMap<IdQuestion, Rapport>,
  { questions }: Directory,
): Fault | undefined {
  if (!value || !source) return undefined;
  if (questions && !questions.has(value.question)) return outOfOrder(source, value.question);
  return kept.has(value.question) ? duplicate(source, value.question) : undefined;
}

/**
 * The reports of a sitting, names looked up, by question in the order of their files. Those of `nonExaminees`, that were
 * withdrawn or put off, need no decision.
 */
export function readReports(
  reader: Reader,
  root: string,
  sitting: string,
  directory: Directory,
  nonExaminees: ReadonlySet<IdQuestion>,
): Kept<Rapport, IdQuestion> {
  const folder = markdownFiles(reader, `${sitting}/rapports`, root);
  const byId = new Map<IdQuestion, Rapport>();
  const sources: Source[] = [];
  const faults = [...folder.faults];
  let whole = true;
  for (const { path, shown } of folder.files) {
    const report = readReport(reader, { path, shown }, directory, nonExaminees);
    const rejected = rejection(report, byId, directory);
    faults.push(...report.faults, ...(rejected ? [rejected] : []));
    whole &&= report.whole && !rejected;
    if (!report.value || !report.source || rejected) continue;
    byId.set(report.value.question, report.value);
    sources.push(report.source);
  }
  return { byId, sources, faults, whole };
}
