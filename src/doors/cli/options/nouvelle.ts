import type { CommandSpec } from '../usage.ts';

/** What `seance nouvelle` takes. */
export const NOUVELLE: CommandSpec = {
  name: 'nouvelle',
  usage: 'nouvelle DATE',
  summary: "Prépare le dossier d'une nouvelle séance.",
  explanation: `Crée, dans le dossier des données, celui de la séance : seance.yaml, presences.yaml, un rapport à écrire par question de
l'ordre du jour, et le dossier des conventions. Ce que le registre et l'ordre du jour disent est rempli ; le reste est une clé
sans valeur, que « seance verifier » signale. Un dossier qui existe déjà n'est jamais touché.
L'ordre du jour est un texte, une question par ligne (« 12. Titre », ou « Titre » : les numéros se suivent alors), ou un
tableau CSV ou XLSX dont les titres sont question, titre et rapporteur.`,
  arguments: ['date'],
  options: {
    'ordre-du-jour': {
      kind: 'value',
      value: 'FICHIER',
      help: 'La liste des questions : .txt, .csv ou .xlsx.',
    },
    convocation: { kind: 'value', value: 'DATE', help: "Le jour d'envoi de la convocation." },
    lieu: { kind: 'value', value: 'TEXTE', help: "Le lieu, tel qu'il s'imprime après « s'est réuni »." },
    rapporteur: {
      kind: 'value',
      value: 'NOM',
      help: "Qui rapporte les questions dont l'ordre du jour ne nomme pas le rapporteur.",
    },
  },
  examples: [
    {
      line: 'seance nouvelle 2024-12-12 --ordre-du-jour ordre.txt --convocation 2024-12-05',
      effect: 'crée data/2024-12-12, avec un rapport à écrire par question de ordre.txt',
    },
    { line: 'seance nouvelle 2024-12-12', effect: "crée le dossier ; l'ordre de passage reste à écrire" },
  ],
};
