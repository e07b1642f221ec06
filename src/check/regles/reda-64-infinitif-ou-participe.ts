import { constatsDeLangue } from '../francais/constats.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Infinitives and participles. */
export const REDA_64: Regle = {
  code: 'REDA-64',
  nom: 'infinitif-ou-participe',
  titre: "L'infinitif et le participe ne sont pas mis l'un pour l'autre",
  gravite: 'avertissement',
  sources: [
    methode(
      'après « être » et « avoir », un participe ; après « pour », « afin de », « peut », « doit », un infinitif',
    ),
  ],
  pourquoi:
    "« Les tarifs n'ont pas changer », « afin de signé », « l'emploi est crée » : les formes se prononcent presque de même, et le correcteur des mots les connaît toutes.",
  exemples: {
    valides: [
      {
        titre: 'Un participe et un infinitif',
        yaml: 'rapports/2.md: { decision: ["dit que les tarifs ont été fixés pour compenser la hausse"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un infinitif',
        yaml: 'rapports/2.md: { decision: ["dit que les tarifs ont été changer"] }',
      },
      {
        titre: 'Un participe',
        yaml: 'rapports/2.md: { decision: ["décide de signé la convention"] }',
      },
    ],
  },
  controle: constatsDeLangue('participe'),
};
