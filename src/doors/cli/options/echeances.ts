import type { CommandSpec } from '../usage.ts';

/** What `seance echeances` takes. */
export const ECHEANCES: CommandSpec = {
  name: 'echeances',
  usage: 'echeances [SÉANCE]',
  summary: 'Donne les échéances qui suivent la séance, avec leurs articles.',
  explanation: `Une ligne par échéance : la date, ce qui est à faire, pour quels actes, l'article. Les échéances dont le point de
départ n'est pas encore connu (la signature d'une convention, la séance qui arrête le procès-verbal) viennent à la fin.
Avec --ics, les mêmes échéances datées sont écrites dans un fichier que tout agenda sait lire.`,
  arguments: ['séance'],
  options: {
    ics: { kind: 'value', value: 'FICHIER', help: "Écrit aussi un fichier d'agenda (RFC 5545)." },
  },
  examples: [
    { line: 'seance echeances', effect: 'les échéances de la séance la plus récente' },
    { line: 'seance echeances 2024-09-26 --ics out/echeances.ics', effect: "et leur fichier d'agenda" },
  ],
};
