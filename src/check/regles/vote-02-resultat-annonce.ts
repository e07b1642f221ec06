import type { Severity } from '../../diagnostics/fault.ts';
import type { Conseil } from '../../domaine/conseil.ts';
import type { IssueDuVote } from '../../domaine/issue-du-vote.ts';
import type { ResultatProclame } from '../../domaine/scrutin.ts';
import { estUnanimeDesExprimes, resultatProclame } from '../../domaine/scrutin.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { ecartsDAnnonce, estDepouillable, issueDe } from '../scrutins.ts';
import { jurisprudence, L5211_1, MAJORITE } from '../sources.ts';

const UNANIMITE = "adopté à l'unanimité";
const UNANIMITE_DES_EXPRIMES = "adopté à l'unanimité des suffrages exprimés";

/** How grave it is that the result announced and `issue` differ, or undefined when they agree. */
function gravite(
  annonce: ResultatProclame,
  issue: IssueDuVote,
  unanimite: Conseil['unanimite'],
): Severity | undefined {
  if (annonce === resultatProclame(issue.adopte, issue.unanime)) return undefined;
  if (!issue.adopte || !estUnanimeDesExprimes(issue.decompte)) return 'erreur';
  if (annonce === UNANIMITE_DES_EXPRIMES) return undefined;
  if (annonce !== UNANIMITE) return 'erreur';
  return unanimite === 'suffrages exprimés' ? undefined : 'avertissement';
}

function decomptee({ decompte }: IssueDuVote): string {
  const { pour, contre, abstentions, ne_votent_pas: refus } = decompte;
  const refuses = refus === 0 ? '' : `, ${refus} refus de vote`;
  return `${pour} pour, ${contre} contre, ${nombre(abstentions, 'abstention')}${refuses}`;
}

function constat({ dossier }: Contexte, question: QuestionTraitee): readonly Constat[] {
  const { rapport } = question;
  const { annonce, mode } = rapport.scrutin;
  if (annonce === undefined || mode === 'sans-vote') return [];
  if (!estDepouillable(question) || ecartsDAnnonce(question).length > 0) return [];
  const issue = issueDe(question);
  const annoncee = annonce.resultat;
  const grave = gravite(annoncee, issue, dossier.conseil.unanimite);
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
          ? "Annoncer « adopté à la majorité », ou « adopté à l'unanimité des suffrages exprimés » ; si c'est l'usage de la maison, écrire « unanimite: suffrages exprimés » dans conseil.yaml."
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
  sources: [
    MAJORITE,
    L5211_1,
    jurisprudence('Rép. min. AN, 27 janvier 2004, n° 26978'),
    jurisprudence('Rép. min. Sénat, 24 mars 2005, n° 15666'),
  ],
  pourquoi:
    'Les délibérations sont prises à la majorité absolue des suffrages exprimés : abstentions, bulletins blancs et nuls et refus ' +
    "de vote n'en sont pas. « À l'unanimité » suppose que personne n'ait voté contre. S'il y a des abstentions, c'est un usage de " +
    "maison, que conseil.yaml dit (« unanimite ») et que l'acte imprime : « à l'unanimité des suffrages exprimés ». Un mot faux " +
    "dans le résultat rend l'acte contestable.",
  exemples: {
    valides: [
      {
        titre: 'Un vote contre : adopté à la majorité',
        yaml: 'rapports/2.md: { scrutin: { contre: [Paul SIMONET], annonce: { resultat: adopté à la majorité } } }',
      },
      {
        titre: "Une abstention, dans une maison qui dit l'unanimité des suffrages exprimés",
        yaml: `conseil.yaml: { unanimite: suffrages exprimés }
rapports/2.md: { scrutin: { abstentions: [Paul SIMONET], annonce: { resultat: adopté à l'unanimité } } }`,
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
  controle: (contexte) => questionsTraitees(contexte).flatMap((question) => constat(contexte, question)),
};
