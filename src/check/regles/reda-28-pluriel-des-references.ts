import { constatsDesFormes } from '../ecrits/formes.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Several references take the plural. */
export const REDA_28: Regle = {
  code: 'REDA-28',
  nom: 'pluriel-des-references',
  titre: 'Un nom suivi de plusieurs numéros est au pluriel',
  gravite: 'information',
  sources: [methode('un nom suivi de plusieurs numéros est au pluriel')],
  pourquoi:
    "« annexe 1 et 2 » laisse un doute : une annexe en deux parties, ou deux annexes ? Au pluriel, la phrase dit ce qu'elle désigne. " +
    "Deux renvois, « l'[annexe](#programme) et l'[annexe](#budget) », évitent la question.",
  exemples: {
    valides: [{ titre: 'Au pluriel', yaml: 'rapports/2.md: { decision: ["adopte les annexes 1 et 2"] }' }],
    fautifs: [{ titre: 'Au singulier', yaml: 'rapports/2.md: { decision: ["adopte l\'annexe 1 et 2"] }' }],
  },
  controle: ({ dossier }) =>
    constatsDesFormes(dossier, [
      {
        motif:
          /(?<=(?<!\p{L})(annexe|article|axe|page|lot|question|délibération) (?:n°\s?)?)(\d+(?:er)?(?:, \d+)*) (?:et|ou) (?:n°\s?)?\d+(?![\d%€\p{L}]| ?(?:%|€|euros|jours|mois|ans|\d{3}))/giu,
        dire: ({ ecrit: nombres, groupes }) => {
          const ecrit = `${groupes[1] ?? ''} ${nombres}`;
          const juste = `${groupes[1] ?? ''}s ${nombres}`;
          const message = `« ${ecrit} » désigne plusieurs choses au singulier.`;
          return { ecrit, calcule: juste, message, remede: `Écrire « ${juste} ».` };
        },
      },
    ]),
};
