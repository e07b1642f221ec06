import { quoted } from '../../../diagnostics/foreign-text.ts';
import { refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { importerPresences } from './importer-presences.ts';
import { importerRapport } from './importer-rapport.ts';

/** Runs `seance importer`. */
export function importer(world: World, args: Arguments): number {
  const [what] = args.loose;
  if (what === undefined || what === 'presences') return importerPresences(world, args);
  if (what === 'rapport' || what === 'rapports') return importerRapport(world, args);
  return refuse(
    world,
    `On importe des présences ou un rapport, non ${quoted(what)} : « seance importer presences feuille.xlsx », « seance importer rapport texte.docx 3 ».`,
  );
}
