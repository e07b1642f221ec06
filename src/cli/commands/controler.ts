import type { CarriedData } from '../../inspect/carried-data.ts';
import {
  dataFinding,
  type Finding,
  fileFinding,
  signatureFinding,
  textFinding,
  todayFinding,
} from '../control/findings.ts';
import { todaysAct } from '../control/todays-act.ts';
import { plain } from '../control/wording.ts';
import { givenAct } from '../read-act.ts';
import type { Arguments } from '../usage.ts';
import { workspaceOf } from '../workspace.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';

const SUBJECT_WIDTH = 23;

const findingText = ({ subject, said, details }: Finding): string =>
  [`  ${subject.padEnd(SUBJECT_WIDTH)}${said}`, ...details.map((detail) => `      ${detail}`)]
    .map((line) => `${line}\n`)
    .join('');

const headline = (file: string, { acte, question, seance }: CarriedData): string =>
  `${file} : ${acte === 'convention' ? 'convention' : 'délibération'} de la question n°${plain(question)}, séance ${plain(seance)}\n\n`;

function verdict(findings: readonly Finding[], withToday: boolean): string {
  if (!findings.every(({ holds }) => holds))
    return '\nTout ne concorde pas : voir ci-dessus ce qui diffère.\n';
  return withToday
    ? "\nLe texte imprimé, les données jointes et les données d'aujourd'hui concordent.\n"
    : '\nLe texte imprimé et les données jointes concordent.\n';
}

/** Runs `seance controler`. */
export function controler(world: World, args: Arguments): number {
  const given = givenAct(world, args);
  if (typeof given === 'number') return given;
  const { act, file } = given;
  const withToday = args.options['sans-donnees'] === undefined;
  const findings = [
    fileFinding(act),
    signatureFinding(act),
    dataFinding(act),
    textFinding(act),
    ...(withToday ? [todayFinding(act.carried, todaysAct(workspaceOf(world, args), act.carried))] : []),
  ];
  world.out(headline(file, act.carried));
  for (const finding of findings) world.out(findingText(finding));
  world.out(verdict(findings, withToday));
  return findings.every(({ holds }) => holds) ? EXIT.done : EXIT.errors;
}
