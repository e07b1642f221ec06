import type { CommandSpec } from '../usage.ts';
import { GENERER } from './generer.ts';

/** What `seance surveiller` takes. */
export const SURVEILLER: CommandSpec = {
  name: 'surveiller',
  usage: 'surveiller [SÉANCE]',
  summary: 'Refait les actes qui ont changé chaque fois que vous enregistrez un fichier.',
  explanation: `Fait ce que fait « seance generer », puis attend : dès qu'un fichier des données ou des modèles est enregistré, contrôle
de nouveau la séance et refait les seuls actes qui ont changé. S'arrête avec Ctrl+C.`,
  arguments: ['séance'],
  options: Object.fromEntries(
    Object.entries(GENERER.options).filter(([nom]) => nom !== 'tout' && nom !== 'purger'),
  ),
  examples: [
    { line: 'seance surveiller', effect: 'la séance la plus récente' },
    {
      line: 'seance surveiller --question 64 --format pdf',
      effect: "le PDF de la question 64, tel qu'il devient pendant la rédaction",
    },
  ],
};
