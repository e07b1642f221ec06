import type { ImportedReport, NoReports } from '../../../app/starter/import-rapport.ts';
import { importReports } from '../../../app/starter/import-rapport.ts';
import { understoodOf } from '../../../app/starter/word-reports.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import { lireIdQuestion } from '../../../domaine/id-question.ts';
import type { DiskFolders } from '../../disk/folders.ts';
import { readGivenFile } from '../../disk/given-file.ts';
import { writeDataFile } from '../../disk/write-data-file.ts';
import { shown } from '../folders.ts';
import { readDay } from '../starter/new-sitting-request.ts';
import { fail, namedSeance, printFaults, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const FIRST = {
  council: "Rien n'a été lu : il faut d'abord corriger le conseil et la date de la séance.",
  order: "Rien n'a été lu : seance.yaml doit d'abord dire l'ordre de passage.",
  document: "Rien n'est écrit tant que le document ne se lit pas.",
} as const;

function tellLacking(world: World, none: NoReports): number {
  if (none.lacking === 'question') return refuse(world, none.sentence);
  printFaults(world, none.faults);
  return fail(world, [FIRST[none.lacking]]);
}

const understood = ({ question, report }: ImportedReport): string =>
  `Question n°${question} : ${understoodOf(report).join(', ')}.\n`;

/** Writes one report, or says why it is not. */
function write(
  world: World,
  folders: DiskFolders,
  { path, text, isFilled }: ImportedReport,
  args: Arguments,
): number {
  const { dataShown, paths } = folders;
  if (isFilled && args.options.remplacer === undefined) {
    const advice = `« --remplacer » l'écrit tout de même, et garde l'ancien à côté, dans ${path.replace(/^.*\//u, '')}.avant.`;
    return fail(world, [`${dataShown}/${path} est déjà écrit : il n'a pas été touché. ${advice}`]);
  }
  const written = writeDataFile(paths.data, path, text, isFilled);
  if (typeof written === 'string') return fail(world, [written]);
  const kept = written.kept === undefined ? '' : ` ; l'ancien est dans ${shown(world, written.kept)}`;
  world.out(`${dataShown}/${path} est écrit${kept}.\n`);
  return EXIT.done;
}

function conclude(
  world: World,
  folders: DiskFolders,
  id: string,
  reports: readonly ImportedReport[],
  args: Arguments,
): number {
  world.err(reports.map(understood).join(''));
  if (args.options.ecrire === undefined && args.options.remplacer === undefined) {
    world.out(reports.map(({ text }) => text).join('\n'));
    world.err("\nRien n'est écrit : « --ecrire » met ce texte dans le rapport.\n");
    return EXIT.done;
  }
  const codes = reports.map((report) => write(world, folders, report, args));
  world.out(`Relisez : le vote se note sous « scrutin ». « seance verifier ${id} » contrôle le reste.\n`);
  return Math.max(...codes);
}

/** Runs `seance importer rapport`: a document, then a question, a sitting, or both. */
export function importerRapport(world: World, args: Arguments): number {
  const [, path, ...rest] = args.loose;
  if (path === undefined)
    return refuse(world, 'Dites quel document lire : « seance importer rapport texte.docx 3 ».');
  const [first, ...others] = rest;
  const isSitting = others.length === 0 && first !== undefined && readDay(first) !== undefined;
  const asked = first === undefined || isSitting ? undefined : lireIdQuestion(first);
  if (first !== undefined && !isSitting && asked === undefined) {
    return refuse(world, `${quoted(first)} n'est pas le numéro d'une question : écrivez par exemple 3.`);
  }
  const named = namedSeance(world, args, isSitting ? rest : others);
  if (typeof named === 'number') return named;
  const file = readGivenFile(world, path);
  if (typeof file === 'string') return refuse(world, file);
  const { folders, id } = named;
  const imported = importReports(folders, id, file, asked);
  return 'lacking' in imported ? tellLacking(world, imported) : conclude(world, folders, id, imported, args);
}
