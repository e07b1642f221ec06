import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Arguments } from '../cli/usage.ts';
import type { World } from '../cli/world.ts';

/** The folders a command works with, as paths for the disk and as the user knows them. */
export interface Workspace {
  readonly data: string;
  readonly dataShown: string;
  readonly templates: string;
  /** Those of the program, for what the user's do not word. */
  readonly ownTemplates: string;
  readonly templatesShown: string;
}

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

/** Where the data and the templates are: the user's own templates, else those of the program. */
export function workspaceOf(world: World, args: Arguments): Workspace {
  const data = folder(world, args, 'donnees', 'data');
  const ownTemplates = join(world.home, 'templates');
  const beside = absolute(world, 'templates');
  const given = args.options.modeles?.at(-1);
  const found = existsSync(beside) ? beside : ownTemplates;
  const templates = given === undefined ? found : absolute(world, given);
  const names = { dataShown: shown(world, data), templatesShown: shown(world, templates) };
  return { data, templates, ownTemplates, ...names };
}

/** Templates by name, and the text of the house style; a French sentence when the folder can't be read. */
export interface TemplateFiles {
  readonly sources: Readonly<Record<string, string>>;
  readonly charte: string;
}

const isTemplate = (name: string): boolean => name.endsWith('.hbs');

/** The templates of a folder, by name. */
function templatesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isTemplate);
  return Object.fromEntries(
    names
      .toSorted()
      .map((name) => [name.slice(0, -4).replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The house style of a folder; that of the program when the folder has none. */
function charteIn(folder: string, own: string): string {
  const file = join(folder, 'charte.yaml');
  return readFileSync(existsSync(file) ? file : join(own, 'charte.yaml'), 'utf8');
}

/**
 * Reads the templates: those of the program, under those of the user's folder, which may hold only what the house
 * words otherwise.
 */
export function readTemplateFiles({
  templates,
  ownTemplates,
  templatesShown,
}: Pick<Workspace, 'templates' | 'ownTemplates' | 'templatesShown'>): TemplateFiles | string {
  try {
    const theirs = templatesIn(templates);
    const sources = templates === ownTemplates ? theirs : { ...templatesIn(ownTemplates), ...theirs };
    return { sources, charte: charteIn(templates, ownTemplates) };
  } catch {
    return `Le dossier des modèles ${templatesShown} ne se lit pas : indiquez un dossier qui contient des modèles .hbs.`;
  }
}
