import type { CommandSpec } from '../usage.ts';

/** What `seance regles` takes. */
export const REGLES: CommandSpec = {
  name: 'regles',
  usage: 'regles',
  summary: 'Donne la liste des règles contrôlées.',
  explanation:
    "Donne chaque règle avec son code, sa gravité et ce qu'elle tient. « seance expliquer CODE » en dit plus.",
  arguments: [],
  options: { markdown: { kind: 'flag', help: 'Imprime le catalogue complet en Markdown.' } },
  examples: [{ line: 'seance regles', effect: 'la liste, famille par famille' }],
};

/** What `seance expliquer` takes. */
export const EXPLIQUER: CommandSpec = {
  name: 'expliquer',
  usage: 'expliquer CODE',
  summary: 'Explique une règle : pourquoi, sa source, des exemples.',
  explanation:
    "Imprime la page d'une règle : ce qu'elle tient et pourquoi, ses sources, un exemple valide et un exemple fautif.",
  arguments: ['code'],
  options: {},
  examples: [
    { line: 'seance expliquer PROC-01', effect: 'la règle sur les procurations portées par un même membre' },
  ],
};
