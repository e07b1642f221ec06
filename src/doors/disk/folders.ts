import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders, TemplateFiles } from '../../app/folders.ts';
import { diskReader } from './disk-reader.ts';

/** The folders of a council on the disk. */
export interface DiskPaths {
  /** Those of the data and of the templates, absolute. */
  readonly data: string;
  readonly templates: string;
  /** The templates of the program, for what the user's do not word. */
  readonly ownTemplates: string;
  /** The two as the user knows them. */
  readonly dataShown: string;
  readonly templatesShown: string;
}

/** Folders of the disk, and where they are. */
export interface DiskFolders extends Folders {
  readonly paths: DiskPaths;
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
 * words otherwise. A French sentence when the folder can't be read.
 */
export function readTemplateFiles({
  templates,
  ownTemplates,
  templatesShown,
}: Pick<DiskPaths, 'templates' | 'ownTemplates' | 'templatesShown'>): TemplateFiles | string {
  try {
    const theirs = templatesIn(templates);
    const sources = templates === ownTemplates ? theirs : { ...templatesIn(ownTemplates), ...theirs };
    return { sources, charte: charteIn(templates, ownTemplates) };
  } catch {
    return `Le dossier des modèles ${templatesShown} ne se lit pas : indiquez un dossier qui contient des modèles .hbs.`;
  }
}

/** The folders of the disk at `paths`. Nothing is read before it is asked for. */
export const diskFolders = (paths: DiskPaths): DiskFolders => ({
  paths,
  data: diskReader(paths.data),
  dataShown: paths.dataShown,
  templates: () => readTemplateFiles(paths),
  templatesShown: paths.templatesShown,
});
