import type { Severity } from '../../diagnostics/fault.ts';
import type { IssueDuVote } from '../../domaine/issue-du-vote.ts';
import type { ResultatProclame } from '../../domaine/scrutin.ts';
import { resultatProclame } from '../../domaine/scrutin.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { ecartsDAnnonce, estDepouillable, issueDe } from '../scrutins.ts';
import { jurisprudence, L2121_20, L5211_1 } from '../sources.ts';

/** How grave it is that the result announced and `issue` differ, or undefined when they agree. */
function gravite(annonce: ResultatProclame, issue: IssueDuVote): Severity | undefined {
  if (annonce === resultatProclame(issue.adopte, issue.unanime)) return undefined;
  // "À l'unanimité des suffrages exprimés" may be said where some abstained and nobody was against.
  const exprimee = annonce === "adopté à l'unanimité" && issue.decompte.contre === 0;
  return issue.adopte && exprimee ? 'avertissement' : 'erreur';
}

function decomptee({ decompte }: IssueDuVote): string {
  const abstentions = decompte.abstentions + decompte.ne_votent_pas;
  return `${decompte.pour} pour, ${decompte.contre} contre, ${nombre(abstentions, 'abstention')}`;
}

function constat(question: QuestionTraitee): readonly Constat[] {
  const { rapport } = question;
  const { annonce, mode } = rapport.scrutin;
  if (annonce === undefined || mode === 'sans-vote') return [];
  if (!estDepouillable(question) || ecartsDAnnonce(question).length > 0) return [];
  const issue = issueDe(question);
  const annoncee = annonce.resultat;
  const grave = gravite(annoncee, issue);
  if (grave === undefined) return [];
  const calculee = resultatProclame(issue.adopte, issue.unanime);
  return [
    {
      chemin: ['rapports', rapport.question, 'scrutin', 'annonce', 'resultat'],
      message: `À la question n°${rapport.question}, le résultat annoncé est « ${annoncee} », mais les votes notés donnent « ${calculee} » (${decomptee(issue)}).`,
      ecrit: annoncee,
      calcule: calculee,
      remede:
        grave === 'avertissement'
          ? "Annoncer « adopté à la majorité » ; si la maison dit l'unanimité des suffrages exprimés, acquitter ce constat."
          : 'Compléter les votes contre et les abstentions, ou corriger le résultat annoncé.',
      gravite: grave,
    },
  ];
}

/** The wording of the result fits the figures. */
export const VOTE_02: Regle = {
  code: 'VOTE-02',
  nom: 'resultat-annonce',
  titre: 'Le résultat annoncé est celui que les voix donnent',
  gravite: 'erreur',
  sources: [L2121_20, L5211_1, jurisprudence('Rép. min. AN, 27 janvier 2004, n° 26978')],
  pourquoi:
    'Les délibérations sont prises à la majorité absolue des suffrages exprimés : abstentions, bulletins blancs et nuls et refus ' +
    "de vote n'en sont pas. « À l'unanimité » suppose que personne n'ait voté contre ni ne se soit abstenu. Un mot faux dans le " +
    "résultat rend l'acte contestable.",
  exemples: {
    valides: [
      {
        titre: 'Un vote contre : adopté à la majorité',
        yaml: 'rapports/2.md: { scrutin: { contre: [Paul SIMONET], annonce: { resultat: adopté à la majorité } } }',
      },
    ],
    fautifs: [
      {
        titre: 'Unanimité annoncée malgré un vote contre',
        yaml: "rapports/2.md: { scrutin: { contre: [Paul SIMONET], annonce: { resultat: adopté à l'unanimité } } }",
      },
      {
        titre: "Majorité annoncée, personne n'est noté contre",
        yaml: 'rapports/2.md: { scrutin: { annonce: { resultat: adopté à la majorité } } }',
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap(constat),
};
