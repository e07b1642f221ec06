import { dirname, isAbsolute, join, relative } from 'node:path';
import type { DiskFolders } from '../disk/folders.ts';
import { diskFolders } from '../disk/folders.ts';
import type { Arguments } from './usage.ts';
import type { World } from './world.ts';

const absolute = (world: World, path: string): string => (isAbsolute(path) ? path : join(world.cwd, path));

/** `path` as the user would write it from where the command was given. */
export function shown(world: World, path: string): string {
  const near = relative(world.cwd, path);
  const chosen = near.startsWith('..') || isAbsolute(near) ? path : near;
  return (chosen === '' ? '.' : chosen).replaceAll('\\', '/');
}

/** The last value of an option, or `otherwise`. */
export const option = ({ options }: Arguments, name: string, otherwise: string): string =>
  options[name]?.at(-1) ?? otherwise;

/** A folder given by an option, relative to where the command was given. */
export const folder = (world: World, args: Arguments, name: string, otherwise: string): string =>
  absolute(world, option(args, name, otherwise));

/** A sentence when `--sortie` names the data or a folder in them: acts would be read as data. */
export function outputAmongData(world: World, args: Arguments): string | undefined {
  const data = folder(world, args, 'donnees', 'data');
  const target = folder(world, args, 'sortie', 'out');
  const within = relative(data, target);
  if (within.startsWith('..') || isAbsolute(within)) return;
  return `« ${shown(world, target)} » est dans le dossier des données : les actes ne s'y écrivent pas. Donner un autre dossier, « --sortie out » par exemple.`;
}

/**
 * The data and the templates that a command speaks of. The templates of a house stand beside its data, wherever the
 * command is given from; those of the program stand under them, and alone when the house has none.
 */
export function foldersOf(world: World, args: Arguments): DiskFolders {
  const data = folder(world, args, 'donnees', 'data');
  const ownTemplates = join(world.home, 'templates');
  const given = args.options.modeles?.at(-1);
  const templates = given === undefined ? join(dirname(data), 'templates') : absolute(world, given);
  const names = { dataShown: shown(world, data), templatesShown: shown(world, templates) };
  return diskFolders({ data, templates, templatesNamed: given !== undefined, ownTemplates, ...names });
}
