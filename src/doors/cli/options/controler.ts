import type { CommandSpec } from '../usage.ts';

/** What `seance controler` takes. */
export const CONTROLER: CommandSpec = {
  name: 'controler',
  usage: 'controler FICHIER.pdf',
  summary: "Dit si un acte écrit s'accorde avec les données qu'il porte et celles d'aujourd'hui.",
  explanation: `Lit un acte en PDF, signé ou non, et compare trois choses : le texte imprimé, les données jointes au fichier, et ce que
les données d'aujourd'hui donneraient. Dit ce qui diffère, ligne par ligne et fait par fait, et où en sont les
signatures. Le code de sortie est 0 si tout concorde, 1 sinon.`,
  arguments: ['fichier'],
  options: {
    format: { kind: 'value', value: 'FORMAT', help: 'texte (par défaut) ou json.' },
    'sans-donnees': {
      kind: 'flag',
      help: "Ne compare pas avec les données d'aujourd'hui : l'acte vient d'ailleurs.",
    },
  },
  examples: [
    {
      line: 'seance controler out/2024-09-26/64/deliberation.pdf',
      effect: "l'acte, ses données et celles du dossier data",
    },
    {
      line: 'seance controler convention-signee.pdf --sans-donnees',
      effect: "l'acte et les données qu'il porte, ses signatures",
    },
    {
      line: 'seance controler deliberation.pdf --format json > controle.json',
      effect: 'pour un autre programme : verdict, différences, signatures',
    },
  ],
};
