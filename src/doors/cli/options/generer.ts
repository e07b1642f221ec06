import { FORMAT_OPTION, IN_ALL_FORMATS } from '../formats.ts';
import type { CommandRule } from '../usage.ts';

/** What `seance generer` takes. */
export const GENERER: CommandRule = {
  nom: 'generer',
  usage: 'generer [SÉANCE]',
  resume: `Contrôle la séance, puis écrit ses actes ${IN_ALL_FORMATS}.`,
  explication: `Lit les données de la séance (la plus récente si rien n'est dit), les contrôle, puis écrit pour chaque
question l'extrait du registre et les conventions qu'il annexe, dans SORTIE/SÉANCE/QUESTION/.
Une question dont les données ont une erreur est laissée de côté et nommée ; une erreur dans ce que tous les actes
énoncent (conseil, registre, séance, présences) empêche tout. Seul ce qui a changé est refait : le fichier
manifeste.json, à côté des actes, dit de quoi chacun a été fait.`,
  arguments: ['séance'],
  options: {
    question: { genre: 'valeurs', valeur: 'ID', aide: 'Une question seulement ; peut être répétée.' },
    format: FORMAT_OPTION,
    sortie: { genre: 'valeur', valeur: 'DIR', aide: 'Dossier des actes (par défaut : out).' },
    tout: { genre: 'drapeau', aide: "Refait tous les documents, même ceux qui n'ont pas changé." },
    purger: {
      genre: 'drapeau',
      aide: "Retire les documents écrits autrefois et qu'aucune question ne donne plus.",
    },
    projet: {
      genre: 'drapeau',
      aide: 'Écrit des projets, marqués PROJET, même si les données ont des erreurs.',
    },
  },
  exemples: [
    { ligne: 'seance generer', effet: 'tous les actes de la séance la plus récente' },
    { ligne: 'seance generer 2024-09-26 --question 64', effet: 'les quatre documents de la question 64' },
    {
      ligne: 'seance generer --question 8/a --format pdf --sortie actes',
      effet: 'les PDF de la question 8/a, dans actes/',
    },
  ],
};
