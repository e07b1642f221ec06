import { remembered } from '../../../app/folders.ts';
import { watchFolders } from '../../disk/watch-folders.ts';
import { namedSeance } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';
import { genererSeance } from './generer.ts';

/** Milliseconds without any change before acts are made again: editors save in several steps. */
const QUIET = 150;

/** Runs `seance surveiller`: makes the acts that changed, at once and then each time a file is saved, until stopped. */
export async function surveiller(world: World, args: Arguments): Promise<number> {
  const named = namedSeance(world, args);
  if (typeof named === 'number') return named;
  const { folders, id } = named;
  // The sitting is settled once: a new one that appears does not change what is being watched. What was made of files
  // that did not change is kept from one time to the next.
  const watched = { folders: { ...folders, ...remembered(folders) }, id };
  const watching = watchFolders([folders.paths.data, folders.paths.templates], world.stop);
  try {
    do {
      const code = await genererSeance(world, args, watched);
      if (code === EXIT.usage) return code;
      world.out(
        `\nSéance ${id} surveillée : enregistrez un fichier pour refaire ses actes (Ctrl+C pour finir).\n`,
      );
    } while (await watching.change(QUIET));
    return EXIT.done;
  } finally {
    watching.close();
  }
}
