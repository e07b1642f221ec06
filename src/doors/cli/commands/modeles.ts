import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAtelier } from '../../../app/atelier.ts';
import type { TemplateFiles } from '../../../app/folders.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import { exitCode } from '../../../diagnostics/index.ts';
import type { DiskFolders } from '../../disk/folders.ts';
import { writeFiles } from '../../disk/write-files.ts';
import { foldersOf, shown } from '../folders.ts';
import { fail, printFaults, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import { suggestion } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const listed = (title: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [title, ...names.map((name) => `  ${name}`), ''];

/** Whose templates and whose house style are used. */
function whose({ charte, house }: TemplateFiles, folder: string): string {
  if (house === undefined)
    return `Tous les modèles et la charte sont ceux du programme : pas de dossier ${folder}.`;
  const style =
    charte === house.ownCharte
      ? 'La charte est celle du programme.'
      : `Charte : ${folder}/charte.yaml, sur celle du programme.`;
  return `Modèles de la maison : ${folder}, sur ceux du programme.\n${style}`;
}

/** What is used, and from whom. */
function usedText(files: TemplateFiles, folder: string): string {
  const { sources, house } = files;
  const known = house === undefined ? Object.keys(sources) : house.ownNames;
  const own = new Set(known);
  const theirs = house?.names ?? [];
  return [
    whose(files, folder),
    '',
    ...listed(
      'Remplacés par la maison',
      theirs.filter((name) => own.has(name)),
    ),
    ...listed(
      'Ajoutés par la maison',
      theirs.filter((name) => !own.has(name)),
    ),
    ...listed(
      'Du programme',
      known.filter((name) => !theirs.includes(name)),
    ),
  ].join('\n');
}

function copy(world: World, { paths, templatesShown }: DiskFolders, name: string, text: string): number {
  const path = join(paths.templates, `${name}.hbs`);
  const file = `${templatesShown}/${name}.hbs`;
  if (existsSync(path))
    return fail(world, [
      `${file} est déjà dans votre dossier, et il n'a pas été touché : c'est lui qu'il faut modifier.`,
    ]);
  const failures = writeFiles([{ path, bytes: text }], { shown: (one) => shown(world, one) });
  if (failures.length > 0) return fail(world, failures);
  world.out(`${file} est écrit : il remplace désormais celui du programme.\n`);
  return EXIT.done;
}

/** Prints one template, or copies it. */
function one(
  world: World,
  folders: DiskFolders,
  files: TemplateFiles,
  name: string,
  isCopied: boolean,
): number {
  const text = Object.hasOwn(files.sources, name) ? files.sources[name] : undefined;
  if (text === undefined) {
    const near = suggestion(name, Object.keys(files.sources));
    return refuse(world, `Il n'y a pas de modèle ${quoted(name)}.${near} « seance modeles » donne la liste.`);
  }
  if (isCopied) return copy(world, folders, name, text);
  world.out(text);
  return EXIT.done;
}

/** Runs `seance modeles`. */
export function modeles(world: World, args: Arguments): number {
  const folders = foldersOf(world, args);
  const files = folders.templates();
  if (typeof files === 'string') return fail(world, [files]);
  const name = args.loose[0]?.replace(/\.hbs$/u, '');
  const isCopied = args.options.copier !== undefined;
  if (name !== undefined) return one(world, folders, files, name, isCopied);
  if (isCopied)
    return refuse(world, 'Dites quel modèle copier : « seance modeles deliberation/tete --copier ».');
  world.out(usedText(files, folders.templatesShown));
  const { faults } = readAtelier(files, folders.templatesShown);
  if (faults.length > 0) printFaults(world, faults);
  return exitCode(faults);
}
