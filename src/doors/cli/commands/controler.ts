import {
  dataFinding,
  type Finding,
  fileFinding,
  signatureFinding,
  textFinding,
  todayFinding,
} from '../../../app/control/findings.ts';
import { agrees } from '../../../app/control/report.ts';
import { todaysAct } from '../../../app/control/todays-act.ts';
import type { InspectedAct } from '../../../readers/acts/inspect-act.ts';
import { option, workspaceOf } from '../../disk/workspace.ts';
import { controlJson, unreadableJson } from '../control/print-json.ts';
import { controlText } from '../control/print-text.ts';
import { givenAct } from '../read-act.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

/** Everything that is looked at, in the order in which it is told. */
function findingsOf(world: World, args: Arguments, act: InspectedAct): readonly Finding[] {
  const withToday = args.options['sans-donnees'] === undefined;
  return [
    fileFinding(act),
    signatureFinding(act),
    dataFinding(act),
    textFinding(act),
    ...(withToday ? [todayFinding(act.carried, todaysAct(workspaceOf(world, args), act.carried))] : []),
  ];
}

/** Runs `seance controler`. */
export function controler(world: World, args: Arguments): number {
  const format = option(args, 'format', 'texte');
  if (format !== 'texte' && format !== 'json') {
    world.err(`Le format « ${format} » n'existe pas : texte et json sont les formats possibles.\n`);
    return EXIT.usage;
  }
  const isJson = format === 'json';
  const given = isJson
    ? givenAct(world, args, (file, fault) => world.out(unreadableJson(file, fault)))
    : givenAct(world, args);
  if (typeof given === 'number') return given;
  const { act, file } = given;
  const report = { file, carried: act.carried, findings: findingsOf(world, args, act), size: act.size };
  world.out(isJson ? controlJson(report) : controlText(report));
  return agrees(report) ? EXIT.done : EXIT.errors;
}
