import type { DocumentState } from '../../document/tree.ts';
import { isDocumentName } from '../formats.ts';
import type { Fabrication } from './fabrication.ts';

/** A file that the program wrote, as it wrote it. */
export interface FileRecord {
  /** Where it is, from the folder of the sitting's acts, with `/` between the parts. */
  readonly chemin: string;
  /** The question whose act it is. */
  readonly question: string;
  readonly etat: DocumentState;
  readonly octets: number;
  /** Absent where the format has no pages. */
  readonly pages?: number;
  readonly sha256: string;
  /** SHA-256 of the data that it was made from; empty when some other file of its question could not be written. */
  readonly donnees: string;
  /** The fabrication that made it. */
  readonly fabrication: string;
}

/** Whether a file is a document for people, rather than what stands beside one for other programs. */
export const isDocument = ({ chemin }: FileRecord): boolean => isDocumentName(chemin);

/** Questions of which a document in a state is told, and stands still as `isThere` says of its path. */
export const standingQuestions = (
  { fichiers }: Pick<Manifest, 'fichiers'>,
  etat: DocumentState,
  isThere: (chemin: string) => boolean,
): readonly string[] => [
  ...new Set(
    fichiers
      .filter((record) => record.etat === etat && isDocument(record) && isThere(record.chemin))
      .map(({ question }) => question),
  ),
];

/**
 * All that a question gave in one format, the file itself and what stands beside it: its files are up to date together, or
 * not at all.
 */
export interface Delivery {
  readonly question: string;
  readonly etat: DocumentState;
  readonly format: string;
  /** As in {@link FileRecord}: what it was made from, and by what. */
  readonly donnees: string;
  /** SHA-256 of the data less the register; absent from what an older program wrote. */
  readonly horsRegistre?: string;
  readonly fabrication: string;
  /** Where its files are, see {@link FileRecord.chemin}. */
  readonly fichiers: readonly string[];
}

/** What the folder of a sitting's acts holds, and what it was made with. It says nothing of the clock or of the machine. */
export interface Manifest {
  readonly seance: string;
  /** SHA-256 of the catalogue of rules that the sitting was last checked against. */
  readonly regles: string;
  readonly fabrications: readonly Fabrication[];
  readonly fichiers: readonly FileRecord[];
  readonly livraisons: readonly Delivery[];
}

/** A document of the sitting, as the program last wrote it: no run makes it, none removes it. */
export interface DocumentRecord {
  /** See {@link FileRecord.chemin}. */
  readonly chemin: string;
  readonly sha256: string;
}

/** The parts of a path that stays inside the folder of the acts: a manifest is a file that anyone can edit. */
const INSIDE = /^[^/\\:.][^/\\:]*(?:\/[^/\\:.][^/\\:]*)*$/u;

const isText = (value: unknown): value is string => typeof value === 'string';

const isState = (value: unknown): value is DocumentState => value === 'projet' || value === 'definitif';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether a value read from a file is a record of ours. */
export function isFileRecord(value: unknown): value is FileRecord {
  if (!isObject(value)) return false;
  const { chemin, question, etat, octets, sha256, donnees, fabrication } = value;
  return (
    isText(chemin) &&
    INSIDE.test(chemin) &&
    [question, sha256, donnees, fabrication].every(isText) &&
    isState(etat) &&
    typeof octets === 'number'
  );
}

/** Whether a value read from a file is a delivery of ours. */
export function isDelivery(value: unknown): value is Delivery {
  if (!isObject(value)) return false;
  const { question, etat, format, donnees, fabrication, fichiers } = value;
  return (
    [question, format, donnees, fabrication].every(isText) &&
    isState(etat) &&
    Array.isArray(fichiers) &&
    fichiers.every((chemin) => isText(chemin) && INSIDE.test(chemin))
  );
}

const FABRICATION = ['id', 'programme', 'construction', 'modeles', 'polices'] as const;

