import type { Fault } from '../../diagnostics/fault.ts';
import type { Conseil } from '../../domaine/conseil.ts';
import type { Acquittement, Dossier } from '../../domaine/dossier.ts';
import type { Presences } from '../../domaine/feuille-de-presence.ts';
import { questionsConnues } from '../../domaine/ordre-du-jour.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { RegistreEcrit } from '../../domaine/registre.ts';
import type { IdQuestion, Seance } from '../../domaine/seance.ts';
import type { KeptConventions } from './convention-files.ts';
import { readConventions } from './convention-files.ts';
import { readConseil, readRegistre } from './council-files.ts';
import { readDebates } from './debate-files.ts';
import { folderFaults } from './folders.ts';
import type { LinkedFile } from './linked-file.ts';
import type { Directory } from './names/directory.ts';
import { directoryOf } from './names/directory.ts';
import type { Reader } from './reader.ts';
import { recallOf } from './reader.ts';
import type { Kept } from './report-files.ts';
import { readReports } from './report-files.ts';
import {
  knownOf,
  linkSeance,
  orderOf,
  readAcquittements,
  readPresences,
  readSeance,
  timesOf,
} from './sitting-files.ts';
import type { Source, Sources } from './sources.ts';
import { sourcesOf } from './sources.ts';

/** What the files of a sitting give. */
export interface LoadResult {
  /** Undefined when one of the four files that every sitting needs could not be made sense of. */
  readonly dossier?: Dossier;
  /**
   * Something that the files meant to say is not in the dossier (a line that can't be read, a name that is nobody's):
   * what is reckoned from it would be false. A misspelt name that leaves no doubt is read as the name meant.
   */
  readonly partial: boolean;
  readonly faults: readonly Fault[];
  readonly sources: Sources;
}

interface Read {
  readonly conseil: LinkedFile<Conseil>;
  readonly registre: LinkedFile<RegistreEcrit>;
  readonly seance: LinkedFile<Seance>;
  readonly presences: LinkedFile<Presences>;
  readonly acquittements: LinkedFile<{ readonly acquittements: readonly Acquittement[] }>;
  readonly rapports: Kept<Rapport, IdQuestion>;
  readonly conventions: KeptConventions;
  readonly debats: Kept<string, IdQuestion>;
}

/** The questions that were withdrawn or put off. */
const nonExaminees = (seance: Seance | undefined): ReadonlySet<IdQuestion> =>
  new Set([...(seance?.retirees ?? []), ...(seance?.reportees ?? [])].flatMap(({ questions }) => questions));

/** Reads every file of a sitting. A name is held against a register, and a question against an order, that are whole. */
function readAll(reader: Reader, root: string, sitting: string): Read {
  const conseil = readConseil(reader, root);
  const registre = readRegistre(reader, root);
  const written = readSeance(reader, root, sitting);
  const conventions = readConventions(reader, root, sitting);
  const known = registre.whole ? registre.value : undefined;
  const recall = recallOf(reader);
  // The same directory as long as it names the same: what is looked up in it need not be looked up again.
  const directoryFor = (which: string, questions: readonly IdQuestion[] | undefined): Directory =>
    recall(`directory ${which} ${sitting}`, [known, questions?.join('\n'), conventions.ids.join('\n')], () =>
      directoryOf(known, questions, conventions.ids),
    );
  const directory = directoryFor('called', orderOf(written));
  // A question of the agenda that was withdrawn before it was called is known and debated, but bounds no presence.
  const wide = directoryFor('known', knownOf(written));
  const seance = recall(`linked ${sitting}/seance.yaml`, [written, wide], () => linkSeance(written, wide));
  return {
    conseil,
    registre,
    seance,
    presences: readPresences(reader, root, sitting, directory, timesOf(written)),
    acquittements: readAcquittements(reader, root, sitting),
    rapports: readReports(reader, root, sitting, wide, nonExaminees(seance.value)),
    conventions,
    debats: readDebates(reader, root, sitting, wide),
  };
}

/**
 * Reports in the order of passage, then those of questions that were not called. Without prototype: what is looked up
 * and not there is undefined.
 */
function inOrder(rapports: ReadonlyMap<IdQuestion, Rapport>, seance: Seance): Dossier['rapports'] {
  const found = questionsConnues(seance).flatMap((id) => rapports.get(id) ?? []);
  return Object.assign(
    Object.create(null),
    Object.fromEntries(found.map((rapport) => [rapport.question, rapport])),
  );
}

function assembled(id: string, read: Read): Dossier | undefined {
  const { conseil, registre, seance, presences, acquittements, rapports, conventions, debats } = read;
  if (!conseil.value || !registre.value || !seance.value || !presences.value) return undefined;
  return {
    id,
    conseil: conseil.value,
    registre: registre.value,
    seance: seance.value,
    presences: presences.value,
    rapports: inOrder(rapports.byId, seance.value),
    conventions: Object.assign(Object.create(null), Object.fromEntries(conventions.byId)),
    ...(debats.byId.size === 0
      ? {}
      : { debats: Object.assign(Object.create(null), Object.fromEntries(debats.byId)) }),
    acquittements: acquittements.value?.acquittements ?? [],
  };
}

function sourcesIn(read: Read): Sources {
  const { conseil, registre, seance, presences, acquittements, rapports, conventions, debats } = read;
  const files = [conseil, registre, seance, presences, acquittements];
  const single = files.flatMap(({ source }): readonly Source[] => (source ? [source] : []));
  const order = seance.value?.ordre_de_passage ?? [];
  return sourcesOf([...single, ...rapports.sources, ...conventions.sources, ...debats.sources], order);
}

/**
 * Reads the dossier of `sitting` in the data folder that `reader` opens; `root` is the name of that folder, for positions.
 * Faults are collected from every file, whatever the others hold. Only shape, names and places are judged here, never the law.
 */
export function loadDossier(root: string, sitting: string, reader: Reader): LoadResult {
  const folder = folderFaults(reader, sitting, root);
  if (folder.some(({ code }) => code === 'FICH-09')) {
    return { partial: true, faults: folder, sources: sourcesOf([], []) };
  }
  const read = readAll(reader, root, sitting);
  const { conseil, registre, seance, presences, acquittements, rapports, conventions, debats } = read;
  const parts = [conseil, registre, seance, presences, rapports, conventions, debats, acquittements];
  const faults = [...folder, ...parts.flatMap((part) => part.faults)];
  const isClosed = folder.some(({ severity }) => severity === 'erreur');
  const partial = isClosed || parts.some(({ whole }) => !whole);
  const dossier = assembled(sitting, read);
  return { ...(dossier ? { dossier } : {}), partial, faults, sources: sourcesIn(read) };
}
