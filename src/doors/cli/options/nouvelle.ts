import type { CommandRule } from '../usage.ts';

/** What `seance nouvelle` takes. */
export const NOUVELLE: CommandRule = {
  nom: 'nouvelle',
  usage: 'nouvelle DATE',
  resume: "Prépare le dossier d'une nouvelle séance.",
  explication: `Crée, dans le dossier des données, celui de la séance : seance.yaml, presences.yaml, un rapport à écrire par question de
l'ordre du jour, et le dossier des conventions. Ce que le registre et l'ordre du jour disent est rempli ; le reste est une clé
sans valeur, que « seance verifier » signale. Un dossier qui existe déjà n'est jamais touché.
L'ordre du jour est un texte, une question par ligne (« 12. Titre », ou « Titre » : les numéros se suivent alors), ou un
tableau CSV ou XLSX dont les titres sont question, titre et rapporteur.`,
  arguments: ['date'],
  options: {
    'ordre-du-jour': {
      genre: 'valeur',
      valeur: 'FICHIER',
      aide: 'La liste des questions : .txt, .csv ou .xlsx.',
    },
    convocation: { genre: 'valeur', valeur: 'DATE', aide: "Le jour d'envoi de la convocation." },
    lieu: { genre: 'valeur', valeur: 'TEXTE', aide: "Le lieu, tel qu'il s'imprime après « s'est réuni »." },
    rapporteur: {
      genre: 'valeur',
      valeur: 'NOM',
      aide: "Qui rapporte les questions dont l'ordre du jour ne nomme pas le rapporteur.",
    },
  },
  exemples: [
    {
      ligne: 'seance nouvelle 2024-12-12 --ordre-du-jour ordre.txt --convocation 2024-12-05',
      effet: 'crée data/2024-12-12, avec un rapport à écrire par question de ordre.txt',
    },
    { ligne: 'seance nouvelle 2024-12-12', effet: "crée le dossier ; l'ordre de passage reste à écrire" },
  ],
};
