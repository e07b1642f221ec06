import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Folders, TemplateFiles } from '../../app/folders.ts';
import { houseFile } from '../../app/folders.ts';
import { diskReader } from './disk-reader.ts';

/** The folders of a council on the disk. */
export interface DiskPaths {
  /** Those of the data and of the templates, absolute. */
  readonly data: string;
  readonly templates: string;
  /** Whether the folder of the templates must be there: the user named it. */
  readonly templatesNamed: boolean;
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

/** The files of a folder and of those in it, by path. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .toSorted();

/** The templates among the files of a folder, by name. */
const templatesAmong = (folder: string, files: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    files.filter(isTemplate).map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8')]),
  );

/** Where templates are read from. */
type TemplatePaths = Pick<DiskPaths, 'templates' | 'ownTemplates' | 'templatesShown' | 'templatesNamed'>;

/** Pictures and fonts, by the ending of their names; what they are is told by their bytes. */
const HELD = /\.(?:png|jpe?g|svg|svgz|gif|webp|bmp|tiff?|heic|avif|ttf|otf|ttc|woff2?)$/iu;

/** Largest file of a house, in bytes: no picture may be larger, and a font of every script is as large. */
const MOST = 20 * 1024 * 1024;

/** The pictures and the fonts among the files of a folder; none is read behind a link that leads out of it. */
function heldFiles(folder: string, files: readonly string[]): Pick<TemplateFiles, 'files'> {
  const reader = diskReader(folder);
  const held = files.filter((name) => HELD.test(name));
  if (held.length === 0) return {};
  return { files: Object.fromEntries(held.map((name) => [name, houseFile(reader.bytes(name, MOST))])) };
}

/** What the house lays over `own`, those of the program. */
function laidOver(own: TemplateFiles, { templates, ownTemplates }: TemplatePaths): TemplateFiles {
  const files = filesIn(templates);
  const theirs = templatesAmong(templates, files);
  return {
    sources: { ...own.sources, ...theirs },
    charte: files.includes('charte.yaml') ? readFileSync(join(templates, 'charte.yaml'), 'utf8') : own.charte,
    ...heldFiles(templates, files),
    house: {
      ownCharte: own.charte,
      ownNames: Object.keys(own.sources),
      ownShown: ownTemplates.replaceAll('\\', '/'),
      names: Object.keys(theirs),
      others: files.filter((name) => !isTemplate(name) && name !== 'charte.yaml'),
    },
  };
}

/**
 * Reads the templates: those of the program, under those of the user's folder, which may hold only what the house
 * words otherwise. A French sentence when the folder can't be read.
 */
export function readTemplateFiles(paths: TemplatePaths): TemplateFiles | string {
  const { templates, ownTemplates, templatesShown, templatesNamed } = paths;
  try {
    const own = {
      sources: templatesAmong(ownTemplates, filesIn(ownTemplates)),
      charte: readFileSync(join(ownTemplates, 'charte.yaml'), 'utf8'),
    };
    const isOwn = templates === ownTemplates || !(templatesNamed || existsSync(templates));
    return isOwn ? own : laidOver(own, paths);
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
