import { constatsDeLangue } from '../francais/constats.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Words taken for others that sound alike. */
export const REDA_61: Regle = {
  code: 'REDA-61',
  nom: 'homophones',
  titre: "Un mot n'est pas mis pour un autre qui se prononce de même",
  gravite: 'avertissement',
  sources: [
    methode(
      "orthographe d'usage : a et à, est et et, ces, ses, c'est et s'est, on et ont, son et sont, ou et où, la, là et l'a",
    ),
  ],
  pourquoi:
    '« Le rapport à été adressé », « les recettes est les dépenses » : le correcteur des mots ne les voit pas, puisque chaque mot existe. La règle ' +
    'regarde les mots voisins et ne signale que ce qui ne peut être juste.',
  exemples: {
    valides: [
      {
        titre: 'À et a',
        yaml: 'rapports/2.md: { decision: ["constate que le rapport a été adressé à chacun"] }',
      },
    ],
    fautifs: [
      {
        titre: 'À pour a',
        yaml: 'rapports/2.md: { decision: ["constate que le rapport à été adressé aux membres"] }',
      },
      {
        titre: 'Est pour et',
        yaml: 'rapports/2.md: { decision: ["approuve les recettes est les dépenses"] }',
      },
    ],
  },
  controle: constatsDeLangue('homophone'),
};
