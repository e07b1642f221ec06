import { composeFaults } from '../../../app/compose-faults.ts';
import { VERSION } from '../../../app/version.ts';
import { notices } from '../../../check/catalogue.ts';
import { exitCode, printJson, printSarif, printText, sortFaults } from '../../../diagnostics/index.ts';
import { LOAD_CODES } from '../../../readers/dossier/index.ts';
import { option, workspaceOf } from '../../disk/workspace.ts';
import type { OpenSitting } from '../open-sitting.ts';
import { chosenSitting, openSitting } from '../open-sitting.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** The report in the asked format; undefined when there is no such format. */
function report(world: World, format: string, { faults, acknowledged }: OpenSitting): string | undefined {
  if (format === 'texte') return printText(faults, { color: world.color, width: world.width, acknowledged });
  if (format === 'json') return printJson(faults, acknowledged);
  if (format !== 'sarif') return undefined;
  const checked = notices().map(({ code, titre, pourquoi, gravite }) => ({
    code,
    title: titre,
    explanation: pourquoi,
    severity: gravite,
  }));
  return printSarif(faults, { version: VERSION, rules: [...checked, ...LOAD_CODES], acknowledged });
}

/** Runs `seance verifier`. */
export function verifier(world: World, args: Arguments): number {
  const workspace = workspaceOf(world, args);
  const chosen = chosenSitting(workspace, args);
  if (typeof chosen === 'string') {
    world.err(`${chosen}\n`);
    return EXIT.usage;
  }
  const opened = openSitting(workspace, chosen.id, world.today);
  const composed = composeFaults(workspace, opened);
  const sitting = { ...opened, faults: sortFaults([...opened.faults, ...composed]) };
  const format = option(args, 'format', 'texte');
  const text = report(world, format, sitting);
  if (text === undefined) {
    world.err(`Le format « ${format} » n'existe pas : texte, json et sarif sont les formats possibles.\n`);
    return EXIT.usage;
  }
  world.out(text);
  return exitCode(sitting.faults);
}
