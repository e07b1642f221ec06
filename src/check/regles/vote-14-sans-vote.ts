import type { DataPath } from '../../diagnostics/fault.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import { motQuiDecide } from '../../domaine/verbes-de-decision.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Regle } from '../regle.ts';
import { voixNotees } from '../scrutins.ts';
import { cgct, MAJORITE } from '../sources.ts';

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

function signature(question: string, chemin: DataPath): Constat {
  return {
    chemin,
    message: `La question n°${question} est dite sans vote, mais elle autorise une signature : le conseil ne décide qu'en votant.`,
    remede: 'Noter le vote qui a eu lieu, ou retirer ce point de la décision.',
  };
}

/** The points by which a council that did not vote would decide all the same; the first is told, the vote is one. */
function decisions({ question, nature, scrutin, decision }: Rapport): readonly Constat[] {
  const nomination = elitQuelquUn({ nature });
  return decision.flatMap((point, index): readonly Constat[] => {
    const chemin = ['rapports', question, 'decision', index];
    if (point.genre === 'signature') return [signature(question, chemin)];
    const trouve = motQuiDecide(point.texte, nomination);
    if (!trouve) return [];
    return [
      {
        chemin,
        ecrit: trouve.mot,
        message: `La question n°${question} est sans vote, mais sa décision porte « ${trouve.mot} » : le conseil ne décide qu'en votant.`,
        lies: [{ path: ['rapports', question, 'scrutin'], message: `Scrutin : ${scrutin.mode}.` }],
        remede:
          'Écrire sous « scrutin » le vote qui a eu lieu (« mode: ordinaire »), ou ne garder que ce dont le conseil prend acte.',
        ...(trouve.sur ? {} : { gravite: 'avertissement' as const }),
      },
    ];
  });
}

function constats(rapport: Rapport): readonly Constat[] {
  const { question, nature, scrutin } = rapport;
  if (scrutin.mode === 'sans-vote')
    return [...notes(rapport, voixNotees(rapport).length > 0), ...decisions(rapport)].slice(0, 1);
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
  sources: [cgct('L2121-29'), MAJORITE],
  pourquoi:
    "Le conseil peut seulement prendre acte de ce qu'on lui dit, sans voter. Mais il règle les affaires par ses délibérations, " +
    "prises à la majorité des suffrages : ce qui approuve, autorise, attribue, fixe ou charge sans vote n'existe pas, même après " +
    '« prend acte ». Inversement, des voix notées sous une question sans vote ne seraient pas imprimées. Sans « mode », une ' +
    "question dont le conseil ne fait que prendre acte, ou une information, n'est pas comptée comme votée.",
  exemples: {
    valides: [
      {
        titre: 'Une information dont le conseil prend acte',
        yaml: 'rapports/2.md: { nature: information, scrutin: { mode: sans-vote }, decision: [prend acte du bilan] }',
      },
      { titre: 'Une simple communication', yaml: 'rapports/2.md: { nature: information, decision: }' },
    ],
    fautifs: [
      {
        titre: 'Une signature autorisée sans vote',
        yaml: 'rapports/1.md: { scrutin: { mode: sans-vote, annonce: } }',
      },
      {
        titre: 'Une subvention attribuée sans vote',
        yaml: 'rapports/2.md: { scrutin: { mode: sans-vote }, decision: [prend acte du bilan et attribue une subvention de 500 €] }',
      },
      {
        titre: 'Une information votée',
        yaml: 'rapports/2.md: { nature: information, scrutin: { mode: ordinaire } }',
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap(({ rapport }) => constats(rapport)),
};
