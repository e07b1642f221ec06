import { join } from 'node:path';
import { generateSchemas } from '../../../app/catalogue.ts';
import { SCHEMA } from '../../../app/file-kinds.ts';
import { writeFiles } from '../../disk/write-files.ts';
import { folder, shown } from '../folders.ts';
import { fail } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** Runs `seance schemas`. */
export async function schemas(world: World, args: Arguments): Promise<number> {
  const target = folder(world, args, 'sortie', join(args.options.donnees?.at(-1) ?? 'data', 'schemas'));
  const files = Object.entries(await generateSchemas()).map(([name, text]) => ({
    path: join(target, name),
    bytes: text,
    kind: SCHEMA,
  }));
  const failures = writeFiles(files, { shown: (path) => shown(world, path) });
  if (failures.length > 0) return fail(world, failures);
  world.out(`${files.length} schémas écrits dans ${shown(world, target)}.\n`);
  return EXIT.done;
}
