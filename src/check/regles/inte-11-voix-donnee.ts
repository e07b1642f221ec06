import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2131_11, methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport, etat }) =>
    etat.interets
      .filter(({ donnee }) => donnee > 0)
      .flatMap(({ elu }): Constat[] => {
        const donnee = etat.procurations.find(({ mandant, motif }) => mandant === elu && motif === undefined);
        if (donnee === undefined) return [];
        return [
          {
            chemin: ['rapports', rapport.question, 'interesses', rapport.interesses.indexOf(elu)],
            message: `À la question n°${rapport.question}, la voix que ${civil(contexte, elu)} a donnée à ${civil(contexte, donnee.mandataire)} est retirée : un intéressé ne vote pas par la main d'un autre.`,
            ecrit: elu,
            lies: [{ path: ['presences', 'procurations', donnee.index], message: 'La procuration est ici.' }],
            remede: "S'assurer que l'intérêt est bien celui de l'absent, non celui de son mandataire.",
          },
        ];
      }),
  );
}

/** The voice given by an interested member falls with his own. */
export const INTE_11: Regle = {
  code: 'INTE-11',
  nom: 'voix-donnee',
  titre: "La voix qu'un intéressé a donnée à un autre est retirée",
  gravite: 'information',
  sources: [L2131_11, methode("le mandataire vote au nom de l'absent, et ne peut pas plus que lui")],
  pourquoi:
    "Un membre intéressé qui est absent et représenté n'est pas dans la salle, et son nom s'imprime pourtant parmi les intéressés, " +
    "avec la voix qu'il a donnée. Ce n'est pas une erreur, mais on la prend souvent pour telle, et il arrive qu'on ait inscrit " +
    "l'absent à la place de son mandataire.",
  exemples: {
    valides: [{ titre: 'Un intéressé présent', yaml: 'rapports/2.md: { interesses: [Noé QUENTIN] }' }],
    fautifs: [
      { titre: 'Un intéressé absent et représenté', yaml: 'rapports/2.md: { interesses: [Luc OLIVIER] }' },
    ],
  },
  controle,
};
