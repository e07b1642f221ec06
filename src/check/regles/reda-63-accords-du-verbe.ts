import { constatsDeLangue } from '../francais/constats.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Verbs agree with their subjects. */
export const REDA_63: Regle = {
  code: 'REDA-63',
  nom: 'accords-du-verbe',
  titre: "Le verbe et le participe s'accordent avec le sujet",
  gravite: 'avertissement',
  sources: [
    methode(
      'accord du verbe et du participe passé avec leur sujet ; subjonctif après « afin que », et pas de conditionnel après « si »',
    ),
  ],
  pourquoi:
    '« Les élus a voté », « les filières qui tire parti », « Le bail sont conclus » : le sujet a changé, pas le verbe. Le sujet est cherché en tête de ' +
    'phrase ou de proposition, par-delà les mots entre virgules et les parenthèses ; « qui », « que » et « dont » valent le nom qui précède. Après « la ' +
    "plupart », « une majorité », les deux accords sont justes ; une phrase où le sujet ou le verbe peut être un autre mot n'est pas jugée.",
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
