import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { numberReport } from '../../../app/starter/number-report.ts';
import { sortFaults } from '../../../diagnostics/index.ts';
import type { Dossier } from '../../../domaine/dossier.ts';
import type { DeliberationNumerotee } from '../../../domaine/numerotation.ts';
import { numerotation } from '../../../domaine/numerotation.ts';
import type { Sources } from '../../../readers/dossier/index.ts';
import { diskReader, listSittings, loadDossier } from '../../../readers/dossier/index.ts';
import type { Workspace } from '../../disk/workspace.ts';
import { shown, workspaceOf } from '../../disk/workspace.ts';
import type { PendingFile } from '../../disk/write-files.ts';
import { writeFiles } from '../../disk/write-files.ts';
import { chosenSitting, printFaults } from '../open-sitting.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** Every other sitting at hand, in any order: numbers go on over the whole year. */
const otherSittings = ({ data, dataShown }: Workspace, { id }: Dossier): readonly Dossier[] => {
  const reader = diskReader(data);
  return listSittings(reader)
    .filter((other) => other !== id)
    .flatMap((other) => loadDossier(dataShown, other, reader).dossier ?? []);
};

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
  sources: Sources,
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
  { data }: Workspace,
  sources: Sources,
  proposed: readonly DeliberationNumerotee[],
): number {
  const files = changed(world, sources, proposed);
  if (typeof files === 'string') {
    world.err(`${files}\n`);
    return EXIT.errors;
  }
  const failures = writeFiles(files, data);
  if (failures.length > 0) {
    world.err(`${failures.join('\n')}\n`);
    return EXIT.errors;
  }
  for (const { path } of files) world.out(`  ${shown(world, path)}\n`);
  world.out(`${files.length} rapport${files.length > 1 ? 's numérotés' : ' numéroté'}.\n`);
  return EXIT.done;
}

/** Runs `seance numeroter`. */
export function numeroter(world: World, args: Arguments): number {
  const workspace = workspaceOf(world, args);
  const chosen = chosenSitting(workspace, args);
  if (typeof chosen === 'string') {
    world.err(`${chosen}\n`);
    return EXIT.usage;
  }
  const reader = diskReader(workspace.data);
  const { dossier, partial, faults, sources } = loadDossier(workspace.dataShown, chosen.id, reader);
  if (dossier === undefined || partial) {
    printFaults(world, sortFaults(faults, sources.position));
    world.err("\nAucun numéro n'est proposé : corrigez d'abord les erreurs ci-dessus.\n");
    return EXIT.errors;
  }
  const regle = dossier.conseil.numerotation;
  if (regle === undefined) {
    world.err(
      `${workspace.dataShown}/conseil.yaml ne dit pas comment numéroter. Y ajouter par exemple :\nnumerotation: { modele: "{annee}/{annee}.{numero:5}" }\n`,
    );
    return EXIT.usage;
  }
  const all = numerotation(dossier, regle, otherSittings(workspace, dossier));
  const proposed = all.filter(({ propose }) => propose);
  world.out(`${table(all)}\n\n`);
  if (proposed.length === 0) {
    world.out('Toutes les délibérations ont leur numéro.\n');
    return EXIT.done;
  }
  if (args.options.ecrire !== undefined) return write(world, workspace, sources, proposed);
  world.out('* Numéro proposé : « seance numeroter --ecrire » le porte dans le rapport.\n');
  return EXIT.done;
}
