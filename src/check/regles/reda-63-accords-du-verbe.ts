import { constatsDeLangue } from '../francais/constats.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Verbs agree with their subjects. */
export const REDA_63: Regle = {
  code: 'REDA-63',
  nom: 'accords-du-verbe',
  titre: "Le verbe et le participe s'accordent avec le sujet",
  gravite: 'avertissement',
  sources: [methode('accord du verbe et du participe passé avec un sujet placé en tête de phrase')],
  pourquoi:
    '« Les élus a voté », « La convention sont approuvées » : le sujet a changé, pas le verbe. Seuls sont jugés les sujets qui commencent une ' +
    'phrase et les pronoms ; après « la plupart », « une majorité », les deux accords sont justes.',
  exemples: {
    valides: [
      {
        titre: 'Un collectif',
        yaml: 'rapports/2.md: { decision: ["La majorité des élus ont voté la motion."] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un verbe au singulier',
        yaml: 'rapports/2.md: { decision: ["Les élus a voté la motion."] }',
      },
      {
        titre: 'Un participe',
        yaml: 'rapports/2.md: { decision: ["La motion est adoptés."] }',
      },
    ],
  },
  controle: constatsDeLangue('verbe', 'accord-du-participe'),
};
