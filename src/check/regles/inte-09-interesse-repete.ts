import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport: { question, interesses } }) =>
    interesses.flatMap((nom, index): Constat[] => {
      const premier = interesses.indexOf(nom);
      if (premier === index) return [];
      return [
        {
          chemin: ['rapports', question, 'interesses', index],
          message: `${civil(contexte, nom)} figure deux fois parmi les intéressés de la question n°${question} ; ses voix ne sont retirées qu'une fois.`,
          ecrit: nom,
          lies: [
            { path: ['rapports', question, 'interesses', premier], message: 'Le nom est déjà écrit ici.' },
          ],
          remede: "Retirer le nom en trop ; si un autre intéressé était attendu à cette place, l'écrire.",
        },
      ];
    }),
  );
}

/** Nobody is interested twice. */
export const INTE_09: Regle = {
  code: 'INTE-09',
  nom: 'interesse-repete',
  titre: "Chacun n'est nommé qu'une fois parmi les intéressés",
  gravite: 'avertissement',
  sources: [methode("un nom répété tient souvent la place d'un nom oublié")],
  pourquoi:
    "Un nom écrit deux fois parmi les intéressés ne retire ses voix qu'une fois, mais il tient souvent la place d'un autre membre, " +
    'dont la voix resterait alors comptée : la délibération serait illégale.',
  exemples: {
    valides: [
      { titre: 'Deux intéressés', yaml: 'rapports/2.md: { interesses: [Noé QUENTIN, Odile RENARD] }' },
    ],
    fautifs: [
      { titre: 'Deux fois le même', yaml: 'rapports/2.md: { interesses: [Noé QUENTIN, Noé QUENTIN] }' },
    ],
  },
  controle,
};
