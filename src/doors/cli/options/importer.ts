import type { CommandSpec } from '../usage.ts';

/** What `seance importer` takes. */
export const IMPORTER: CommandSpec = {
  name: 'importer',
  usage: 'importer QUOI FICHIER',
  summary:
    'Lit une feuille de présence (tableur) ou des délibérations (Word), et en tire presences.yaml ou un rapport.',
  explanation: `« presences FICHIER [SÉANCE] » lit un tableau CSV ou XLSX (sa première feuille), une ligne par membre. Les colonnes se
reconnaissent à leurs titres, dans n'importe quel ordre : nom et prénom (ensemble ou séparés), commune, état (présent, absent,
excusé, représenté, suppléé), arrivée, départ, procuration à, suppléant. L'arrivée est le numéro de la première question à
laquelle le membre assiste, le départ celui de la dernière. Deux mandataires qui se succèdent : « NOM (jusqu'à 30) puis NOM »,
ou deux colonnes.
« rapport FICHIER [QUESTION] [SÉANCE] » lit un document Word (.docx) qui tient une délibération, ou plusieurs qui vont alors
aux questions suivantes : visas, considérants, exposé, tableaux et points de la décision vont dans le rapport ; l'en-tête, les
listes et les signatures, que le programme écrit, y sont gardés en remarque. Le vote n'est jamais pris d'un texte.
Dit ce qui a été compris et ce qui ne l'a pas été, puis imprime le fichier obtenu. Rien n'est deviné : une faute de frappe
dans un nom est signalée avec le nom le plus proche.`,
  arguments: ['presences ou rapport', 'fichier', 'question', 'séance'],
  options: {
    ecrire: {
      kind: 'flag',
      help: "Écrit le fichier, s'il ne dit encore rien et si tout a été compris.",
    },
    remplacer: {
      kind: 'flag',
      help: "Écrit même s'il est déjà rempli ; l'ancien est gardé à côté, en « .avant ».",
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
    {
      line: 'seance importer rapport tarifs.docx 3 --ecrire',
      effect: 'écrit rapports/3.md de la séance la plus récente',
    },
  ],
};
