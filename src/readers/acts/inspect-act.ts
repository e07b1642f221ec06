import type { Fault } from '../../diagnostics/fault.ts';
import { attachmentsOf } from './attachments.ts';
import { areIntact, type CarriedData, carriedData } from './carried-data.ts';
import { type ReadingProblem, readingFault } from './faults.ts';
import { isOurs, toldDigests } from './metadata.ts';
import { type History, historyOf, revisionOf } from './origin.ts';
import { Encrypted, openPdf, type PdfFile } from './pdf-file.ts';
import { type SignatureField, signatureFieldsOf } from './signatures.ts';
import { readTagged, taggedLines } from './structure.ts';

/** An act read back from its PDF. */
export interface InspectedAct {
  readonly carried: CarriedData;
  /** The data and their schema are those whose SHA-256 the file tells. */
  readonly dataIntact: boolean;
  /** The printed text, as the lines that `plainText` gives of a tree. */
  readonly lines: readonly string[];
  readonly fields: readonly SignatureField[];
  readonly history: History;
  /** In bytes. */
  readonly size: number;
  /** The same as the program wrote it, where revisions were appended since: signatures, or changes. */
  readonly first?: Pick<InspectedAct, 'lines'> & { readonly data: Buffer | undefined };
}

/** The act, or the fault that tells why it can't be read. */
export type Inspection =
  | { readonly act: InspectedAct; readonly fault?: undefined }
  | { readonly act?: undefined; readonly fault: Fault };

/** A header may stand a little below the top of the file (ISO 32000-1, annex H, 3.4.1). */
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

const isComplete = (bytes: Uint8Array): boolean =>
  /startxref\s+\d+\s+%%EOF\s*$/.test(Buffer.from(bytes.subarray(-2048)).toString('latin1'));

/** Why a file carries no data: documents of the sitting never do, acts of ours tell the digests of theirs. */
function whyNone(file: PdfFile): ReadingProblem {
  try {
    return isOurs(file) && toldDigests(file).size === 0 ? 'without-data' : 'not-ours';
  } catch {
    // Metadata that are no XML: ours always are.
    return 'not-ours';
  }
}

function inspectOpened(file: PdfFile, shown: string): Inspection {
  const carried = carriedData(attachmentsOf(file));
  if (carried === undefined) return { fault: readingFault(whyNone(file), shown) };
  if (carried === 'unknown') {
    const told = toldDigests(file).size > 0;
    return { fault: readingFault(told ? 'altered-data' : 'unknown-version', shown) };
  }
  const fields = signatureFieldsOf(file);
  return {
    act: {
      carried,
      dataIntact: areIntact(carried, toldDigests(file)),
      lines: taggedLines(readTagged(file)),
      fields,
      history: historyOf(file, fields),
      size: file.source.length,
      ...(file.revisions.length > 1 ? { first: firstOf(revisionOf(file, 0)) } : {}),
    },
  };
}

function firstOf(file: PdfFile): NonNullable<InspectedAct['first']> {
  const carried = carriedData(attachmentsOf(file));
  return {
    lines: taggedLines(readTagged(file)),
    data: typeof carried === 'object' ? carried.data : undefined,
  };
}

/**
 * Reads an act back from the bytes of its PDF; `shown` is how the user knows the file. Whatever the bytes are, nothing
 * is thrown: a file that is no PDF, not ours, cut short, locked or damaged is a fault.
 */
export function inspectAct(bytes: Uint8Array, shown: string): Inspection {
  if (!isPdf(bytes)) return { fault: readingFault('not-pdf', shown) };
  if (!isComplete(bytes)) return { fault: readingFault('truncated', shown) };
  try {
    return inspectOpened(openPdf(bytes), shown);
  } catch (error) {
    // What the reader throws tells where a damaged file stopped making sense, which helps no secretary.
    return { fault: readingFault(error instanceof Encrypted ? 'encrypted' : 'damaged', shown) };
  }
}
