import { join } from 'node:path';
import type { NewSitting } from '../../../app/starter/new-sitting.ts';
import { sittingFiles } from '../../../app/starter/new-sitting.ts';
import type { NotPrepared } from '../../../app/starter/prepare-seance.ts';
import { prepareSeance } from '../../../app/starter/prepare-seance.ts';
import { remaining } from '../../../app/starter/remaining.ts';
import { dateAvecJour } from '../../../domaine/date.ts';
import type { DiskFolders } from '../../disk/folders.ts';
import { readGivenFile } from '../../disk/given-file.ts';
import { placeFolder } from '../../disk/place-folder.ts';
import { isTaken } from '../../disk/standing.ts';
import { foldersOf } from '../folders.ts';
import { readNewSittingRequest } from '../starter/new-sitting-request.ts';
import { fail, printFaults, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const FIRST = {
  council: "Rien n'a été écrit : il faut d'abord corriger le conseil et son registre.",
  agenda: "Rien n'a été écrit : il faut d'abord corriger l'ordre du jour.",
} as const;

function tellNotPrepared(world: World, why: NotPrepared): number {
  if (why.lacking === 'rapporteur') return refuse(world, why.sentence);
  printFaults(world, why.faults);
  return fail(world, [FIRST[why.lacking]]);
}

function place(world: World, { paths, dataShown }: DiskFolders, sitting: NewSitting): number {
  const { date, items } = sitting;
  const shown = `${dataShown}/${date}`;
  const folders = ['rapports', 'conventions'];
  const failure = placeFolder(join(paths.data, date), shown, sittingFiles(sitting), folders);
  if (failure !== undefined) return fail(world, [failure]);
  const reports =
    items.length === 0 ? '' : `, ${items.length} ${items.length > 1 ? 'rapports' : 'rapport'} à écrire`;
  const lines = remaining(sitting).map((line) => `  - ${line}`);
  world.out(`Séance du ${dateAvecJour(date)} : ${shown}/ est prêt${reports}.\n\nReste à remplir :\n`);
  world.out(`${lines.join('\n')}\n\n« seance verifier ${date} » dit ce qui manque encore.\n`);
  return EXIT.done;
}

/** Runs `seance nouvelle`. */
export function nouvelle(world: World, args: Arguments): number {
  const request = readNewSittingRequest(args);
  if (typeof request === 'string') return refuse(world, request);
  const folders = foldersOf(world, args);
  const { paths, dataShown } = folders;
  const { agenda, ...asked } = request;
  if (isTaken(join(paths.data, asked.date)))
    return fail(world, [`${dataShown}/${asked.date} existe déjà : rien n'a été écrit.`]);
  const file = agenda === undefined ? undefined : readGivenFile(world, agenda);
  if (typeof file === 'string') return refuse(world, file);
  const prepared = prepareSeance(folders, { ...asked, ...(file ? { agenda: file } : {}) });
  return 'lacking' in prepared ? tellNotPrepared(world, prepared) : place(world, folders, prepared);
}
