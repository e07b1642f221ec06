import { FORMAT_OPTION } from '../formats.ts';
import type { CommandRule } from '../usage.ts';

/** What `seance documents` takes. */
export const DOCUMENTS: CommandRule = {
  nom: 'documents',
  usage: 'documents [SÉANCE]',
  resume: 'Écrit les documents de la séance : convocation, feuille, liste, procès-verbal, registre.',
  explication: `Lit les données de la séance (la plus récente si rien n'est dit), les contrôle, puis écrit dans SORTIE/SÉANCE/ :
  convocation  la convocation avec l'ordre du jour, et un pouvoir à remplir ;
  feuille      la feuille de présence à signer, par commune ;
  liste        la liste des délibérations examinées, à afficher dans la semaine ;
  pv           le procès-verbal, avec les débats écrits dans SÉANCE/debats/QUESTION.md ;
  registre     la feuille de clôture de la séance et les tables de l'année, sur les séances présentes.
S'il reste une erreur dans les données, rien n'est écrit ; la convocation et la feuille, seules, s'écrivent même si des
rapports sont à finir.`,
  arguments: ['séance'],
  options: {
    document: {
      genre: 'valeurs',
      valeur: 'NOM',
      aide: 'convocation, feuille, liste, pv, registre (par défaut : tous) ; plusieurs séparés par des virgules.',
    },
    format: FORMAT_OPTION,
    sortie: { genre: 'valeur', valeur: 'DIR', aide: 'Dossier des documents (par défaut : out).' },
    projet: {
      genre: 'drapeau',
      aide: 'Écrit des projets, marqués PROJET, même si les données ont des erreurs.',
    },
  },
  exemples: [
    { ligne: 'seance documents', effet: 'tous les documents de la séance la plus récente' },
    {
      ligne: 'seance documents 2024-09-26 --document liste,pv --format pdf',
      effet: 'la liste et le procès-verbal, en PDF',
    },
  ],
};
