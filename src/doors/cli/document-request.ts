import type { Format } from '../../app/printers.ts';
import { FORMATS } from '../../app/printers.ts';
import type { DocumentDeSeance } from '../../compose/actes/document-de-seance.ts';
import type { Arguments } from './usage.ts';
import { suggestion } from './usage.ts';

/** The documents by the short names that the command takes. */
const NAMES: ReadonlyMap<string, readonly DocumentDeSeance[]> = new Map([
  ['convocation', ['convocation']],
  ['feuille', ['feuille-de-presence']],
  ['liste', ['liste-des-deliberations']],
  ['pv', ['proces-verbal']],
  ['registre', ['feuille-de-cloture', 'tables-annuelles']],
]);

/** What `seance documents` is asked to make. */
export interface DocumentRequest {
  readonly names: readonly DocumentDeSeance[];
  readonly formats: readonly Format[];
}

const written = ({ options }: Arguments, option: string): readonly string[] =>
  (options[option] ?? []).flatMap((value) => value.split(',')).map((name) => name.trim().toLowerCase());

/** Reads what was asked for; a French sentence when it makes no sense. */
export function documentRequest(args: Arguments): DocumentRequest | string {
  const known = [...NAMES.keys()];
  const names = written(args, 'document');
  const unknown = names.find((name) => !NAMES.has(name));
  if (unknown !== undefined)
    return `Le document « ${unknown} » n'existe pas.${suggestion(unknown, known)} Documents possibles : ${known.join(', ')}.`;
  const formats = written(args, 'format');
  const strange = formats.find((name) => !FORMATS.some((format) => format === name));
  if (strange !== undefined)
    return `Le format « ${strange} » n'existe pas : pdf et docx sont les formats possibles.`;
  return {
    names: known
      .filter((name) => names.length === 0 || names.includes(name))
      .flatMap((name) => NAMES.get(name) ?? []),
    formats: formats.length === 0 ? FORMATS : FORMATS.filter((format) => formats.includes(format)),
  };
}
