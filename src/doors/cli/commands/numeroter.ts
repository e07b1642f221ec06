import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpenSeance } from '../../../app/seance/open-seance.ts';
import { openSeance } from '../../../app/seance/open-seance.ts';
import { otherSeances } from '../../../app/seance/other-seances.ts';
import { numberReport } from '../../../app/starter/number-report.ts';
import { sortFaults } from '../../../diagnostics/index.ts';
import type { DeliberationNumerotee } from '../../../domaine/numerotation.ts';
import { numerotation } from '../../../domaine/numerotation.ts';
import type { DiskFolders } from '../../disk/folders.ts';
import type { PendingFile } from '../../disk/write-files.ts';
import { writeFiles } from '../../disk/write-files.ts';
import { shown } from '../folders.ts';
import { fail, namedSeance, printFaults } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const WIDTHS = [7, 12, 20, 18];

const row = (cells: readonly string[]): string =>
  cells
    .map((cell, rank) => cell.padEnd(WIDTHS[rank] ?? 0))
    .join('')
    .trimEnd();

function table(all: readonly DeliberationNumerotee[]): string {
  const head = row(['Ordre', 'Question', 'Numéro', 'À la préfecture', 'Objet']);
  const rows = all.map(({ ordre, question, rang, numero, transmission, propose, titre }) =>
    row([
      String(ordre),
      rang === undefined ? question : `${question} (${rang + 1})`,
      `${numero}${propose ? ' *' : ''}`,
      transmission ?? 'impossible',
      titre.length > 60 ? `${titre.slice(0, 59)}…` : titre,
    ]),
  );
  return [head, ...rows].join('\n');
}

/** The reports with their new numbers; a French sentence when one of them can't be changed for sure. */
function changed(
  world: World,
  sources: OpenSeance['sources'],
  proposed: readonly DeliberationNumerotee[],
): readonly PendingFile[] | string {
  const files: PendingFile[] = [];
  for (const question of new Set(proposed.map((une) => une.question))) {
    const file = sources.position(['rapports', question, 'question'])?.file;
    if (file === undefined) return `Le rapport de la question n°${question} ne se retrouve pas.`;
    const path = resolve(world.cwd, file);
    const numbers = proposed.filter((une) => une.question === question);
    const bytes = numberReport(readFileSync(path, 'utf8'), numbers);
    if (bytes === undefined)
      return `Le numéro ne peut pas être écrit dans ${file} sans toucher au reste : écrivez-y vous-même « deliberation: ${numbers[0]?.numero} ».`;
    files.push({ path, bytes });
  }
  return files;
}

function write(
  world: World,
  { paths }: DiskFolders,
  sources: OpenSeance['sources'],
  proposed: readonly DeliberationNumerotee[],
): number {
  const files = changed(world, sources, proposed);
  if (typeof files === 'string') return fail(world, [files]);
  const failures = writeFiles(files, { root: paths.data });
  if (failures.length > 0) return fail(world, failures);
  for (const { path } of files) world.out(`  ${shown(world, path)}\n`);
  world.out(`${files.length} rapport${files.length > 1 ? 's numérotés' : ' numéroté'}.\n`);
  return EXIT.done;
}

/** Runs `seance numeroter`. */
export function numeroter(world: World, args: Arguments): number {
  const named = namedSeance(world, args);
  if (typeof named === 'number') return named;
  const { folders, id } = named;
  const { dossier, partial, faults, sources } = openSeance(folders, id);
  if (dossier === undefined || partial) {
    printFaults(world, sortFaults(faults, sources.position));
    world.err("\nAucun numéro n'est proposé : corrigez d'abord les erreurs ci-dessus.\n");
    return EXIT.errors;
  }
  const regle = dossier.conseil.numerotation;
  if (regle === undefined) {
    world.err(
      `${folders.dataShown}/conseil.yaml ne dit pas comment numéroter. Y ajouter par exemple :\nnumerotation: { modele: "{annee}/{annee}.{numero:5}" }\n`,
    );
    return EXIT.usage;
  }
  const all = numerotation(dossier, regle, otherSeances(folders, id));
  const proposed = all.filter(({ propose }) => propose);
  world.out(`${table(all)}\n\n`);
  if (proposed.length === 0) {
    world.out('Toutes les délibérations ont leur numéro.\n');
    return EXIT.done;
  }
  if (args.options.ecrire !== undefined) return write(world, folders, sources, proposed);
  world.out('* Numéro proposé : « seance numeroter --ecrire » le porte dans le rapport.\n');
  return EXIT.done;
}
