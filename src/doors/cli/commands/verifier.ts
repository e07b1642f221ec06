import { verifySeance } from '../../../app/application.ts';
import { LOAD_CODES, notices } from '../../../app/catalogue.ts';
import type { CheckedSeance } from '../../../app/seance/check-seance.ts';
import { VERSION } from '../../../app/version.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import { exitCode, printJson, printSarif, printText } from '../../../diagnostics/index.ts';
import { option } from '../folders.ts';
import { namedSeance, refuse } from '../told-seance.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';

/** The report in the asked format; undefined when there is no such format. */
function report(world: World, format: string, { faults, acknowledged }: CheckedSeance): string | undefined {
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
export async function verifier(world: World, args: Arguments): Promise<number> {
  const named = namedSeance(world, args);
  if (typeof named === 'number') return named;
  const seance = await verifySeance(named.folders, named.id, world.today);
  const format = option(args, 'format', 'texte');
  const text = report(world, format, seance);
  if (text === undefined)
    return refuse(
      world,
      `Le format ${quoted(format)} n'existe pas : texte, json et sarif sont les formats possibles.`,
    );
  world.out(text);
  return exitCode(seance.faults);
}
