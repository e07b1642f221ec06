import type { Fault } from '../../diagnostics/fault.ts';
import { sortFaults } from '../../diagnostics/index.ts';
import { nomDeFichier } from '../../domaine/id-question.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { readCouncil, readPassage } from '../../readers/sheets/index.ts';
import { templateThatPrints } from '../documents/printed-facts.ts';
import type { Folders } from '../folders.ts';
import type { GivenBytes } from './given-bytes.ts';
import { headFacts, numberReport } from './number-report.ts';
import type { ReportFrame } from './report-text.ts';
import { isToWrite, reportText } from './report-text.ts';
import type { WordReport } from './word-reports.ts';
import { readWordReports } from './word-reports.ts';

/** A report that a text document words, and where it would go. */
export interface ImportedReport {
  readonly question: IdQuestion;
  /** Its path in the folder of the data. */
  readonly path: string;
  /** The text of the file. */
  readonly text: string;
  readonly report: WordReport;
  /** Whether the file says something that would be lost. */
  readonly isFilled: boolean;
}

/** Why a document can't be read, or not for this sitting: what it is held against is faulty, it is, or it has too much. */
export type NoReports =
  | { readonly lacking: 'order' | 'council' | 'document'; readonly faults: readonly Fault[] }
  | { readonly lacking: 'question'; readonly sentence: string };

const several = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;

/** The questions that `count` deliberations go to, from `first` on in the order of passage. */
function questionsFrom(
  order: readonly IdQuestion[],
  first: IdQuestion | undefined,
  count: number,
): readonly IdQuestion[] | NoReports {
  const start = first === undefined ? 0 : order.indexOf(first);
  if (start === -1) {
    const sentence = `La question n°${first} n'est pas dans l'ordre de passage de seance.yaml (${order.join(', ')}).`;
    return { lacking: 'question', sentence };
  }
  if (first === undefined && count < order.length) {
    const sentence = `Dites à quelle question va ce document, qui tient ${several(count, 'délibération')} : la séance en a ${order.length} (${order.join(', ')}).`;
    return { lacking: 'question', sentence };
  }
  const questions = order.slice(start, start + count);
  if (questions.length === count) return questions;
  const sentence = `Le document tient ${several(count, 'délibération')}, et l'ordre de passage n'a que ${several(questions.length, 'question')} à partir de là : ajoutez-y les autres dans seance.yaml.`;
  return { lacking: 'question', sentence };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** The report of a question, with what its file said of its title, its rapporteur and its number. */
function importedReport(
  { data }: Folders,
  id: string,
  question: IdQuestion,
  report: WordReport,
  frame: ReportFrame,
): ImportedReport {
  const path = `${id}/rapports/${nomDeFichier(question)}.md`;
  const before = data.read(path);
  const facts = typeof before === 'string' ? headFacts(before) : {};
  const rapporteur = textOf(facts.rapporteur);
  const titre = textOf(facts.titre) ?? report.deliberation.titre ?? '';
  const item = { question, titre, ...(rapporteur === undefined ? {} : { rapporteur: rapporteur as NomElu }) };
  const text = reportText(item, frame, report);
  const numero = textOf(facts.deliberation);
  const numbered = numero === undefined ? undefined : numberReport(text, [{ numero }]);
  const isFilled = typeof before === 'string' ? !isToWrite(before) : before.reason !== 'missing';
  return { question, path, text: numbered ?? text, report, isFilled };
}

/** Reads a text document for the sitting `id`: one deliberation, or several that go to the questions from `first` on. */
export function importReports(
  folders: Folders,
  id: string,
  file: GivenBytes,
  first: IdQuestion | undefined,
): readonly ImportedReport[] | NoReports {
  const { conseil, faults } = readCouncil(folders.data, folders.dataShown);
  const { jour, passage, faults: ofSitting } = readPassage(folders.data, folders.dataShown, id);
  if (!passage) return { lacking: 'order', faults: sortFaults(ofSitting) };
  if (!conseil || jour === undefined) return { lacking: 'council', faults: sortFaults(faults) };
  const { reports, faults: ofDocument } = readWordReports([file]);
  if (ofDocument.length > 0) return { lacking: 'document', faults: ofDocument };
  const questions = questionsFrom(passage.ordre, first, reports.length);
  if ('lacking' in questions) return questions;
  const templates = folders.templates();
  const rapporteurs =
    typeof templates === 'string' || templateThatPrints(templates, 'rapporteur') !== undefined;
  const frame = { conseil, date: jour, rapporteurs };
  return reports.flatMap((report, rank) => {
    const question = questions[rank];
    return question === undefined ? [] : [importedReport(folders, id, question, report, frame)];
  });
}
