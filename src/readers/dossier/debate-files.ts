import type { Fault } from '../../diagnostics/fault.ts';
import { lireIdQuestion, nomDeFichier } from '../../domaine/id-question.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { faultOn } from './fault-at.ts';
import type { MarkdownEntry } from './folders.ts';
import { markdownFiles } from './folders.ts';
import { tooMuchIn } from './limits/limit-faults.ts';
import type { Directory } from './names/directory.ts';
import { lookUpQuestion } from './names/look-up.ts';
import { failureFault } from './read-failures.ts';
import type { Reader } from './reader.ts';
import { recallOf } from './reader.ts';
import type { Kept } from './report-files.ts';
import { sourceFile } from './source-file.ts';
import type { Source } from './sources.ts';
import { BOM, bomFault, characterFaults, glyphFaults } from './text-faults.ts';

/** The question that a file is named after: `64`, `8-a` for 8/a. */
function questionOf(name: string, { questions }: Directory): IdQuestion | undefined {
  const own = lireIdQuestion(name);
  if (!questions || (own !== undefined && questions.has(own))) return own;
  return [...questions].find((question) => nomDeFichier(question) === name) ?? own;
}

/** A file of debates, read: absent where it could not be. */
interface ReadDebate {
  readonly source?: Source;
  readonly faults: readonly Fault[];
}

/** A Markdown file without head: all of it is the body. */
function readDebate(reader: Reader, { path, shown }: MarkdownEntry, question: string): ReadDebate {
  const written = reader.read(path);
  if (typeof written !== 'string') return { faults: [failureFault(shown, written)] };
  return recallOf(reader)(`read ${path}`, [written, shown, question], () =>
    debateIn(written, shown, question),
  );
}

function debateIn(written: string, shown: string, question: string): ReadDebate {
  const plain = written.replace(BOM, '').replace(/\r\n/gu, '\n');
  const tooMuch = tooMuchIn(shown, plain, false);
  if (tooMuch) return { faults: tooMuch.faults };
  const text = plain.normalize('NFC');
  const file = sourceFile(shown, text, { yaml: '', body: text });
  const bom = written.startsWith(BOM) ? [bomFault(file)] : [];
  const source: Source = { base: ['debats', question], file, written: (at) => at };
  return { source, faults: [...bom, ...characterFaults(file), ...glyphFaults(file)] };
}

/** The substance of the debates, by question; a file named after no question of the sitting is told and left aside. */
export function readDebates(
  reader: Reader,
  root: string,
  sitting: string,
  directory: Directory,
): Kept<string, IdQuestion> {
  const folder = markdownFiles(reader, `${sitting}/debats`, root);
  const byId = new Map<IdQuestion, string>();
  const sources: Source[] = [];
  const faults = [...folder.faults];
  let whole = true;
  for (const entry of folder.files) {
    const question = questionOf(entry.id, directory);
    const { saying } = lookUpQuestion(question ?? entry.id, directory);
    const read = readDebate(reader, entry, question ?? entry.id);
    const hint = `Donner au fichier le numéro de sa question : debats/64.md.`;
    faults.push(...read.faults, ...(saying ? [faultOn(entry.shown, { ...saying, hint })] : []));
    whole &&= read.source !== undefined && !saying;
    if (!read.source || saying || question === undefined) continue;
    byId.set(question, read.source.file.body);
    sources.push(read.source);
  }
  return { byId, sources, faults, whole };
}
