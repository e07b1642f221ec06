import type { CommandSpec } from '../usage.ts';

/** What `seance nouvelle` takes. */
export const NOUVELLE: CommandSpec = {
  name: 'nouvelle',
  usage: 'nouvelle DATE',
  summary: "Prépare le dossier d'une nouvelle séance.",
  explanation: `Crée, dans le dossier des données, celui de la séance : seance.yaml, presences.yaml, un rapport par question, et le dossier
des conventions. Ce que le registre et les fichiers donnés disent est rempli ; ce qui n'est pas donné en option est demandé
dans la fenêtre (Entrée passe) ; le reste est une clé sans valeur, que « seance verifier » signale. Un dossier qui existe déjà
n'est jamais touché.
L'ordre du jour est un texte, une question par ligne (« 12. Titre », ou « Titre » : les numéros se suivent alors), ou un
tableau CSV ou XLSX dont les titres sont question, titre et rapporteur.
Un document Word (.docx) qui tient une ou plusieurs délibérations donne des rapports déjà rédigés : l'objet, les visas, les
considérants, l'exposé, les tableaux, les points de la décision. Son en-tête, ses listes de présents et ses signatures, que
le programme écrit lui-même, sont gardés en remarque. Le vote n'est jamais pris d'un texte : il se note.`,
  arguments: ['date'],
  options: {
    'ordre-du-jour': {
      kind: 'value',
      value: 'FICHIER',
      help: 'La liste des questions : .txt, .csv ou .xlsx.',
    },
    rapports: {
      kind: 'values',
      value: 'FICHIER',
      help: "Un document Word de délibérations, au lieu de l'ordre du jour ; peut être répétée.",
    },
    convocation: { kind: 'value', value: 'DATE', help: "Le jour d'envoi de la convocation." },
    lieu: { kind: 'value', value: 'TEXTE', help: "Le lieu, tel qu'il s'imprime après « s'est réuni »." },
    ouverture: { kind: 'value', value: 'HEURE', help: "L'heure d'ouverture : 20h00." },
    levee: { kind: 'value', value: 'HEURE', help: "L'heure de levée, une fois la séance tenue." },
    secretaire: { kind: 'value', value: 'NOM', help: 'Le ou la secrétaire de séance.' },
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
    {
      line: 'seance nouvelle 2024-12-12 --rapports deliberations.docx',
      effect: 'crée data/2024-12-12, avec un rapport rédigé par délibération du document',
    },
    { line: 'seance nouvelle 2024-12-12', effect: "crée le dossier ; l'ordre de passage reste à écrire" },
  ],
};
