/** What keeps a document from being printed well, told to the secretary. The writer itself never throws. */
import type { Fault, PathStep, Severity } from '../../diagnostics/fault.ts';
import type { Inline } from '../../document/tree.ts';
import type { LayoutProblem } from './layout/report.ts';

/** The data path of a value, from the origin that its text carries: `rapport.montants.0` is a path of three steps. */
export function pathOf(origin: string): PathStep[] {
  return origin.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The first origin among inlines, as a path; nothing when no value of the data is among them. */
export function placeOf(inlines: readonly Inline[]): { path: PathStep[] } | Record<string, never> {
  const origin = firstOrigin(inlines);
  return origin === undefined ? {} : { path: pathOf(origin) };
}

function firstOrigin(inlines: readonly Inline[]): string | undefined {
  for (const inline of inlines) {
    if (inline.kind === 'text' && inline.origin !== undefined) return inline.origin;
    if (inline.kind === 'derived') return inline.path;
    const inner = 'children' in inline ? firstOrigin(inline.children) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The beginning of a text, quoted, so that a sentence can name what it speaks of. */
export function quoted(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return `« ${flat.length > 60 ? `${flat.slice(0, 59).trimEnd()}…` : flat} »`;
}

/** How each problem of layout is told. Those that only concern looks are not: the layout never makes them by choice. */
const TOLD: Partial<
  Record<LayoutProblem['kind'], readonly [code: string, severity: Severity, message: string, hint: string]>
> = {
  'too-tall': [
    'PDF-04',
    'erreur',
    'ne tient pas sur une page',
    'Répartir ce contenu sur plusieurs lignes du tableau, ou agrandir la page dans la charte.',
  ],
  'broken-word': [
    'PDF-05',
    'avertissement',
    'contient un mot plus large que sa colonne : il a été coupé sans trait d’union',
    'Élargir la colonne, ou écrire le mot autrement.',
  ],
  'cut-running-text': [
    'PDF-09',
    'avertissement',
    'dépasse deux lignes : la suite n’est pas imprimée',
    'Raccourcir ce texte.',
  ],
  'overfull-line': [
    'PDF-06',
    'avertissement',
    'contient une ligne plus large que sa colonne',
    'Élargir la colonne.',
  ],
};

const SUBJECTS: Readonly<Record<string, string>> = {
  row: 'La ligne de tableau',
  signatures: 'Le bloc de signatures',
  heading: 'Le titre',
  caption: 'La légende',
  running: 'L’en-tête ou le pied de page',
};

/** A stretch of a text that typography leaves as it was typed, long enough to be found again in the data. */
const recognisable = (text: string): string | undefined =>
  /[\p{L}\p{N}][\p{L}\p{N} ,]{10,60}/u.exec(text)?.[0];

/** The faults among the problems of a layout. `textOf` gives the text of inlines. */
export function layoutFaults(
  problems: readonly LayoutProblem[],
  textOf: (inlines: readonly Inline[]) => string,
): Fault[] {
  return problems.flatMap((problem): Fault[] => {
    const told = TOLD[problem.kind];
    if (told === undefined) return [];
    const [code, severity, said, hint] = told;
    // In a cell, a word cut anywhere is a figure or a name that can be misread.
    const inCell = problem.kind === 'broken-word' && problem.block.endsWith('row');
    const subject = SUBJECTS[problem.block] ?? 'Le texte';
    const text = textOf(problem.inlines);
    const message = `${subject}${text === '' ? '' : ` ${quoted(text)}`} ${said} (page ${problem.page} du PDF).`;
    const word = problem.word ?? (problem.kind === 'too-tall' ? recognisable(text) : undefined);
    const written = word === undefined ? {} : { written: word };
    const grave = inCell ? 'erreur' : severity;
    return [{ code, severity: grave, ...placeOf(problem.inlines), message, ...written, hint }];
  });
}
