import { join } from 'node:path';
import { produceDocuments } from '../../../app/application.ts';
import type { MadeFiles } from '../../../app/made-files.ts';
import { forbids } from '../../../app/policy/forbids.ts';
import { documentHindrances } from '../../../app/policy/hindrances.ts';
import type { CheckedSeance } from '../../../app/seance/check-seance.ts';
import { checkSeance } from '../../../app/seance/check-seance.ts';
import { exitCode } from '../../../diagnostics/index.ts';
import type { DocumentState } from '../../../document/tree.ts';
import { writeFiles } from '../../disk/write-files.ts';
import { counted, size } from '../closing.ts';
import type { DocumentRequest } from '../document-request.ts';
import { documentRequest } from '../document-request.ts';
import { folder, shown } from '../folders.ts';
import { namedSeance, printFaults, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const NOTHING_WRITTEN = "\nAucun document n'a été écrit : corrigez d'abord les erreurs ci-dessus.\n";

/** Writes documents, all or none, and tells of each. */
function write(world: World, { files, faults }: MadeFiles, target: string): number {
  if (faults.length > 0) printFaults(world, faults);
  if (forbids(faults)) {
    world.err(NOTHING_WRITTEN);
    return EXIT.errors;
  }
  const placed = files.map((file) => ({ ...file, path: join(target, file.name) }));
  const failures = writeFiles(placed);
  if (failures.length > 0) {
    world.err(`${failures.join('\n')}\n`);
    return EXIT.errors;
  }
  for (const { path, bytes, pages } of placed) {
    const long = pages === undefined ? '' : `${counted(pages, 'page')}, `;
    world.out(`  ${shown(world, path)}  (${long}${size(bytes.length)})\n`);
  }
  world.out(`${counted(placed.length, 'document')} ${placed.length > 1 ? 'écrits' : 'écrit'}.\n`);
  return EXIT.done;
}

/** Tells the errors of the sitting; whether they forbid what is asked for. */
function isForbidden(
  world: World,
  { names }: DocumentRequest,
  seance: CheckedSeance,
  etat: DocumentState,
): boolean {
  const { forbidding, elsewhere, isForbidden: no } = documentHindrances(names, seance, etat);
  if (forbidding.length > 0) printFaults(world, forbidding, seance.acknowledged);
  if (no) {
    world.err(NOTHING_WRITTEN);
    return true;
  }
  const number = elsewhere.length;
  const what =
    number > 1
      ? `${number} erreurs dans les rapports, que ces documents n'énoncent pas : « seance verifier » les montre.`
      : "1 erreur dans les rapports, que ces documents n'énoncent pas : « seance verifier » la montre.";
  if (number > 0) world.err(`${what}\n`);
  return false;
}

/** Runs `seance documents`. */
export async function documents(world: World, args: Arguments): Promise<number> {
  const request = documentRequest(args);
  if (typeof request === 'string') return refuse(world, request);
  const named = namedSeance(world, args);
  if (typeof named === 'number') return named;
  const { folders, id } = named;
  const seance = checkSeance(folders, id, world.today);
  const { dossier, sources } = seance;
  const etat = args.options.projet === undefined ? 'definitif' : 'projet';
  if (isForbidden(world, request, seance, etat) || dossier === undefined)
    return exitCode(seance.faults) || EXIT.errors;
  const made = await produceDocuments(folders, { dossier, sources, etat }, request);
  if ('genre' in made) return refuse(world, made.sentence);
  return write(world, made, join(folder(world, args, 'sortie', 'out'), id));
}
