import { join } from 'node:path';
import type { DocumentState } from '../../document/tree.ts';
import type { FileRecord } from '../../doors/disk/manifest.ts';
import { digestOfFile } from '../../doors/disk/place-files.ts';
import type { Shelf } from '../../doors/disk/shelf.ts';
import type { Format } from '../formats.ts';
import { formatOfFile } from '../formats.ts';

/** What the files of a question must have been made of to be up to date. */
export interface Making {
  readonly question: string;
  readonly etat: DocumentState;
  readonly donnees: string;
  readonly fabrication: string;
}

/** The format that a file was written for: what stands beside the acts goes with one of them. */
export const formatOf = ({ chemin }: FileRecord): Format | undefined => formatOfFile(chemin);

/** The records of the files of a question in one state. */
export const recordsOf = ({ records }: Shelf, { question, etat }: Making): readonly FileRecord[] =>
  [...records.values()].filter((record) => record.question === question && record.etat === etat);

/**
 * The files of a question in `formats`, when all are up to date: made from the same data by the same fabrication, and
 * there still, byte for byte. Undefined when the question is to be made again. Dates of files are never looked at.
 */
function upToDate(
  shelf: Shelf,
  making: Making,
  formats: readonly Format[],
): readonly FileRecord[] | undefined {
  // What other data or another fabrication gave, and these no longer give, says nothing of what these gave.
  const isSame = ({ donnees, fabrication }: FileRecord): boolean =>
    donnees === making.donnees && fabrication === making.fabrication;
  const own = recordsOf(shelf, making).filter(
    (record) => isSame(record) && formats.some((format) => format === formatOf(record)),
  );
  const isThere = ({ chemin, sha256 }: FileRecord): boolean =>
    digestOfFile(join(shelf.folder, chemin)) === sha256;
  const isComplete = formats.every((format) => own.some((record) => formatOf(record) === format));
  return isComplete && own.every(isThere) ? own : undefined;
}

/** The files of a question, when they are up to date. */
export type Fresh = (making: Making) => readonly FileRecord[] | undefined;

/** Tells which questions are up to date; the files of each are read once, however often it is asked. */
export function freshness(shelf: Shelf, formats: readonly Format[]): Fresh {
  const known = new Map<Making, readonly FileRecord[] | undefined>();
  return (making) => {
    if (!known.has(making)) known.set(making, upToDate(shelf, making, formats));
    return known.get(making);
  };
}
