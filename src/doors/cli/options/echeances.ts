import type { CommandRule } from '../usage.ts';

/** What `seance echeances` takes. */
export const ECHEANCES: CommandRule = {
  nom: 'echeances',
  usage: 'echeances [SÉANCE]',
  resume: 'Donne les échéances qui suivent la séance, avec leurs articles.',
  explication: `Une ligne par échéance : la date, ce qui est à faire, pour quels actes, l'article. Les échéances dont le point de
départ n'est pas encore connu (la signature d'une convention, la séance qui arrête le procès-verbal) viennent à la fin.
Avec --ics, les mêmes échéances datées sont écrites dans un fichier que tout agenda sait lire.`,
  arguments: ['séance'],
  options: {
    ics: { genre: 'valeur', valeur: 'FICHIER', aide: "Écrit aussi un fichier d'agenda (RFC 5545)." },
  },
  exemples: [
    { ligne: 'seance echeances', effet: 'les échéances de la séance la plus récente' },
    { ligne: 'seance echeances 2024-09-26 --ics out/echeances.ics', effet: "et leur fichier d'agenda" },
  ],
};
