import type { CommandRule } from '../usage.ts';

/** What `seance controler` takes. */
export const CONTROLER: CommandRule = {
  nom: 'controler',
  usage: 'controler FICHIER.pdf',
  resume: "Dit si un acte écrit s'accorde avec les données qu'il porte et celles d'aujourd'hui.",
  explication: `Lit un acte en PDF, signé ou non, et compare trois choses : le texte imprimé, les données jointes au fichier, et ce que
les données d'aujourd'hui donneraient. Dit ce qui diffère, ligne par ligne et fait par fait, et où en sont les
signatures. Le code de sortie est 0 si tout concorde, 1 sinon.`,
  arguments: ['fichier'],
  options: {
    format: { genre: 'valeur', valeur: 'FORMAT', aide: 'texte (par défaut) ou json.' },
    'sans-donnees': {
      genre: 'drapeau',
      aide: "Ne compare pas avec les données d'aujourd'hui : l'acte vient d'ailleurs.",
    },
  },
  exemples: [
    {
      ligne: 'seance controler out/2024-09-26/64/deliberation.pdf',
      effet: "l'acte, ses données et celles du dossier data",
    },
    {
      ligne: 'seance controler convention-signee.pdf --sans-donnees',
      effet: "l'acte et les données qu'il porte, ses signatures",
    },
    {
      ligne: 'seance controler deliberation.pdf --format json > controle.json',
      effet: 'pour un autre programme : verdict, différences, signatures',
    },
  ],
};
