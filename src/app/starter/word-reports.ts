import type { Fault } from '../../diagnostics/fault.ts';
import type { WordedDeliberation } from '../../readers/word/index.ts';
import { deliberationsOf, isWordFault, readDocx } from '../../readers/word/index.ts';
import type { GivenBytes } from './given-bytes.ts';

/** A report as a text document words it. */
export interface WordReport {
  /** The file, as the user knows it. */
  readonly origin: string;
  readonly deliberation: WordedDeliberation;
  /** What the file holds that is no text, a French noun phrase each; only with its first report. */
  readonly left: readonly string[];
}

/** The reports that text documents word, in the order of the files and of what each holds; none when one can't be read. */
export function readWordReports(files: readonly GivenBytes[]): {
  readonly reports: readonly WordReport[];
  readonly faults: readonly Fault[];
} {
  const read = files.map(({ shown, bytes }) => readDocx(shown, bytes));
  const faults = read.filter(isWordFault);
  if (faults.length > 0) return { reports: [], faults };
  const reports = read.flatMap((text) =>
    isWordFault(text)
      ? []
      : deliberationsOf(text).map((deliberation, rank) => ({
          origin: text.name,
          deliberation,
          left: rank === 0 ? text.left : [],
        })),
  );
  return { reports, faults: [] };
}

const several = (count: number, one: string, more: string): string => `${count} ${count > 1 ? more : one}`;

/** What was understood of a report, for whoever gave the document: a French noun phrase each. */
export function understoodOf({ deliberation, left }: WordReport): readonly string[] {
  const { expose, decision, apart, vote } = deliberation;
  const tables = expose.filter(({ kind }) => kind === 'table').length;
  const paragraphs = expose.length - tables;
  return [
    paragraphs === 0
      ? "aucun texte d'exposé"
      : several(paragraphs, "paragraphe d'exposé", "paragraphes d'exposé"),
    ...(tables === 0 ? [] : [several(tables, 'tableau', 'tableaux')]),
    decision.length === 0
      ? 'aucune décision reconnue'
      : several(decision.length, 'point de décision', 'points de décision'),
    ...(apart.length + vote.length === 0
      ? []
      : [
          `en remarque : ${several(apart.length + vote.length, 'ligne', 'lignes')} que le programme écrit ou calcule lui-même`,
        ]),
    ...(left.length === 0 ? [] : [`laissé dans le document : ${left.join(', ')}`]),
  ];
}