const isFabrication = (value: unknown): value is Fabrication =>
  isObject(value) && FABRICATION.every((key) => isText(value[key]));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const EMPTY: Manifest = { seance: '', regles: '', fabrications: [], fichiers: [], livraisons: [] };

/** The manifest that `text` says; an empty one when there is none, or none that can be read: all is then made again. */
export function readManifest(text: string | undefined): Manifest {
  try {
    const read: unknown = JSON.parse(text ?? '');
    if (!isObject(read)) return EMPTY;
    const { seance, regles, fabrications, fichiers, livraisons } = read;
    return {
      seance: isText(seance) ? seance : '',
      regles: isText(regles) ? regles : '',
      fabrications: list(fabrications).filter(isFabrication),
      fichiers: list(fichiers).filter(isFileRecord),
      livraisons: list(livraisons).filter(isDelivery),
    };
  } catch {
    return EMPTY;
  }
}

const isDocumentRecord = (value: unknown): value is DocumentRecord =>
  isObject(value) && isText(value.chemin) && INSIDE.test(value.chemin) && isText(value.sha256);

/** The documents of the sitting that the text of a manifest tells; none when it tells none, or can't be read. */
export function readDocuments(text: string | undefined): readonly DocumentRecord[] {
  try {
    const read: unknown = JSON.parse(text ?? '');
    return isObject(read) ? list(read.documents).filter(isDocumentRecord) : [];
  } catch {
    return [];
  }
}

/** Documents told once more, by path: the last word on each counts. */
export function withDocuments(
  before: readonly DocumentRecord[],
  written: readonly DocumentRecord[],
): readonly DocumentRecord[] {
  const all = new Map([...before, ...written].map((one) => [one.chemin, one]));
  return [...all.values()].toSorted((a, b) => (a.chemin < b.chemin ? -1 : 1));
}

/** What was put in place together, to be told by the next manifest. */
export interface Note {
  readonly fichiers: readonly FileRecord[];
  readonly livraisons: readonly Delivery[];
}

/** The note that a value read from a file is, without what is none of ours. */
export function readNote(value: unknown): Note {
  const { fichiers, livraisons } = isObject(value) ? value : {};
  return { fichiers: list(fichiers).filter(isFileRecord), livraisons: list(livraisons).filter(isDelivery) };
}

const lines = (values: readonly unknown[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`;

/** The record with its fields in one order, and nothing else. */
function field({
  chemin,
  question,
  etat,
  octets,
  pages,
  sha256,
  donnees,
  fabrication,
}: FileRecord): FileRecord {
  const paged = pages === undefined ? {} : { pages };
  return { chemin, question, etat, octets, ...paged, sha256, donnees, fabrication };
}

const made = ({ id, programme, construction, modeles, polices }: Fabrication): Fabrication => ({
  id,
  programme,
  construction,
  modeles,
  polices,
});

const delivered = ({
  question,
  etat,
  format,
  donnees,
  horsRegistre,
  fabrication,
  fichiers,
}: Delivery): Delivery => ({
  question,
  etat,
  format,
  donnees,
  ...(horsRegistre === undefined ? {} : { horsRegistre }),
  fabrication,
  fichiers,
});

const told = ({ chemin, sha256 }: DocumentRecord): DocumentRecord => ({ chemin, sha256 });

/**
 * The manifest as a text, one line a file: two manifests are compared with any tool. `documents` are those of the sitting;
 * where there are none, nothing is said of them, as before they were told.
 */
export const manifestText = (
  { seance, regles, fabrications, fichiers, livraisons }: Manifest,
  documents: readonly DocumentRecord[] = [],
): string =>
  `{
  "seance": ${JSON.stringify(seance)},
  "regles": ${JSON.stringify(regles)},
  "fabrications": ${lines(fabrications.map(made))},
  "fichiers": ${lines(fichiers.map(field))},
  "livraisons": ${lines(livraisons.map(delivered))}${documents.length === 0 ? '' : `,\n  "documents": ${lines(documents.map(told))}`}
}
`;
