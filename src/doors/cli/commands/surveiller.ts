import { watchFolders } from '../../disk/watch-folders.ts';
import { workspaceOf } from '../../disk/workspace.ts';
import { chosenSitting } from '../open-sitting.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';
import { generer } from './generer.ts';

/** Milliseconds without any change before acts are made again: editors save in several steps. */
const QUIET = 150;

/** Runs `seance surveiller`: makes the acts that changed, at once and then each time a file is saved, until stopped. */
export async function surveiller(world: World, args: Arguments): Promise<number> {
  const workspace = workspaceOf(world, args);
  const chosen = chosenSitting(workspace, args);
  if (typeof chosen === 'string') {
    world.err(`${chosen}\n`);
    return EXIT.usage;
  }
  // The sitting is settled once: a new one that appears does not change what is being watched.
  const same: Arguments = { ...args, libres: [chosen.id] };
  const watching = watchFolders([workspace.data, workspace.templates], world.stop);
  try {
    do {
      const code = await generer(world, same);
      if (code === EXIT.usage) return code;
      world.out(
        `\nSéance ${chosen.id} surveillée : enregistrez un fichier pour refaire ses actes (Ctrl+C pour finir).\n`,
      );
    } while (await watching.change(QUIET));
    return EXIT.done;
  } finally {
    watching.close();
  }
}
