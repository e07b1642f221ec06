import { FORMAT_OPTION, IN_ALL_FORMATS } from '../formats.ts';
import type { CommandSpec } from '../usage.ts';

/** What `seance generer` takes. */
export const GENERER: CommandSpec = {
  name: 'generer',
  usage: 'generer [SÉANCE]',
  summary: `Contrôle la séance, puis écrit ses actes ${IN_ALL_FORMATS}.`,
  explanation: `Lit les données de la séance (la plus récente si rien n'est dit), les contrôle, puis écrit pour chaque
question l'extrait du registre et les conventions qu'il annexe, dans SORTIE/SÉANCE/QUESTION/.
Une question dont les données ont une erreur est laissée de côté et nommée ; une erreur dans ce que tous les actes
énoncent (conseil, registre, séance, présences) empêche tout. Seul ce qui a changé est refait : le fichier
manifeste.json, à côté des actes, dit de quoi chacun a été fait. Le dossier caché SORTIE/.seance garde les constats du
jour : vous pouvez l'effacer.`,
  arguments: ['séance'],
  options: {
    question: { kind: 'values', value: 'ID', help: 'Une question seulement ; peut être répétée.' },
    format: FORMAT_OPTION,
    sortie: { kind: 'value', value: 'DIR', help: 'Dossier des actes (par défaut : out).' },
    tout: {
      kind: 'flag',
      help: "Contrôle de nouveau tout, et refait tous les documents, même ceux qui n'ont pas changé.",
    },
    purger: {
      kind: 'flag',
      help: "Retire les documents écrits autrefois et qu'aucune question ne donne plus.",
    },
    projet: {
      kind: 'flag',
      help: 'Écrit des projets, marqués PROJET, même si les données ont des erreurs.',
    },
  },
  examples: [
    { line: 'seance generer', effect: 'tous les actes de la séance la plus récente' },
    { line: 'seance generer 2024-09-26 --question 64', effect: 'les quatre documents de la question 64' },
    {
      line: 'seance generer --question 8/a --format pdf --sortie actes',
      effect: 'les PDF de la question 8/a, dans actes/',
    },
  ],
};
