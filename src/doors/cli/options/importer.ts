import type { CommandSpec } from '../usage.ts';

/** What `seance importer` takes. */
export const IMPORTER: CommandSpec = {
  name: 'importer',
  usage: 'importer presences FICHIER [SÉANCE]',
  summary: 'Lit une feuille de présence tenue dans un tableur, et en tire presences.yaml.',
  explanation: `Lit un tableau CSV ou XLSX (sa première feuille), une ligne par membre. Les colonnes se reconnaissent à leurs titres, dans
n'importe quel ordre : nom et prénom (ensemble ou séparés), commune, état (présent, absent, excusé, représenté, suppléé), arrivée,
départ, procuration à, suppléant. L'arrivée est le numéro de la première question à laquelle le membre assiste, le départ celui
de la dernière. Deux mandataires qui se succèdent : « NOM (jusqu'à 30) puis NOM », ou deux colonnes.
Dit ce qui a été compris et ce qui ne l'a pas été, ligne par ligne, puis imprime le fichier obtenu. Rien n'est deviné : une
faute de frappe dans un nom est signalée avec le nom le plus proche.`,
  arguments: ['presences', 'fichier', 'séance'],
  options: {
    ecrire: {
      kind: 'flag',
      help: "Écrit presences.yaml, s'il ne dit encore rien et si tout le tableau a été compris.",
    },
    remplacer: {
      kind: 'flag',
      help: "Écrit même si presences.yaml est déjà rempli ; l'ancien est gardé dans presences.yaml.avant.",
    },
  },
  examples: [
    {
      line: 'seance importer presences feuille.xlsx',
      effect: 'montre ce que la feuille donne pour la séance la plus récente',
    },
    {
      line: 'seance importer presences feuille.csv 2024-12-12 --ecrire',
      effect: 'écrit data/2024-12-12/presences.yaml',
    },
  ],
};
