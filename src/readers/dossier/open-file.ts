import type { Fault } from '../../diagnostics/fault.ts';
import { faultOn } from './fault-at.ts';
import { frameFault } from './frame-faults.ts';
import { splitFrontMatter } from './front-matter.ts';
import { tooMuchIn } from './limits/limit-faults.ts';
import { failureFault } from './read-failures.ts';
import type { ReadFailure } from './reader.ts';
import type { SourceFile } from './source-file.ts';
import { sourceFile } from './source-file.ts';
import { cutFaults, joinedFaults, syntaxFaults } from './syntax-faults.ts';
import { BOM, bomFault, characterFaults, glyphFaults, noBreakFaults, tabFaults } from './text-faults.ts';
import type { Parsed } from './yaml/parse-yaml.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** A file, opened. */
export interface Opened {
  /** Absent when the file could not be read at all. */
  readonly file?: SourceFile;
  /** Its data, every scalar as text; undefined when they could not be read. */
  readonly raw?: unknown;
  readonly faults: readonly Fault[];
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
  const plain = written.replace(BOM, '').replace(/\r\n/gu, '\n');
  // Composing accents takes the square of the length of a run of them: first see that none is long.
  const tooMuch = tooMuchIn(name, plain);
  if (tooMuch) return tooMuch;
  const text = plain.normalize('NFC');
  const {
    file,
    parsed,
    faults: frame,
  } = name.endsWith('.md') ? openMarkdown(name, text) : openData(name, text);
  // Neither is a blank to YAML: what it makes of the lines is not worth telling.
  const blanks = [...tabFaults(file), ...noBreakFaults(file)];
  const characters = characterFaults(file);
  const bom = written.startsWith(BOM) ? [bomFault(file)] : [];
  const cut = cutFaults(file);
  const syntax =
    parsed.ok || cut.length > 0 || (blanks.length > 0 && parsed.reason === 'syntax')
      ? []
      : syntaxFaults(file, parsed, characters);
  const misread = blanks.some(({ code }) => code === 'CARAC-09');
  const joined = parsed.ok && !misread ? joinedFaults(file, parsed) : [];
  const faults = [
    ...frame,
    ...bom,
    ...characters,
    ...glyphFaults(file),
    ...blanks,
    ...cut,
    ...syntax,
    ...joined,
  ];
  return parsed.ok && !misread ? { file, raw: parsed.value, faults } : { file, faults };
}

/** Opens what was read of a file, shown to the user as `name`. */
export function openRead(read: string | ReadFailure, name: string): Opened {
  if (typeof read !== 'string') return { faults: [failureFault(name, read)] };
  if (read.trim() !== '') return openText(name, read);
  const message = `Le fichier « ${name} » est vide.`;
  return {
    faults: [faultOn(name, { code: 'FICH-06', message, hint: 'Y écrire les données, ou le retirer.' })],
  };
}
