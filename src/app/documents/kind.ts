import type { AnyShape, Shape } from '../../compose/shape.ts';
import type { Cadre } from '../../derive/index.ts';

/** When a kind of document is made: before the sitting, or once it was held. */
export type Moment = 'avant' | 'apres';

/** A kind of document: what it states, of what shape that is, in what words, and when. */
export interface DocumentKind<Data extends readonly unknown[], Faits = unknown> {
  /** Name of the template that words it. */
  readonly template: string;
  readonly moment: Moment;
  /** What it states, from what is at hand. */
  readonly faits: (...data: Data) => Faits;
  /** The shape of what it states: templates may name nothing else. */
  readonly shape: AnyShape;
}

/**
 * What a document of the sitting needs beside what the sitting states: what was written on each question, debates among
 * it; the other sittings of the year.
 */
export type Need = 'ecrits' | 'annee';

/** What is at hand for a document of the sitting: the sitting, and the others of the year when it needs them. */
export type AtHand = readonly [cadre: Cadre, others: readonly Cadre[]];

/** A kind of document of the whole sitting, that `seance documents` makes. */
export interface SittingDocumentKind<Faits = unknown> extends DocumentKind<AtHand, Faits> {
  /** The short name that the command takes; documents that go together share it. */
  readonly command: string;
  /** What it is, after its short name in the help; French. */
  readonly help: string;
  readonly needs: readonly Need[];
}

/** Nothing more when `S` is the very shape of `Faits`; else what no shape is. */
type ShapeOf<S, Faits> = [S, Shape<Faits>] extends [Shape<Faits>, S] ? unknown : never;

/** A kind of act; its facts and its shape are of one type, or it does not compile. */
export const act = <D extends readonly unknown[], F, S extends AnyShape>(
  kind: DocumentKind<D, F> & { readonly shape: S & ShapeOf<S, F> },
): DocumentKind<D, F> => kind;

/** A kind of document of the whole sitting; its facts and its shape are of one type, or it does not compile. */
export const sittingDocument = <F, S extends AnyShape>(
  kind: SittingDocumentKind<F> & { readonly shape: S & ShapeOf<S, F> },
): SittingDocumentKind<F> => kind;
