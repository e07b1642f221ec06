import type { CommandSpec, OptionSpec } from './usage.ts';
import { EVERYWHERE } from './usage.ts';

const WIDTH = 26;

function row(left: string, right: string): string {
  return left.length < WIDTH
    ? `  ${left.padEnd(WIDTH)}${right}`
    : `  ${left}\n  ${' '.repeat(WIDTH)}${right}`;
}

const options = (specs: Readonly<Record<string, OptionSpec>>): string =>
  Object.entries(specs)
    .map(([name, { value, help }]) => row(`--${name}${value === undefined ? '' : ` ${value}`}`, help))
    .join('\n');

/** The help of the whole program. */
export const generalHelp = (commands: readonly CommandSpec[]): string =>
  `seance : des faits d'une séance à ses actes publiés.

Usage : seance COMMANDE [arguments]

Commandes
${commands.map(({ usage, summary }) => row(usage, summary)).join('\n')}

« seance COMMANDE --aide » explique une commande, avec des exemples.

Codes de sortie : 0 tout est fait, 1 des données sont à corriger, 2 commande mal écrite, 3 défaut du programme.
`;

/** The help of one command. */
export const commandHelp = ({ usage, explanation, options: own, examples }: CommandSpec): string =>
  `Usage : seance ${usage} [options]

${explanation}

Options
${options({ ...own, ...EVERYWHERE })}

Exemples
${examples.map(({ line, effect }) => `  ${line}\n      ${effect}`).join('\n')}
`;
