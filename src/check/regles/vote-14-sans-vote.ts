import type { Rapport } from '../../domaine/rapport.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Regle } from '../regle.ts';
import { voixNotees } from '../scrutins.ts';
import { cgct, L2121_20 } from '../sources.ts';

function notes({ question, scrutin }: Rapport, notees: boolean): readonly Constat[] {
  if (!notees && scrutin.tours.length === 0 && scrutin.annonce === undefined) return [];
  return [
    {
      chemin: ['rapports', question, 'scrutin', 'mode'],
      message: `La question n°${question} est dite sans vote, mais des voix ou un résultat y sont notés.`,
      ecrit: scrutin.mode,
      remede: 'Retirer les voix et le résultat, ou écrire le mode de scrutin qui a eu lieu.',
    },
  ];
}

function signatures({ question, decision }: Rapport): readonly Constat[] {
  const index = decision.findIndex(({ genre }) => genre === 'signature');
  if (index === -1) return [];
  return [
    {
      chemin: ['rapports', question, 'decision', index],
      message: `La question n°${question} est dite sans vote, mais elle autorise une signature : le conseil ne décide qu'en votant.`,
      remede: 'Noter le vote qui a eu lieu, ou retirer ce point de la décision.',
    },
  ];
}

function constats(rapport: Rapport): readonly Constat[] {
  const { question, nature, scrutin } = rapport;
  if (scrutin.mode === 'sans-vote')
    return [...notes(rapport, voixNotees(rapport).length > 0), ...signatures(rapport)];
  if (nature !== 'information') return [];
  return [
    {
      chemin: ['rapports', question, 'scrutin'],
      message: `La question n°${question} est une information, mais elle est comptée comme votée.`,
      ecrit: scrutin.mode,
      remede:
        'Écrire « scrutin: { mode: sans-vote } » si le conseil a seulement pris acte, ou corriger la nature du rapport.',
      gravite: 'avertissement',
    },
  ];
}

/** A question without a vote has no voices and decides nothing. */
export const VOTE_14: Regle = {
  code: 'VOTE-14',
  nom: 'sans-vote',
  titre: 'Une question sans vote ne compte pas de voix et ne décide rien',
  gravite: 'erreur',
  sources: [cgct('L2121-29'), L2121_20],
  pourquoi:
    "Le conseil peut seulement prendre acte d'une information, sans voter. Mais il règle les affaires par ses délibérations, " +
    "prises à la majorité des suffrages : une autorisation de signer ou une dépense sans vote n'existe pas. Inversement, des voix " +
    'notées sous une question sans vote ne seraient pas imprimées.',
  exemples: {
    valides: [
      {
        titre: 'Une information dont le conseil prend acte',
        yaml: 'rapports/2.md: { nature: information, scrutin: { mode: sans-vote }, decision: [prend acte du bilan] }',
      },
    ],
    fautifs: [
      {
        titre: 'Une signature autorisée sans vote',
        yaml: 'rapports/1.md: { scrutin: { mode: sans-vote, annonce: } }',
      },
      { titre: 'Une information votée', yaml: 'rapports/2.md: { nature: information }' },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap(({ rapport }) => constats(rapport)),
};
