import { join } from 'node:path';
import { produceDocuments } from '../../../app/application.ts';
import type { MadeFiles } from '../../../app/made-files.ts';
import { forbids } from '../../../app/policy/forbids.ts';
import { documentHindrances } from '../../../app/policy/hindrances.ts';
import type { CheckedSeance } from '../../../app/seance/check-seance.ts';
import { checkSeance } from '../../../app/seance/check-seance.ts';
import type { Put } from '../../../app/store.ts';
import { counted, exitCode } from '../../../diagnostics/index.ts';
import type { DocumentState } from '../../../document/tree.ts';
import { diskActs } from '../../disk/disk-acts.ts';
import { NOTHING_WRITTEN, remadeText, size } from '../closing.ts';
import type { DocumentRequest } from '../document-request.ts';
import { documentRequest } from '../document-request.ts';
import { folder, outputAmongData, shown } from '../folders.ts';
import { fail, namedSeance, printFaults, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** Where documents go, as paths for the disk, and the sitting that they are of. */
interface Target {
  readonly out: string;
  readonly id: string;
}

/** Puts documents beside the acts of their sitting, all or none; says what is kept aside. */
function put(world: World, files: MadeFiles['files'], { out, id }: Target): Put {
  const held = diskActs(out, (chemin) => shown(world, join(out, chemin))).hold(id);
  if (typeof held === 'string') return { changed: [], kept: [], failures: [held] };
  try {
    const done = held.put(files);
    for (const sentence of [...held.said, ...done.kept]) world.err(`${sentence}\n`);
    return done;
  } finally {
    held.release();
  }
}

/** So many documents written, of those that were made. */
function writtenText(written: number, made: number): string {
  const others = made - written;
  const rest = others === 0 ? '' : ` ; ${counted(others, 'autre')} sans changement`;
  return `${counted(written, 'document')} ${written > 1 ? 'écrits' : 'écrit'}${rest}.\n`;
}

/** Writes documents and tells of each. */
function write(world: World, { files, faults }: MadeFiles, target: Target): number {
  if (faults.length > 0) printFaults(world, faults);
  if (forbids(faults)) {
    world.err(NOTHING_WRITTEN);
    return EXIT.errors;
  }
  const { changed, failures } = put(world, files, target);
  if (failures.length > 0) return fail(world, failures);
  for (const { name, bytes, pages } of files) {
    const long = pages === undefined ? '' : `${counted(pages, 'page')}, `;
    world.out(`  ${shown(world, join(target.out, target.id, name))}  (${long}${size(bytes.length)})\n`);
  }
  world.out(changed.length === 0 ? remadeText(files.length) : writtenText(changed.length, files.length));
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
  const misplaced = outputAmongData(world, args);
  if (misplaced !== undefined) return refuse(world, misplaced);
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
  return write(world, made, { out: folder(world, args, 'sortie', 'out'), id });
}
