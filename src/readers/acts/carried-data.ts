/** The data that an act carries of itself, as they are read back from it. */
import { createHash } from 'node:crypto';
import type { Attached } from './attachments.ts';

/** Names of the attached data and of their schema. */
const DATA = 'donnees.json';
const SCHEMA = 'donnees.schema.json';

/** What is attached: facts, text and where they come from. The values are not judged. */
export interface CarriedData {
  /** The bytes of `donnees.json` and of `donnees.schema.json`. */
  readonly data: Buffer;
  readonly schema: Buffer;
  readonly acte: string;
  readonly seance: string;
  readonly question: string;
  /** Name of the act's file, without extension. */
  readonly nom: string;
  readonly faits: unknown;
  readonly preuve: unknown;
  readonly texte: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The data among `attachments`: undefined when there are none, a text when they are in no form that is known. */
export function carriedData(attachments: readonly Attached[]): CarriedData | 'unknown' | undefined {
  const data = attachments.find(({ name }) => name === DATA)?.bytes;
  const schema = attachments.find(({ name }) => name === SCHEMA)?.bytes;
  if (data === undefined || schema === undefined) return undefined;
  const value = parsed(data);
  if (!isObject(value) || value.format !== 'seance-tenante/acte' || value.version !== 1) return 'unknown';
  const { acte, seance, question, nom, texte, faits, preuve } = value;
  const texts = Array.isArray(texte) ? texte.filter(isText) : [];
  if (![acte, seance, question, nom].every(isText) || !Array.isArray(texte)) return 'unknown';
  const names = { acte: `${acte}`, seance: `${seance}`, question: `${question}`, nom: `${nom}` };
  return { data, schema, ...names, faits, preuve, texte: texts };
}

/** The schemas of the facts and of the proof that the act carries: undefined where it tells none. */
export function carriedSchemas({ schema }: CarriedData): {
  readonly faits: unknown;
  readonly preuve: unknown;
} {
  const value = parsed(schema);
  const properties = isObject(value) && isObject(value.properties) ? value.properties : {};
  return { faits: properties.faits, preuve: properties.preuve };
}

/** SHA-256, in hexadecimal. */
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Whether the data and their schema are those whose digests the file tells; a file that tells none has lost them. */
export function areIntact({ data, schema }: CarriedData, told: ReadonlyMap<string, string>): boolean {
  return told.get(DATA) === sha256(data) && told.get(SCHEMA) === sha256(schema);
}
