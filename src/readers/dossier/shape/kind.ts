import * as z from 'zod';
import { unwantedCharacters } from '../characters.ts';
import { LONGEST_VALUE } from '../limits/limits.ts';
import { tooLongFor } from '../limits/long-values.ts';

/** What an editor is told of a value, in JSON Schema. */
export type JsonFragment = Readonly<Record<string, unknown>>;

/** What a value that is not accepted leaves behind it, for the sentence that will tell it. */
export interface Complaint {
  readonly code: string;
  /** "une date", with its article: follows "doit être". */
  readonly expected: string;
  readonly example?: string;
  /** What to do, when more is known than an example. */
  readonly hint?: string;
  /** Stands in the place of "doit être …" when more is known. */
  readonly reason?: string;
  /** It is the key that is wrong, not its value. */
  readonly onKey?: boolean;
  /** The value is a list or a group of keys where a text stands, or the reverse. */
  readonly structure?: boolean;
}

/** A kind of text: how it is read, what it is called. */
export interface Kind<T> {
  /** Code of the fault when it is not of the kind. */
  readonly code: string;
  readonly expected: string;
  readonly example: string;
  readonly json?: JsonFragment;
  /** Keeps the blanks at both ends, which the other kinds leave aside. */
  readonly exact?: boolean;
  /** A text of several sentences, in which Markdown is read: it may be as long as a paragraph of a body. */
  readonly prose?: boolean;
  /** What to write in the place of a text that is not of the kind, in the infinitive. */
  readonly remedy?: (text: string) => string;
  /** The value that a text writes, or undefined; or what exactly is wrong with it. */
  readonly read: (text: string) => T | undefined | Refusal;
}

const REFUSAL = Symbol('refusal');

/** Why a text is not of its kind, when there is more to say than its kind. */
export interface Refusal {
  readonly [REFUSAL]: true;
  readonly code?: string;
  readonly reason: string;
}

/** Refuses a text with a sentence of its own, that follows the name of the key: "n'existe pas au calendrier". */
export const refusal = (reason: string, code?: string): Refusal =>
  code === undefined ? { [REFUSAL]: true, reason } : { [REFUSAL]: true, reason, code };

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && REFUSAL in value;

/** Characters that came through an escape (`"\\u0007"`): the scan of the file's own text can't see them. */
function unprintable(text: string): Refusal | undefined {
  const [first] = unwantedCharacters(text, 1);
  if (!first) return undefined;
  return refusal(`contient ${first.nature} (${first.name}) qu'aucun acte ne peut imprimer`, first.code);
}

/** A name, a date or an amount is short: a long text is none, and is not worth a search that its length would slow. */
const LONGEST = 300;

const readShort = <T>(kind: Kind<T>, text: string): T | undefined | Refusal =>
  text.length > LONGEST ? undefined : kind.read(text);

/** Reads a text; what is too long is refused before anything is looked for in it. */
function readText<T>(kind: Kind<T>, raw: string): T | undefined | Refusal {
  if (kind.exact !== true && raw.length > LONGEST_VALUE) return undefined;
  const long = kind.exact === true ? tooLongFor(raw, kind.prose === true) : undefined;
  if (long) return refusal(long, 'TAILLE-07');
  const text = raw.normalize('NFC');
  return unprintable(text) ?? (kind.exact === true ? kind.read(text) : readShort(kind, text.trim()));
}

/** The value that `raw` writes, or a complaint. */
export function readKind<T>(
  kind: Kind<T>,
  raw: unknown,
): { readonly value: T } | { readonly complaint: Complaint } {
  const { code, expected, example } = kind;
  if (typeof raw !== 'string') return { complaint: { code: 'FORME-01', expected, example, structure: true } };
  const read = readText(kind, raw);
  if (isRefusal(read)) {
    return { complaint: { code: read.code ?? code, expected, example, reason: read.reason } };
  }
  if (read !== undefined) return { value: read };
  const hint = raw.length > LONGEST ? undefined : kind.remedy?.(raw.trim());
  return { complaint: { code, expected, example, ...(hint === undefined ? {} : { hint }) } };
}

/** Hands a complaint to zod, at `path` under the value being read. */
export const complain = (
  context: z.core.$RefinementCtx,
  complaint: Complaint,
  path: PropertyKey[] = [],
): void => context.addIssue({ code: 'custom', path, params: { ...complaint }, message: complaint.expected });

/** The zod schema of a kind. */
export function scalar<T>(kind: Kind<T>): z.ZodType<T> {
  const read = (raw: unknown, context: z.core.$RefinementCtx): T => {
    const result = readKind(kind, raw);
    if ('value' in result) return result.value;
    complain(context, result.complaint);
    return z.NEVER;
  };
  return z
    .unknown()
    .meta({ type: 'string', examples: [kind.example], ...kind.json })
    .transform(read);
}
