import type { Fault } from '../diagnostics/fault.ts';
import type { Charte } from '../document/charte.ts';
import type { Document } from '../document/tree.ts';

/** A document written in one format. With a fault of severity `erreur` among them, the bytes are not to be kept. */
export interface Rendered {
  readonly bytes: Uint8Array;
  /** Absent where the format has no pages. */
  readonly pages?: number;
  /** What stands beside this document: texts by the ending of their name, from the name of the document's file. */
  readonly companions?: Readonly<Record<string, (file: string) => string>>;
  readonly faults: readonly Fault[];
}

/** One format that documents are written in: an entry of the registry. */
export interface WriterEntry {
  /** As users read it: "PDF". */
  readonly name: string;
  /** How the names of its documents end: ".pdf". No other writer claims it, nor the endings below. */
  readonly extension: string;
  /** How the names of what may stand beside one of its documents end, for other programs. Nothing else is written. */
  readonly companions: readonly string[];
  /** How the names of the texts that go with the documents of one question end: written once, by no writer. */
  readonly notes: readonly string[];
  /** The files that it reads, beside the tree and the house style: they decide the bytes. */
  readonly needs: () => readonly Uint8Array[];
  /** Writes a document; what does it is loaded only when it is asked for. */
  readonly render: (document: Document, charte: Charte) => Promise<Rendered>;
}
