import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_21, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte)
    .map(({ rapport }) => rapport)
    .filter(
      ({ nature, scrutin }) =>
        (nature === 'nomination' || nature === 'election') &&
        scrutin.mode !== 'secret' &&
        scrutin.mode !== 'sans-vote',
    )
    .map(({ question, nature, scrutin }) => ({
      chemin: ['rapports', question, 'scrutin', 'mode'],
      message: `La question n°${question} est une ${nature === 'election' ? 'élection' : 'nomination'} votée au scrutin ${scrutin.mode} : elle se fait au scrutin secret, sauf décision unanime du conseil quand aucun texte ne l'impose.`,
      ecrit: scrutin.mode,
      remede:
        "Écrire « mode: secret » avec les tours ; si le conseil a renoncé au secret à l'unanimité, le porter au procès-verbal et acquitter ce constat.",
    }));
}

/** Nominations are secret unless all agree otherwise. */
export const VOTE_13: Regle = {
  code: 'VOTE-13',
  nom: 'nomination-secrete',
  titre: 'Une nomination se vote au scrutin secret',
  gravite: 'avertissement',
  sources: [L2121_21, L5211_1],
  pourquoi:
    "Il est voté au scrutin secret lorsqu'il y a lieu de procéder à une nomination ou à une présentation. Le conseil peut décider, " +
    "à l'unanimité, d'y renoncer, sauf si un texte impose le secret. Quand il n'y a qu'un candidat par poste, ou qu'une liste, la " +
    'nomination prend effet aussitôt : elle se note « sans-vote ».',
  exemples: {
    valides: [
      {
        titre: 'Scrutin secret',
        yaml: `rapports/2.md:
  nature: nomination
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
    fautifs: [{ titre: 'À main levée', yaml: 'rapports/2.md: { nature: nomination }' }],
  },
  controle,
};
