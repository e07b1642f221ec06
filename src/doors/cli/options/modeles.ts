import type { CommandSpec } from '../usage.ts';

/** What `seance modeles` takes. */
export const MODELES: CommandSpec = {
  name: 'modeles',
  usage: 'modeles [nom]',
  summary: 'Dit quels modèles sont employés, et en copie un à modifier.',
  explanation: `Les modèles de la maison se tiennent dans le dossier templates, à côté de celui des données. Chacun remplace celui du
programme qui porte le même nom ; tout le reste vient du programme. La commande dit ce que la maison remplace, ce qu'elle
ajoute, ce qui n'est employé par rien, et les noms qu'elle peut remplacer.
Avec un nom, imprime le texte du modèle en usage ; avec --copier, l'écrit dans le dossier de la maison, prêt à modifier.`,
  arguments: ['nom'],
  options: {
    copier: { kind: 'flag', help: 'Copie ce modèle dans le dossier de la maison.' },
  },
  examples: [
    { line: 'seance modeles', effect: 'dit ce qui est employé, et de qui' },
    {
      line: 'seance modeles deliberation/tete --copier',
      effect: 'écrit templates/deliberation/tete.hbs, à modifier',
    },
  ],
};
