import type { DocumentDeSeance } from '../../app/documents/sitting-documents.ts';
import { COMMANDS, DOCUMENTS_DE_SEANCE, kindOf } from '../../app/documents/sitting-documents.ts';
import type { Format } from '../../app/formats.ts';
import { quoted } from '../../diagnostics/foreign-text.ts';
import { askedFormats, wordsOf } from './formats.ts';
import type { Arguments } from './usage.ts';
import { suggestion } from './usage.ts';

/** What `seance documents` is asked to make. */
export interface DocumentRequest {
  readonly names: readonly DocumentDeSeance[];
  readonly formats: readonly Format[];
}

/** The names of the files, which people see in the folder, name documents as well. */
const FILES: ReadonlySet<string> = new Set(DOCUMENTS_DE_SEANCE);

/** Reads what was asked for; a French sentence when it makes no sense. */
export function documentRequest(args: Arguments): DocumentRequest | string {
  const asked = wordsOf(args, 'document');
  const unknown = asked.find((name) => !COMMANDS.includes(name) && !FILES.has(name));
  if (unknown !== undefined)
    return `Le document ${quoted(unknown)} n'existe pas.${suggestion(unknown, COMMANDS)} Documents possibles : ${COMMANDS.join(', ')}.`;
  const formats = askedFormats(args);
  if (typeof formats === 'string') return formats;
  const names = DOCUMENTS_DE_SEANCE.filter(
    (name) => asked.length === 0 || asked.includes(kindOf(name).command) || asked.includes(name),
  );
  return { names, formats };
}
