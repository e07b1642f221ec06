import { rapportDe } from '../domaine/dossier.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { isChantier, openChantier, type ToMake } from './chantier.ts';
import type { Folders } from './folders.ts';
import type { Format } from './formats.ts';
import { placedFaults } from './place-faults.ts';
import type { Production } from './production.ts';
import { production } from './production.ts';

/** The files of one question in memory, placed nowhere: bytes, pages, and what was found in making them, placed. */
export async function filesOfQuestion(
  folders: Folders,
  toMake: ToMake,
  question: IdQuestion,
  formats: readonly Format[],
): Promise<Production> {
  const rapport = rapportDe(toMake.dossier, question);
  const chantier = openChantier(folders, toMake);
  if (rapport === undefined || typeof chantier === 'string') return { fichiers: [], faults: [] };
  if (!isChantier(chantier)) return { fichiers: [], faults: chantier };
  const { fichiers, faults } = await production(chantier, rapport, formats);
  return { fichiers, faults: placedFaults(faults, rapport, toMake) };
}
