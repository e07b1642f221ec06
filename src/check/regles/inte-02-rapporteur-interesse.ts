import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { jurisprudence, L2131_11, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte)
    .flatMap(({ rapport: { question, rapporteur, interesses } }) =>
      rapporteur !== undefined && interesses.includes(rapporteur)
        ? [{ question, rapporteur, interesses }]
        : [],
    )
    .map(({ question, rapporteur, interesses }) => ({
      chemin: ['rapports', question, 'rapporteur'],
      message: `${civil(contexte, rapporteur)} rapporte la question n°${question} et figure parmi ses intéressés : présenter le rapport, c'est prendre part à l'affaire.`,
      ecrit: rapporteur,
      lies: [
        {
          path: ['rapports', question, 'interesses', interesses.indexOf(rapporteur)],
          message: "L'intérêt est écrit ici.",
        },
      ],
      remede:
        'Nommer le rapporteur qui a présenté la question à sa place, ou corriger la liste des intéressés.',
    }));
}

/** The interested do not report. */
export const INTE_02: Regle = {
  code: 'INTE-02',
  nom: 'rapporteur-interesse',
  titre: 'Un intéressé ne rapporte pas la question',
  gravite: 'erreur',
  sources: [
    L2131_11,
    L5211_1,
    jurisprudence('CE, 16 décembre 1994, Oullins, n° 145370'),
    jurisprudence('CE, 9 juillet 2003, Champagne'),
  ],
  pourquoi:
    "Le membre intéressé ne doit pas exercer d'influence sur le résultat : même une part dans la préparation ou la présentation de " +
    "l'affaire peut rendre la délibération illégale. Rapporter la question en est la forme la plus visible, et l'extrait l'imprime.",
  exemples: {
    valides: [{ titre: 'Un autre rapporte', yaml: 'rapports/2.md: { interesses: [Noé QUENTIN] }' }],
    fautifs: [
      { titre: 'La rapporteuse est intéressée', yaml: 'rapports/2.md: { interesses: [Karine NOEL] }' },
    ],
  },
  controle,
};
