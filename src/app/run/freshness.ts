import type { DocumentState } from '../../document/tree.ts';
import type { Format } from '../formats.ts';
import type { Inventory } from './inventory.ts';
import { deliveryKey } from './inventory.ts';
import type { FileRecord } from './manifest.ts';

/** What the files of a question must have been made of to be up to date. */
export interface Making {
  readonly question: string;
  readonly etat: DocumentState;
  readonly donnees: string;
  /** SHA-256 of the data less the register; where it is not given, a change of register is one of data. */
  readonly horsRegistre?: string;
  readonly fabrication: string;
}

/**
 * The files of a question in `formats`, when all are up to date: everything that it gave in each format was made from the
 * same data by the same fabrication, and is there still, byte for byte. Undefined when the question is to be made again.
 * Dates of files are never looked at.
 */
export function upToDate(
  { records, deliveries, digestOf }: Inventory,
  making: Making,
  formats: readonly Format[],
): readonly FileRecord[] | undefined {
  const isSame = ({ donnees, fabrication }: Pick<Making, 'donnees' | 'fabrication'>): boolean =>
    donnees === making.donnees && fabrication === making.fabrication;
  const found = new Map<string, FileRecord>();
  for (const format of formats) {
    const delivery = deliveries.get(deliveryKey({ ...making, format }));
    if (delivery === undefined || !isSame(delivery) || delivery.fichiers.length === 0) return undefined;
    for (const chemin of delivery.fichiers) {
      const record = records.get(chemin);
      if (record === undefined || !isSame(record)) return undefined;
      found.set(chemin, record);
    }
  }
  const own = [...found.values()];
  return own.every(({ chemin, sha256 }) => digestOf(chemin) === sha256) ? own : undefined;
}

/**
 * The files of a question in `formats`, when the register alone changed since they were made and all are there still: an
 * act of a sitting that others followed stays as it was signed.
 */
export function madeBeforeTheRegister(
  { records, deliveries, digestOf }: Inventory,
  making: Making,
  formats: readonly Format[],
): readonly FileRecord[] | undefined {
  if (making.horsRegistre === undefined) return undefined;
  const found: FileRecord[] = [];
  for (const format of formats) {
    const delivery = deliveries.get(deliveryKey({ ...making, format }));
    if (delivery === undefined || delivery.fichiers.length === 0) return undefined;
    if (delivery.horsRegistre !== making.horsRegistre || delivery.donnees === making.donnees)
      return undefined;
    found.push(...delivery.fichiers.flatMap((chemin) => records.get(chemin) ?? []));
  }
  return found.every(({ chemin, sha256 }) => digestOf(chemin) === sha256) ? found : undefined;
}
