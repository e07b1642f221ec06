import type { DocumentState } from '../../document/tree.ts';
import type { Inventory } from './inventory.ts';
import type { FileRecord } from './manifest.ts';

/** What a run brought up to date, to tell what it left behind. */
export interface Pass {
  readonly etat: DocumentState;
  /** Questions whose files are up to date. */
  readonly done: ReadonlySet<string>;
  /** Whether a question still has acts to make. */
  readonly isAlive: (question: string) => boolean;
}

function isStale(record: FileRecord, { etat, done, isAlive }: Pass, given: ReadonlySet<string>): boolean {
  const { question } = record;
  if (!isAlive(question)) return true;
  if (!done.has(question)) return false;
  // A draft has had its day once the act is there; the other way round, the act stays.
  if (record.etat !== etat) return record.etat === 'projet';
  return !given.has(record.chemin);
}

/** Files of the program that no question of the sitting gives any more, by path. */
export function staleFiles({ records, deliveries }: Inventory, pass: Pass): readonly FileRecord[] {
  const given = new Set([...deliveries.values()].flatMap(({ fichiers }) => fichiers));
  const stale = [...records.values()].filter((record) => isStale(record, pass, given));
  return stale.toSorted((a, b) => (a.chemin < b.chemin ? -1 : 1));
}
