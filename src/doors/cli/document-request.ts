import type { Format } from '../../app/formats.ts';
import type { DocumentDeSeance } from '../../compose/actes/document-de-seance.ts';
import { askedFormats, wordsOf } from './formats.ts';
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

/** Reads what was asked for; a French sentence when it makes no sense. */
export function documentRequest(args: Arguments): DocumentRequest | string {
  const known = [...NAMES.keys()];
  const names = wordsOf(args, 'document');
  const unknown = names.find((name) => !NAMES.has(name));
  if (unknown !== undefined)
    return `Le document « ${unknown} » n'existe pas.${suggestion(unknown, known)} Documents possibles : ${known.join(', ')}.`;
  const formats = askedFormats(args);
  if (typeof formats === 'string') return formats;
  return {
    names: known
      .filter((name) => names.length === 0 || names.includes(name))
      .flatMap((name) => NAMES.get(name) ?? []),
    formats,
  };
}
