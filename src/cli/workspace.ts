import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Arguments } from './usage.ts';
import type { World } from './world.ts';

/** The folders a command works with, as paths for the disk and as the user knows them. */
export interface Workspace {
  readonly data: string;
  readonly dataShown: string;
  readonly templates: string;
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
  const own = absolute(world, 'templates');
  const given = args.options.modeles?.at(-1);
  const templates =
    given === undefined
      ? existsSync(join(own, 'charte.yaml'))
        ? own
        : join(world.home, 'templates')
      : absolute(world, given);
  return { data, dataShown: shown(world, data), templates, templatesShown: shown(world, templates) };
}

/** Templates by name, and the text of the house style; a French sentence when the folder can't be read. */
export interface TemplateFiles {
  readonly sources: Readonly<Record<string, string>>;
  readonly charte: string;
}

/** Reads the templates folder: `*.hbs` at any depth, and `charte.yaml`. */
export function readTemplateFiles({ templates, templatesShown }: Workspace): TemplateFiles | string {
  try {
    const names = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.hbs'),
    );
    const entries = names
      .toSorted()
      .map((name) => [name.slice(0, -4).replaceAll('\\', '/'), readFileSync(join(templates, name), 'utf8')]);
    return {
      sources: Object.fromEntries(entries),
      charte: readFileSync(join(templates, 'charte.yaml'), 'utf8'),
    };
  } catch {
    return `Le dossier des modèles ${templatesShown} ne se lit pas : il doit contenir charte.yaml et les modèles .hbs.`;
  }
}
