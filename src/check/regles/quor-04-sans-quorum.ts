import { auxQuestions } from '../phrases.ts';
import { dispenseDeQuorum } from '../quorum.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_17, L2541_4, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  if (!dispenseDeQuorum(contexte)) return [];
  const rangs = contexte.chronologie.questions
    .filter(({ quorum }) => !quorum.atteint)
    .map(({ rang }) => rang);
  if (rangs.length === 0) return [];
  return [
    {
      chemin: ['seance', 'convocation', 'rang'],
      message: `Le conseil délibère sans quorum ${auxQuestions(contexte, rangs)}, comme une seconde convocation le permet pour les questions déjà inscrites à la première.`,
      remede:
        "Garder au dossier la première convocation et le constat de l'absence de quorum ; vérifier que ces questions y figuraient.",
    },
  ];
}

/** A second convocation spares the quorum. */
export const QUOR_04: Regle = {
  code: 'QUOR-04',
  nom: 'sans-quorum',
  titre: 'Une seconde convocation permet de délibérer sans quorum',
  gravite: 'information',
  sources: [L2121_17, L2541_4, L5211_1],
  pourquoi:
    "Quand la première convocation n'a pas réuni le quorum, le conseil de nouveau convoqué à trois jours au moins d'intervalle " +
    'délibère valablement sans condition de quorum, sur les mêmes questions. Les votes qui en profitent sont rappelés, car le ' +
    'dossier doit prouver la première convocation.',
  exemples: {
    valides: [
      { titre: 'Le quorum est là', yaml: 'seance.yaml: { convocation: { date: 2024-06-09, rang: 2 } }' },
    ],
    fautifs: [
      {
        titre: 'Sept présents sur quinze, sur seconde convocation',
        yaml: `seance.yaml: { convocation: { date: 2024-06-09, rang: 2 } }
presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET, Inès GUYOT]
  mouvements: []
  procurations: []`,
      },
    ],
  },
  controle,
};
