import { join } from 'node:path';
import { type InspectedAct, type ReadingProblem, readingFault } from '../../../app/control/read-acte.ts';
import { DONNEES_D_ACTE, SCHEMA } from '../../../app/file-kinds.ts';
import { visibleJson } from '../../../diagnostics/foreign-text.ts';
import { writeFiles } from '../../disk/write-files.ts';
import { folder, shown } from '../folders.ts';
import { givenAct } from '../read-act.ts';
import { fail, printFaults } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** Why the data can't be vouched for; undefined when they can. */
function alteration({ dataIntact, history, first, carried }: InspectedAct): ReadingProblem | undefined {
  const replaced = first !== undefined && first.data?.equals(carried.data) !== true;
  if (!dataIntact || replaced) return 'altered-data';
  return history.firstRevisionIntact ? undefined : 'altered-file';
}

/** Runs `seance extraire`. */
export function extraire(world: World, args: Arguments): number {
  const given = givenAct(world, args);
  if (typeof given === 'number') return given;
  const { act, file } = given;
  const problem = alteration(act);
  if (problem !== undefined) {
    printFaults(world, [readingFault(problem, file)]);
    return EXIT.errors;
  }
  const { data, schema } = act.carried;
  if (args.options.sortie === undefined) {
    world.out(`${visibleJson(data.toString('utf8'))}\n`);
    return EXIT.done;
  }
  const home = folder(world, args, 'sortie', '.');
  const files = [
    { path: join(home, 'donnees.json'), bytes: data, kind: DONNEES_D_ACTE },
    { path: join(home, 'donnees.schema.json'), bytes: schema, kind: SCHEMA },
  ];
  const failures = writeFiles(files, { shown: (path) => shown(world, path) });
  if (failures.length > 0) return fail(world, failures);
  world.out(files.map(({ path }) => `  ${shown(world, path)}\n`).join(''));
  return EXIT.done;
}
