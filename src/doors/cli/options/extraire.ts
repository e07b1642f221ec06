import type { CommandSpec } from '../usage.ts';

/** What `seance extraire` takes. */
export const EXTRAIRE: CommandSpec = {
  name: 'extraire',
  usage: 'extraire FICHIER.pdf',
  summary: "Rend les données qu'un acte porte avec lui.",
  explanation: `Chaque acte porte en pièce jointe les faits qu'il énonce et la chronologie de sa question (donnees.json), avec leur
schéma (donnees.schema.json). La commande les vérifie, puis imprime donnees.json, ou écrit les deux dans un dossier.
Un fichier qui n'est pas de ce programme, ou qui a été altéré, est refusé avec le code de sortie 1.`,
  arguments: ['fichier'],
  options: {
    sortie: {
      kind: 'value',
      value: 'DIR',
      help: 'Dossier où écrire les deux fichiers ; sans elle, donnees.json est imprimé.',
    },
  },
  examples: [
    {
      line: 'seance extraire out/2024-09-26/64/deliberation.pdf --sortie donnees-64',
      effect: 'écrit donnees-64/donnees.json et donnees-64/donnees.schema.json',
    },
  ],
};
