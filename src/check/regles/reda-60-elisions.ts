import { constatsDeLangue } from '../francais/constats.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Elisions and contractions. */
export const REDA_60: Regle = {
  code: 'REDA-60',
  nom: 'elisions',
  titre: 'Les élisions et les contractions sont faites',
  gravite: 'avertissement',
  sources: [
    methode(
      "orthographe d'usage : « l' », « d' », « qu' » devant une voyelle ou un h muet ; « du », « des », « au », « aux »",
    ),
  ],
  pourquoi:
    "« La opération », « de activité », « de les habitants » : un mot remplacé sans son article, une phrase réunie à une autre. L'élision suit le " +
    "son : « l'habitant », mais « le hall », « le onzième ».",
  exemples: {
    valides: [
      {
        titre: 'Un h aspiré',
        yaml: `rapports/2.md: { decision: ["aménage le hall d'accueil et l'hôtel de ville"] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une élision oubliée',
        yaml: 'rapports/2.md: { decision: ["approuve la opération"] }',
      },
      {
        titre: 'Une contraction oubliée',
        yaml: 'rapports/2.md: { decision: ["informe le président de le syndicat"] }',
      },
    ],
  },
  controle: constatsDeLangue('elision'),
};
