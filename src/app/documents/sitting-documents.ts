import type { SittingDocumentKind } from './kind.ts';
import { DOCUMENTS } from './registry.ts';

/** A document of the sitting, by the name of its files. */
export type DocumentDeSeance = keyof typeof DOCUMENTS;

/** The documents of the sitting, in the order in which they are made. */
export const DOCUMENTS_DE_SEANCE = Object.keys(DOCUMENTS) as readonly DocumentDeSeance[];

/** What the registry says of a document of the sitting. */
export const kindOf = (name: DocumentDeSeance): SittingDocumentKind => DOCUMENTS[name];

/** The short names that the command takes, in their order. */
export const COMMANDS: readonly string[] = [
  ...new Set(DOCUMENTS_DE_SEANCE.map((name) => kindOf(name).command)),
];
