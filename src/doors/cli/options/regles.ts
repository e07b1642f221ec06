import type { CommandRule } from '../usage.ts';

/** What `seance regles` takes. */
export const REGLES: CommandRule = {
  nom: 'regles',
  usage: 'regles',
  resume: 'Donne la liste des règles contrôlées.',
  explication:
    "Donne chaque règle avec son code, sa gravité et ce qu'elle tient. « seance expliquer CODE » en dit plus.",
  arguments: [],
  options: { markdown: { genre: 'drapeau', aide: 'Imprime le catalogue complet en Markdown.' } },
  exemples: [{ ligne: 'seance regles', effet: 'la liste, famille par famille' }],
};

/** What `seance expliquer` takes. */
export const EXPLIQUER: CommandRule = {
  nom: 'expliquer',
  usage: 'expliquer CODE',
  resume: 'Explique une règle : pourquoi, sa source, des exemples.',
  explication:
    "Imprime la page d'une règle : ce qu'elle tient et pourquoi, ses sources, un exemple valide et un exemple fautif.",
  arguments: ['code'],
  options: {},
  exemples: [
    { ligne: 'seance expliquer PROC-01', effet: 'la règle sur les procurations portées par un même membre' },
  ],
};
