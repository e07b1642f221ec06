import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { civils, nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { estDepouillable, issueDe } from '../scrutins.ts';
import { jurisprudence, L2121_20 } from '../sources.ts';

function constat(contexte: Contexte, question: QuestionTraitee): readonly Constat[] {
  const { rapport, etat } = question;
  if (rapport.scrutin.mode === 'sans-vote' || !estDepouillable(question)) return [];
  const sansVoix = etat.procurations.filter(({ motif }) => motif !== undefined);
  const { pour, contre } = issueDe(question).decompte;
  const ecart = Math.abs(pour - contre);
  if (sansVoix.length === 0 || ecart > sansVoix.length) return [];
  return [
    {
      chemin: ['rapports', rapport.question, 'scrutin'],
      message: `À la question n°${rapport.question}, l'écart est de ${nombre(ecart, 'voix', 'voix')}, et ${nombre(sansVoix.length, 'procuration')} n'en donne${sansVoix.length > 1 ? 'nt' : ''} pas (${civils(
        contexte,
        sansVoix.map(({ mandant }) => mandant),
      )}) : le résultat pourrait en dépendre.`,
      calcule: `écart de ${nombre(ecart, 'voix', 'voix')}`,
      remede: 'Relire la présence des mandataires à cette question avant de publier le résultat.',
    },
  ];
}

/** Dead proxies that could have turned the vote. */
export const VOTE_16: Regle = {
  code: 'VOTE-16',
  nom: 'vote-serre',
  titre: 'Un vote serré ne dépend pas de procurations sans voix',
  gravite: 'avertissement',
  sources: [
    L2121_20,
    jurisprudence('CE, 2 février 1983, n° 33648'),
    jurisprudence('CAA Douai, 27 mars 2012'),
  ],
  pourquoi:
    "Une présence ou un pouvoir inexact ne rend une délibération illégale que s'il a pu changer le quorum ou le sens du vote. Quand " +
    "l'écart des voix est plus petit que le nombre de procurations restées sans effet, la moindre erreur dans la feuille de " +
    'présence change le résultat : il faut la relire.',
  exemples: {
    valides: [
      {
        titre: 'Un vote large',
        yaml: `presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Hugo LEROUX }] }
rapports/2.md: { scrutin: { contre: [Paul SIMONET] } }`,
      },
    ],
    fautifs: [
      {
        titre: 'Six pour, six contre, une procuration sans voix',
        yaml: `presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Hugo LEROUX }] }
rapports/2.md:
  scrutin: { contre: [Maud PERRIN, Inès GUYOT, Noé QUENTIN, Odile RENARD, Paul SIMONET, Serge VALLET] }`,
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap((question) => constat(contexte, question)),
};
