import { constatsDesFormes } from '../ecrits/formes.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** "etc" is written with one point, and nothing after it. */
export const REDA_08: Regle = {
  code: 'REDA-08',
  nom: 'etc',
  titre: "L'abréviation « etc. » a un point, et un seul",
  gravite: 'information',
  sources: [methode('« etc. » abrège « et cetera » : un point, jamais de points de suspension')],
  pourquoi:
    "« etc. » dit déjà que l'énumération continue : les points de suspension le répéteraient, et sans point ce n'est plus une " +
    "abréviation. Dans une convention, une énumération ouverte laisse d'ailleurs planer un doute : mieux vaut la fermer.",
  exemples: {
    valides: [
      { titre: 'Un point', yaml: 'rapports/2.md: { decision: ["fixe les horaires, les tarifs, etc."] }' },
    ],
    fautifs: [
      {
        titre: 'Des points de suspension',
        yaml: 'rapports/2.md: { decision: ["fixe les horaires, etc..."] }',
      },
      { titre: 'Sans point', yaml: 'rapports/2.md: { decision: ["fixe les horaires, etc et les tarifs"] }' },
    ],
  },
  controle: ({ dossier }) =>
    constatsDesFormes(dossier, [
      {
        motif: /(?<!\p{L})etc(?:…|\.{2,}|\.…|(?![.\p{L}]))/giu,
        dire: ({ ecrit }) => ({
          message: `« ${ecrit} » s'écrit « etc. », avec un seul point.`,
          remede: "Écrire « etc. », ou fermer l'énumération.",
        }),
      },
    ]),
};
