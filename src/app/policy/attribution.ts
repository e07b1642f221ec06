import type { Fault } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { lireIdQuestion } from '../../domaine/id-question.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Sources } from '../../readers/dossier/index.ts';
import { conventionIds } from '../run/data-fingerprint.ts';

/** Whom a fault concerns: the whole sitting, some of its questions, or a file that gives no act (the debates). */
export type Concerned =
  | { readonly genre: 'seance' }
  | { readonly genre: 'questions'; readonly questions: readonly IdQuestion[] }
  | { readonly genre: 'fichier' };

/** Tells whom faults concern. */
export type Attribution = (fault: Fault) => Concerned;

/** The questions that annex or sign each convention. */
function byConvention({ rapports }: Dossier): ReadonlyMap<string, readonly IdQuestion[]> {
  const questions = new Map<string, IdQuestion[]>();
  for (const rapport of Object.values(rapports)) {
    for (const id of conventionIds(rapport))
      questions.set(id, [...(questions.get(id) ?? []), rapport.question]);
  }
  return questions;
}

/** The questions that depend on each file of reports or of conventions, by the name of the file as it is shown. */
function byFile(
  dossier: Dossier,
  { position }: Sources,
  signing: ReadonlyMap<string, readonly IdQuestion[]>,
): ReadonlyMap<string, readonly IdQuestion[]> {
  const files = new Map<string, readonly IdQuestion[]>();
  // The place of a body is known without reading the file again.
  const fileOf = (part: 'rapports' | 'conventions', id: string): string =>
    position([part, id, 'corps'])?.file ?? '';
  for (const { question } of Object.values(dossier.rapports))
    files.set(fileOf('rapports', question), [question]);
  for (const id of Object.keys(dossier.conventions))
    files.set(fileOf('conventions', id), signing.get(id) ?? []);
  return files;
}

const some = (questions: readonly IdQuestion[]): Concerned =>
  questions.length === 0 ? { genre: 'fichier' } : { genre: 'questions', questions };

/** The name of a convention's file, without folder or extension; the loader knows conventions by it. */
const conventionOfFile = (file: string): string | undefined => /\/conventions\/([^/]+)\.md$/u.exec(file)?.[1];

/**
 * Tells whom the faults of a sitting concern. A fault in a report concerns its question; in a convention, the questions
 * that annex or sign it; a report that could not be read gives no act, nor do the debates. Any other fault concerns the
 * whole sitting, since every act states its council, its attendance, its votes. `files` shown are `…/<sitting>/rapports/64.md`.
 */
export function attribution(dossier: Dossier, sources: Sources): Attribution {
  const signing = byConvention(dossier);
  let files: ReadonlyMap<string, readonly IdQuestion[]> | undefined;
  const ofPath = ([part, id]: readonly (string | number)[]): readonly IdQuestion[] | undefined => {
    const question = part === 'rapports' ? lireIdQuestion(String(id)) : undefined;
    if (question !== undefined) return [question];
    if (part === 'debats') return [];
    return part === 'conventions' && typeof id === 'string' ? (signing.get(id) ?? []) : undefined;
  };
  const ofFile = (file: string): readonly IdQuestion[] | undefined => {
    files ??= byFile(dossier, sources, signing);
    const known = files.get(file);
    if (known !== undefined) return known;
    const convention = conventionOfFile(file);
    if (convention !== undefined) return signing.get(convention) ?? [];
    return /\/(?:rapports|debats)\/[^/]+$/u.test(file) ? [] : undefined;
  };
  return ({ path, questions, position, related }) => {
    if (questions !== undefined) return some(questions.flatMap((id) => lireIdQuestion(id) ?? []));
    const own = path === undefined ? position && ofFile(position.file) : ofPath(path);
    if (own === undefined) return { genre: 'seance' };
    const others = (related ?? []).flatMap((place) => ofPath(place.path) ?? []);
    return some([...new Set([...own, ...others])]);
  };
}
