import { join } from 'node:path';
import type { NewSitting } from '../../../app/starter/new-sitting.ts';
import { sittingFiles } from '../../../app/starter/new-sitting.ts';
import type { NotPrepared } from '../../../app/starter/prepare-seance.ts';
import { prepareSeance } from '../../../app/starter/prepare-seance.ts';
import { remaining } from '../../../app/starter/remaining.ts';
import { understoodOf } from '../../../app/starter/word-reports.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import { dateAvecJour } from '../../../domaine/date.ts';
import type { DiskFolders } from '../../disk/folders.ts';
import type { GivenFile } from '../../disk/given-file.ts';
import { readGivenFile } from '../../disk/given-file.ts';
import { placeFolder } from '../../disk/place-folder.ts';
import { isTaken } from '../../disk/standing.ts';
import { foldersOf } from '../folders.ts';
import type { NewSittingRequest } from '../starter/new-sitting-request.ts';
import { readNewSittingRequest } from '../starter/new-sitting-request.ts';
import { sittingAnswers } from '../starter/sitting-answers.ts';
import { fail, printFaults, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const FIRST = {
  council: "Rien n'a été écrit : il faut d'abord corriger le conseil et son registre.",
  agenda: "Rien n'a été écrit : il faut d'abord corriger l'ordre du jour.",
  reports: "Rien n'a été écrit : il faut d'abord que chaque document se lise.",
} as const;

function tellNotPrepared(world: World, why: NotPrepared): number {
  if (why.lacking === 'person') return refuse(world, why.sentence);
  printFaults(world, why.faults);
  return fail(world, [FIRST[why.lacking]]);
}

/** What was understood of each text document, a question a line. */
function understood({ items, worded }: NewSitting): string {
  if (worded === undefined) return '';
  const lines = items.map(({ question, titre }) => {
    const report = worded.get(question);
    const said = report === undefined ? [] : understoodOf(report);
    return `  - question n°${question}, ${titre === '' ? 'sans titre' : quoted(titre)} : ${said.join(', ')}`;
  });
  return `Lu dans les documents :\n${lines.join(' ;\n')}.\nRelisez ces rapports : le vote se note sous « scrutin », et n'est jamais pris d'un texte.\n\n`;
}

function place(world: World, { paths, dataShown }: DiskFolders, sitting: NewSitting): number {
  const { date, items, worded } = sitting;
  const shown = `${dataShown}/${date}`;
  const folders = ['rapports', 'conventions'];
  const failure = placeFolder(join(paths.data, date), shown, sittingFiles(sitting), folders);
  if (failure !== undefined) return fail(world, [failure]);
  const what = worded === undefined ? 'à écrire' : 'à relire';
  const reports =
    items.length === 0 ? '' : `, ${items.length} ${items.length > 1 ? 'rapports' : 'rapport'} ${what}`;
  const lines = remaining(sitting).map((line) => `  - ${line}`);
  world.out(`Séance du ${dateAvecJour(date)} : ${shown}/ est prêt${reports}.\n\n${understood(sitting)}`);
  world.out(
    `Reste à remplir :\n\n${lines.join('\n')}\n\n« seance verifier ${date} » dit ce qui manque encore.\n`,
  );
  return EXIT.done;
}

type Given = { readonly agenda?: GivenFile; readonly rapports?: readonly GivenFile[] };

/** The files of the agenda or of the reports; a French sentence when one can't be read. */
function givenFiles(world: World, { agenda, rapports }: NewSittingRequest): Given | string {
  const files = [...(agenda === undefined ? [] : [agenda]), ...(rapports ?? [])].map((path) =>
    readGivenFile(world, path),
  );
  const read = files.flatMap((file) => (typeof file === 'string' ? [] : [file]));
  const [problem] = files.filter((file) => typeof file === 'string');
  if (problem !== undefined) return problem;
  const [first] = read;
  return agenda !== undefined && first ? { agenda: first } : { rapports: read };
}

/** What was told, without what was not. */
const told = <T extends object>(answers: T) =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Runs `seance nouvelle`. */
export async function nouvelle(world: World, args: Arguments): Promise<number> {
  const request = readNewSittingRequest(args);
  if (typeof request === 'string') return refuse(world, request);
  const folders = foldersOf(world, args);
  const { paths, dataShown } = folders;
  if (isTaken(join(paths.data, request.date)))
    return fail(world, [`${dataShown}/${request.date} existe déjà : rien n'a été écrit.`]);
  const files = givenFiles(world, request);
  if (typeof files === 'string') return refuse(world, files);
  const { agenda: _, rapports: __, ...asked } = await sittingAnswers(world, folders, request);
  const prepared = prepareSeance(folders, { ...told(asked), ...files });
  return 'lacking' in prepared ? tellNotPrepared(world, prepared) : place(world, folders, prepared);
}
