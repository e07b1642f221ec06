import { estPresent, questionsTraitees } from '../parcours.ts';
import { civil, situation } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, jurisprudence, L2131_11 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport, etat }) =>
    (rapport.amendements ?? []).flatMap(({ auteur }, rang): readonly Constat[] => {
      const chemin = ['rapports', rapport.question, 'amendements', rang, 'auteur'];
      const nom = civil(contexte, auteur);
      if (etat.interets.some(({ elu }) => elu === auteur))
        return [
          {
            chemin,
            ecrit: auteur,
            message: `L'amendement n°${rang + 1} de la question n°${rapport.question} est présenté par ${nom}, intéressé à l'affaire : il ne prend part ni au débat, ni au vote.`,
            remede: "Corriger l'auteur de l'amendement, ou la liste des conseillers intéressés.",
          },
        ];
      if (estPresent(contexte, auteur, etat.rang)) return [];
      return [
        {
          chemin,
          ecrit: auteur,
          message: `L'amendement n°${rang + 1} de la question n°${rapport.question} est présenté par ${nom}, ${situation(contexte, auteur, etat.rang)}.`,
          remede:
            "Corriger l'auteur, ou la feuille de présence ; si l'amendement était déposé par écrit, acquitter ce constat.",
          gravite: 'avertissement',
        },
      ];
    }),
  );
}

/** Who moves an amendment is in the room. */
export const VOTE_19: Regle = {
  code: 'VOTE-19',
  nom: 'auteur-de-l-amendement',
  titre: "L'auteur d'un amendement est dans la salle et n'est pas intéressé",
  gravite: 'erreur',
  sources: [cgct('L2121-29'), jurisprudence('CAA Paris, 12 février 1998'), L2131_11],
  pourquoi:
    "L'amendement présenté en séance est débattu puis voté avant le rapport. Son auteur est un membre présent ; un conseiller " +
    'intéressé qui amenderait le texte prendrait part à la délibération, ce qui la rendrait illégale.',
  exemples: {
    valides: [
      {
        titre: 'Présenté par un membre présent',
        yaml: 'rapports/2.md: { amendements: [{ auteur: Paul SIMONET, texte: ouvrir le dimanche }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Présenté par une absente',
        yaml: 'rapports/2.md: { amendements: [{ auteur: Rose THOMAS, texte: ouvrir le dimanche }] }',
      },
      {
        titre: 'Présenté par un intéressé',
        yaml: 'rapports/2.md: { interesses: [Paul SIMONET], amendements: [{ auteur: Paul SIMONET, texte: ouvrir le dimanche }] }',
      },
    ],
  },
  controle,
};
