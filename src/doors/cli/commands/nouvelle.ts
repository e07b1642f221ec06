import { join } from 'node:path';
import type { NewSitting } from '../../../app/starter/new-sitting.ts';
import { sittingFiles } from '../../../app/starter/new-sitting.ts';
import { remaining } from '../../../app/starter/remaining.ts';
import type { Fault } from '../../../diagnostics/fault.ts';
import { sortFaults } from '../../../diagnostics/index.ts';
import type { Conseil, Registre } from '../../../domaine/conseil.ts';
import { registreAu } from '../../../domaine/conseil.ts';
import { dateAvecJour } from '../../../domaine/date.ts';
import { diskReader } from '../../../readers/dossier/index.ts';
import type { AgendaItem } from '../../../readers/sheets/index.ts';
import { findPerson, peopleOf, readAgenda, readCouncil } from '../../../readers/sheets/index.ts';
import { readGivenFile } from '../../disk/given-file.ts';
import { placeFolder } from '../../disk/place-folder.ts';
import { isTaken } from '../../disk/standing.ts';
import type { Workspace } from '../../disk/workspace.ts';
import { workspaceOf } from '../../disk/workspace.ts';
import { earlierSittings, forbids, printFaults } from '../open-sitting.ts';
import type { NewSittingRequest } from '../starter/new-sitting-request.ts';
import { readNewSittingRequest } from '../starter/new-sitting-request.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const say = (world: World, sentence: string, code: number): number => {
  world.err(`${sentence}\n`);
  return code;
};

/** The questions of the agenda that was given, each with its rapporteur when one is known. */
function agendaOf(
  world: World,
  { agenda, rapporteur, date }: NewSittingRequest,
  registre: Registre,
): { readonly items: readonly AgendaItem[]; readonly faults: readonly Fault[] } | string {
  const people = peopleOf(registre, date);
  const search = rapporteur === undefined ? undefined : findPerson(rapporteur, people);
  if (search && 'problem' in search) return `Rapporteur : ${search.problem.message} ${search.problem.hint}`;
  if (agenda === undefined) return { items: [], faults: [] };
  const file = readGivenFile(world, agenda);
  if (typeof file === 'string') return file;
  const { items, faults } = readAgenda(file.shown, file.bytes, people);
  if (!search) return { items, faults };
  return { items: items.map((item) => ({ rapporteur: search.elu.nom, ...item })), faults };
}

function newSitting(
  workspace: Workspace,
  { date, convocation, lieu }: NewSittingRequest,
  { conseil, registre }: { readonly conseil: Conseil; readonly registre: Registre },
  items: readonly AgendaItem[],
): NewSitting {
  const lieuPrecedent = earlierSittings(workspace, date).at(-1)?.seance.lieu;
  return {
    conseil,
    registre: registreAu(registre, date),
    date,
    items,
    ...(convocation === undefined ? {} : { convocation }),
    ...(lieu === undefined ? {} : { lieu }),
    ...(lieuPrecedent === undefined ? {} : { lieuPrecedent }),
  };
}

function place(world: World, workspace: Workspace, sitting: NewSitting): number {
  const { date, items } = sitting;
  const shown = `${workspace.dataShown}/${date}`;
  const folders = ['rapports', 'conventions'];
  const failure = placeFolder(join(workspace.data, date), shown, sittingFiles(sitting), folders);
  if (failure !== undefined) return say(world, failure, EXIT.errors);
  const reports =
    items.length === 0 ? '' : `, ${items.length} ${items.length > 1 ? 'rapports' : 'rapport'} à écrire`;
  world.out(`Séance du ${dateAvecJour(date)} : ${shown}/ est prêt${reports}.\n\nReste à remplir :\n`);
  world.out(
    `${remaining(sitting)
      .map((line) => `  - ${line}`)
      .join('\n')}\n\n`,
  );
  world.out(`« seance verifier ${date} » dit ce qui manque encore.\n`);
  return EXIT.done;
}

/** Runs `seance nouvelle`. */
export function nouvelle(world: World, args: Arguments): number {
  const request = readNewSittingRequest(args);
  if (typeof request === 'string') return say(world, request, EXIT.usage);
  const workspace = workspaceOf(world, args);
  const { data, dataShown } = workspace;
  if (isTaken(join(data, request.date))) {
    return say(world, `${dataShown}/${request.date} existe déjà : rien n'a été écrit.`, EXIT.errors);
  }
  const { conseil, registre, faults } = readCouncil(diskReader(data), dataShown);
  if (!conseil || !registre || forbids(faults)) {
    printFaults(world, sortFaults(faults));
    return say(
      world,
      "Rien n'a été écrit : il faut d'abord corriger le conseil et son registre.",
      EXIT.errors,
    );
  }
  const agenda = agendaOf(world, request, registre);
  if (typeof agenda === 'string') return say(world, agenda, EXIT.usage);
  if (agenda.faults.length > 0) {
    printFaults(world, agenda.faults);
    return say(world, "Rien n'a été écrit : il faut d'abord corriger l'ordre du jour.", EXIT.errors);
  }
  return place(world, workspace, newSitting(workspace, request, { conseil, registre }, agenda.items));
}
