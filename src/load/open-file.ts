import type { Fault } from '../diagnostics/fault.ts';
import { unwantedCharacters } from './characters.ts';
import { faultAt, faultOn } from './fault-at.ts';
import { frameFault } from './frame-faults.ts';
import { splitFrontMatter } from './front-matter.ts';
import { failureFault } from './read-failures.ts';
import type { Reader } from './reader.ts';
import type { SourceFile } from './source-file.ts';
import { linePosition, positionAt, sourceFile } from './source-file.ts';
import type { Parsed } from './yaml/parse-yaml.ts';
import { MAX_DEPTH, parseYaml } from './yaml/parse-yaml.ts';
import { syntaxProblems } from './yaml/syntax-problems.ts';
import { UNREADABLE } from './yaml/syntax-wordings.ts';

/** A file, opened. */
export interface Opened {
  /** Absent when the file could not be read at all. */
  readonly file?: SourceFile;
  /** Its data, every scalar as text; undefined when they could not be read. */
  readonly raw?: unknown;
  readonly faults: readonly Fault[];
}

const BOM = '\ufeff';

function characterFaults(file: SourceFile): readonly Fault[] {
  return unwantedCharacters(file.text).map(({ code, offset, length, name, nature }) =>
    faultAt(positionAt(file, offset, length), {
      code,
      message: `Le fichier contient ${nature} (${name}) qu'aucun acte ne peut imprimer.`,
      hint: 'Le supprimer, et retaper au besoin le texte autour de lui.',
    }),
  );
}

/** Tabs that shift a line of data: YAML allows none, and an editor hides them. */
function tabFaults(file: SourceFile): readonly Fault[] {
  return Array.from(file.yaml.matchAll(/^( *)(\t+)[ \t]*\S/gmu), ({ index, 1: blanks = '', 2: tabs = '' }) =>
    faultAt(positionAt(file, index + blanks.length, tabs.length), {
      code: 'CARAC-07',
      message: 'Une tabulation est employée pour décaler la ligne.',
      hint: 'La remplacer par des espaces.',
    }),
  );
}

const bomFault = (file: SourceFile): Fault =>
  faultAt(linePosition(file, 1), {
    code: 'CARAC-06',
    severity: 'avertissement',
    message: "Le fichier commence par une marque d'ordre des octets, invisible (U+FEFF).",
    hint: "L'enregistrer en UTF-8 sans marque (sans BOM).",
  });

/** The faults of a YAML text that the fast reading refused. */
function syntaxFaults(
  file: SourceFile,
  parsed: Parsed & { readonly ok: false },
  told: readonly Fault[],
): readonly Fault[] {
  if (parsed.reason === 'depth') {
    const message = `Les données sont imbriquées sur plus de ${MAX_DEPTH} niveaux.`;
    const position = linePosition(file, (parsed.line ?? 0) + 1);
    return [faultAt(position, { code: 'YAML-06', message, hint: 'Reprendre la structure du fichier.' })];
  }
  const problems = syntaxProblems(file.tree(), file.yaml);
  // js-yaml alone refuses control characters: they are told already.
  if (problems.length === 0 && told.length > 0) return [];
  if (problems.length === 0) return [faultAt(linePosition(file, (parsed.line ?? 0) + 1), UNREADABLE)];
  return problems.map(({ start, end, ...saying }) => faultAt(positionAt(file, start, end - start), saying));
}

function openMarkdown(name: string, text: string): { file: SourceFile; parsed: Parsed; faults: Fault[] } {
  const parts = splitFrontMatter(text);
  const unread: Parsed = { ok: true, value: undefined };
  if ('genre' in parts) {
    const file = sourceFile(name, text, { yaml: '' });
    return { file, parsed: unread, faults: [frameFault(file, parts)] };
  }
  return { file: sourceFile(name, text, parts), parsed: parts.parsed, faults: [] };
}

const openData = (name: string, text: string): { file: SourceFile; parsed: Parsed; faults: Fault[] } => ({
  file: sourceFile(name, text),
  parsed: parseYaml(text),
  faults: [],
});

/** Reads a text that holds data: all of it for `.yaml`, its head for `.md`. `name` is the one to show. */
export function openText(name: string, written: string): Opened {
  const text = written.replace(BOM, '').replace(/\r\n/gu, '\n').normalize('NFC');
  const {
    file,
    parsed,
    faults: frame,
  } = name.endsWith('.md') ? openMarkdown(name, text) : openData(name, text);
  const tabs = tabFaults(file);
  const characters = characterFaults(file);
  const bom = written.startsWith(BOM) ? [bomFault(file)] : [];
  // A tab that YAML refuses is already told as a tab.
  const syntax =
    parsed.ok || (tabs.length > 0 && parsed.reason === 'syntax')
      ? []
      : syntaxFaults(file, parsed, characters);
  const faults = [...frame, ...bom, ...characters, ...tabs, ...syntax];
  return parsed.ok ? { file, raw: parsed.value, faults } : { file, faults };
}

/** Opens `path` (as the reader knows it), shown to the user as `name`. */
export function openFile(reader: Reader, path: string, name: string): Opened {
  const read = reader.read(path);
  if (typeof read !== 'string') return { faults: [failureFault(name, read)] };
  if (read.trim() !== '') return openText(name, read);
  const message = `Le fichier « ${name} » est vide.`;
  return {
    faults: [faultOn(name, { code: 'FICH-06', message, hint: 'Y écrire les données, ou le retirer.' })],
  };
}
