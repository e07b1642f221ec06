import { rapportDe } from '../domaine/dossier.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { isChantier, openChantier, type ToMake } from './chantier.ts';
import type { Folders } from './folders.ts';
import type { Format } from './formats.ts';
import type { MadeFiles } from './made-files.ts';
import { makeFiles } from './made-files.ts';

/** The files of one question in memory, placed nowhere: bytes, pages, and what was found in making them, placed. */
export async function filesOfQuestion(
  folders: Folders,
  toMake: ToMake,
  question: IdQuestion,
  formats: readonly Format[],
): Promise<MadeFiles> {
  const rapport = rapportDe(toMake.dossier, question);
  const chantier = openChantier(folders, toMake);
  if (rapport === undefined || typeof chantier === 'string') return { files: [], faults: [] };
  if (!isChantier(chantier)) return { files: [], faults: chantier };
  return makeFiles(chantier, rapport, formats);
}
