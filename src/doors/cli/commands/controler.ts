import { controlActe } from '../../../app/application.ts';
import { agrees } from '../../../app/control/report.ts';
import { quoted } from '../../../diagnostics/foreign-text.ts';
import { controlJson, unreadableJson } from '../control/print-json.ts';
import { controlText } from '../control/print-text.ts';
import { foldersOf, option } from '../folders.ts';
import { givenAct } from '../read-act.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** Runs `seance controler`. */
export async function controler(world: World, args: Arguments): Promise<number> {
  const format = option(args, 'format', 'texte');
  if (format !== 'texte' && format !== 'json') {
    world.err(`Le format ${quoted(format)} n'existe pas : texte et json sont les formats possibles.\n`);
    return EXIT.usage;
  }
  const isJson = format === 'json';
  const given = isJson
    ? givenAct(world, args, (file, fault) => world.out(unreadableJson(file, fault)))
    : givenAct(world, args);
  if (typeof given === 'number') return given;
  const { act, file } = given;
  const withToday = args.options['sans-donnees'] === undefined;
  const report = await controlActe(act, file, withToday ? foldersOf(world, args) : undefined);
  world.out(isJson ? controlJson(report) : controlText(report));
  return agrees(report) ? EXIT.done : EXIT.errors;
}
