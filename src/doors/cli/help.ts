import type { CommandRule, OptionRule } from './usage.ts';
import { COMMUNES } from './usage.ts';

const LARGEUR = 26;

function ligne(gauche: string, droite: string): string {
  return gauche.length < LARGEUR
    ? `  ${gauche.padEnd(LARGEUR)}${droite}`
    : `  ${gauche}\n  ${' '.repeat(LARGEUR)}${droite}`;
}

const options = (regles: Readonly<Record<string, OptionRule>>): string =>
  Object.entries(regles)
    .map(([nom, { valeur, aide }]) => ligne(`--${nom}${valeur === undefined ? '' : ` ${valeur}`}`, aide))
    .join('\n');

/** The help of the whole program. */
export const generalHelp = (commandes: readonly CommandRule[]): string =>
  `seance : des faits d'une séance à ses actes publiés.

Usage : seance COMMANDE [arguments]

Commandes
${commandes.map(({ usage, resume }) => ligne(usage, resume)).join('\n')}

« seance COMMANDE --aide » explique une commande, avec des exemples.

Codes de sortie : 0 tout est fait, 1 des données sont à corriger, 2 commande mal écrite, 3 défaut du programme.
`;

/** The help of one command. */
export const commandHelp = ({ usage, explication, options: propres, exemples }: CommandRule): string =>
  `Usage : seance ${usage} [options]

${explication}

Options
${options({ ...propres, ...COMMUNES })}

Exemples
${exemples.map(({ ligne: commande, effet }) => `  ${commande}\n      ${effet}`).join('\n')}
`;
