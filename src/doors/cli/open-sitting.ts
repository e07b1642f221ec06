import { checkDossier } from '../../check/index.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import type { Acknowledged } from '../../diagnostics/index.ts';
import { exitCode, printText, sortFaults } from '../../diagnostics/index.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { dateEnChiffres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Sources } from '../../readers/dossier/index.ts';
import { diskReader, listSittings, loadDossier } from '../../readers/dossier/index.ts';
import type { Workspace } from '../disk/workspace.ts';
import { workspaceOf } from '../disk/workspace.ts';
import type { Arguments } from './usage.ts';
import { suggestion } from './usage.ts';
import type { World } from './world.ts';
import { EXIT } from './world.ts';

/** A sitting read and checked. Faults are placed and sorted. */
export interface OpenSitting {
  readonly id: string;
  readonly dossier?: Dossier;
  readonly sources: Sources;
  readonly faults: readonly Fault[];
  readonly acknowledged: readonly Acknowledged[];
}

/** The sitting that was asked for, else the latest; a French sentence when there is none. */
export function chosenSitting(
  { data, dataShown }: Workspace,
  { libres }: Arguments,
): { readonly id: string } | string {
  const reader = diskReader(data);
  const known = listSittings(reader);
  const [asked] = libres;
  if (asked !== undefined) {
    // A folder without its seance.yaml is a sitting all the same: the loader tells what it lacks.
    const isThere = (reader.list('') ?? []).some(({ name, folder }) => folder && name === asked);
    return isThere
      ? { id: asked }
      : `Il n'y a pas de séance « ${asked} » dans ${dataShown}.${suggestion(asked, known)}`;
  }
  const latest = known.toSorted().at(-1);
  return latest === undefined
    ? `Il n'y a aucune séance dans ${dataShown} : un dossier par séance, avec son fichier seance.yaml.`
    : { id: latest };
}

/** Other sittings at hand that were held before, oldest first; those that can't be read are left to their own check. */
export function earlierSittings({ data, dataShown }: Workspace, id: string): readonly Dossier[] {
  const reader = diskReader(data);
  return listSittings(reader)
    .filter((other) => other < id)
    .toSorted()
    .slice(-3)
    .flatMap((other) => loadDossier(dataShown, other, reader).dossier ?? []);
}

const jour = (ecrit: string): string => dateEnChiffres(ecrit as DateCivile);

/** Reads the files of a sitting and runs every rule. Nothing is printed. */
export function openSitting(workspace: Workspace, id: string, today: string): OpenSitting {
  const { dossier, partial, faults, sources } = loadDossier(
    workspace.dataShown,
    id,
    diskReader(workspace.data),
  );
  const place = sources.position;
  if (dossier === undefined || partial) {
    const base = { id, sources, faults: sortFaults(faults, place), acknowledged: [] };
    return dossier === undefined ? base : { ...base, dossier };
  }
  const tri = checkDossier({
    dossier,
    seancesAnterieures: earlierSittings(workspace, id),
    aujourdhui: today as DateCivile,
  });
  const acknowledged = tri.acquittees.map(({ fault, acquittement }) => ({
    fault: sortFaults([fault], place)[0] ?? fault,
    justification: `${acquittement.motif.replace(/\.$/u, '')} (${acquittement.par}, le ${jour(acquittement.le)})`,
  }));
  return { id, dossier, sources, faults: sortFaults([...faults, ...tri.faults], place), acknowledged };
}

/** Prints faults for people, those acknowledged apart; `informations` are counted, and not shown. */
export function printFaults(
  world: World,
  faults: readonly Fault[],
  acknowledged: readonly Acknowledged[] = [],
  informations = 0,
): void {
  world.err(printText(faults, { color: world.color, width: world.width, acknowledged, informations }));
}

/** Whether an error forbids the acts. */
export const forbids = (faults: readonly Fault[]): boolean => exitCode(faults) !== 0;

/** A sitting that a command only speaks of: read, its errors told. */
export interface ToldSitting {
  readonly workspace: Workspace;
  readonly dossier: Dossier;
  /** All that is wrong with it. */
  readonly faults: readonly Fault[];
}

/** The sitting that a command speaks of, once its errors were told; the exit code when there is nothing to speak of. */
export function toldSitting(world: World, args: Arguments): ToldSitting | number {
  const workspace = workspaceOf(world, args);
  const chosen = chosenSitting(workspace, args);
  if (typeof chosen === 'string') {
    world.err(`${chosen}\n`);
    return EXIT.usage;
  }
  const { dossier, faults, acknowledged } = openSitting(workspace, chosen.id, world.today);
  const errors = faults.filter(({ severity }) => severity === 'erreur');
  if (errors.length > 0) printFaults(world, errors, acknowledged);
  return dossier === undefined ? EXIT.errors : { workspace, dossier, faults };
}
