import type { DocumentState } from '../../document/tree.ts';
import { formatOfFile } from '../formats.ts';
import type { HeldActs } from '../store.ts';
import type { Delivery, FileRecord, Manifest, Note } from './manifest.ts';

/** What the program knows of the acts of a sitting as a run goes. */
export interface Inventory {
  /** The last word on each file, by path. */
  readonly records: Map<string, FileRecord>;
  /** What each question gave in each format, by {@link deliveryKey}. */
  readonly deliveries: Map<string, Delivery>;
  readonly digestOf: HeldActs['digestOf'];
}

/** What one delivery replaces, and is replaced by. */
export const deliveryKey = ({
  question,
  etat,
  format,
}: {
  readonly question: string;
  readonly etat: DocumentState;
  readonly format: string;
}): string => `${question}\n${etat}\n${format}`;

/** The deliveries that the manifest of an older program lets guess: it told files only. */
function guessed({ fichiers }: Manifest): readonly Delivery[] {
  const found = new Map<string, Delivery>();
  for (const record of fichiers) {
    const { question, etat, donnees, fabrication, chemin } = record;
    const own = { question, etat, format: formatOfFile(chemin) ?? '', donnees, fabrication };
    // Files of other data, left there: none of them is said to be up to date.
    const before = found.get(deliveryKey(own));
    const isMixed = before !== undefined && before.donnees !== donnees;
    found.set(deliveryKey(own), {
      ...own,
      donnees: isMixed ? '' : donnees,
      fichiers: [...(before?.fichiers ?? []), chemin],
    });
  }
  return [...found.values()];
}

/** The inventory at the beginning of a run. */
export function openInventory({ known, digestOf }: Pick<HeldActs, 'known' | 'digestOf'>): Inventory {
  const told = known.livraisons.length > 0 ? known.livraisons : guessed(known);
  return {
    records: new Map(known.fichiers.map((record) => [record.chemin, record])),
    deliveries: new Map(told.map((delivery) => [deliveryKey(delivery), delivery])),
    digestOf,
  };
}

/**
 * What a manifest and the notes of an interrupted run say together: of two words on a file, the file itself decides; of
 * two deliveries, the last one counts.
 */
export function reconciled(
  manifest: Manifest,
  notes: readonly Note[],
  digestOf: HeldActs['digestOf'],
): Manifest {
  const records = new Map(manifest.fichiers.map((record) => [record.chemin, record]));
  for (const record of notes.flatMap(({ fichiers }) => fichiers)) {
    const { chemin, sha256 } = record;
    if (!records.has(chemin) || digestOf(chemin) === sha256) records.set(chemin, record);
  }
  const noted = notes.flatMap(({ livraisons }) => livraisons);
  const deliveries = new Map([...manifest.livraisons, ...noted].map((one) => [deliveryKey(one), one]));
  return { ...manifest, fichiers: [...records.values()], livraisons: [...deliveries.values()] };
}

/** Counts files that were put in place; `deliveries` are what they are whole of. */
export function add(
  inventory: Inventory,
  records: readonly FileRecord[],
  deliveries: readonly Delivery[],
): void {
  for (const record of records) inventory.records.set(record.chemin, record);
  for (const delivery of deliveries) inventory.deliveries.set(deliveryKey(delivery), delivery);
}

/** Records in the order of passage, those of questions that are gone last; in a question, as `second` tells. */
function inOrder<T extends { readonly question: string }>(
  all: Iterable<T>,
  ordre: readonly string[],
  second: (one: T) => string,
): readonly T[] {
  const ranks = new Map(ordre.map((question, rank) => [question, rank]));
  const rank = ({ question }: T): number => ranks.get(question) ?? ordre.length;
  return [...all].toSorted((a, b) => rank(a) - rank(b) || (second(a) < second(b) ? -1 : 1));
}

/** What the manifest of a run says beside the files. */
export interface Told {
  readonly seance: string;
  readonly regles: string;
  readonly fabrication: Manifest['fabrications'][number];
  /** Questions in the order of passage. */
  readonly ordre: readonly string[];
}

/** The manifest that an inventory gives. `known` is the one that it began with. */
export function manifestOf(
  inventory: Inventory,
  { seance, regles, fabrication, ordre }: Told,
  known: Manifest,
): Manifest {
  const { records, deliveries } = inventory;
  const fichiers = inOrder(records.values(), ordre, ({ chemin }) => chemin);
  const whole = [...deliveries.values()].filter(({ fichiers: own }) =>
    own.some((chemin) => records.has(chemin)),
  );
  const livraisons = inOrder(whole, ordre, deliveryKey);
  const used = new Set([...fichiers, ...livraisons].map((one) => one.fabrication));
  const others = known.fabrications.filter(({ id }) => id !== fabrication.id);
  const fabrications = [fabrication, ...others].filter(({ id }) => used.has(id));
  return { seance, regles, fabrications, fichiers, livraisons };
}
