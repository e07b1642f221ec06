import { constatsDeLangue } from '../francais/constats.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Nouns agree with their determiners and their adjectives. */
export const REDA_62: Regle = {
  code: 'REDA-62',
  nom: 'accords-du-nom',
  titre: "Le nom, son article et son adjectif s'accordent",
  gravite: 'avertissement',
  sources: [methode('accord en genre et en nombre, par les natures des mots du dictionnaire')],
  pourquoi:
    "« La délibérations », « leurs missions respective », « cette avis » : reste d'une phrase mise au pluriel ou d'un mot remplacé. Le genre et le " +
    "nombre viennent du dictionnaire ; un mot qui peut être autre chose, ou se rapporter à un autre nom, n'est pas jugé.",
  exemples: {
    valides: [
      {
        titre: 'Un adjectif pour deux noms',
        yaml: 'rapports/2.md: { decision: ["approuve les budgets principal et annexe"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un nom sans pluriel',
        yaml: 'rapports/2.md: { decision: ["approuve les délibération"] }',
      },
      {
        titre: 'Un adjectif',
        yaml: 'rapports/2.md: { decision: ["attribue une aide financier"] }',
      },
    ],
  },
  controle: constatsDeLangue('accord'),
};
