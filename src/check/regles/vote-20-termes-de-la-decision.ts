import type { IssueDuVote } from '../../domaine/issue-du-vote.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { estDepouillable, issueDe } from '../scrutins.ts';
import { MAJORITE, methode } from '../sources.ts';

/** Bodies whose own vote a decision may recall. */
const AUTRE_INSTANCE =
  /(?<!\p{L})(?:commissions?|bureau|comités?|jury|assemblée générale|conseil d['\u2019]\s*(?:administration|école|exploitation)|conseil de (?:développement|surveillance)|CST|CDAC|CDPENAF|associés|communes membres|parties)(?!\p{L})/iu;

const UNANIMITE = /(?:à|par)\s+l['\u2019]\s*unanimité|\bunanimement\b/iu;

/** The council's own majority: what statutes ask of others is left aside. */
const DITE_MAJORITE =
  /^(?:décide|approuve|adopte|vote|autorise|émet|se prononce)\p{L}*,?\s+à\s+la\s+majorité(?!\p{L})/iu;

const VOIX = {
  pour: /(\d+)\s+voix\s+pour\b/iu,
  contre: /(\d+)\s+(?:voix\s+)?contre\b/iu,
  abstentions: /(\d+)\s+abstentions?\b/iu,
} as const;

/** What a point says of the vote that the vote is not, as it is written; undefined when they agree. */
function faux(texte: string, { decompte, unanime, raison }: IssueDuVote): string | undefined {
  if (AUTRE_INSTANCE.test(texte)) return undefined;
  const dite = UNANIMITE.exec(texte)?.[0];
  if (dite !== undefined && !unanime && raison !== 'unanimite-des-exprimes') return dite;
  if (unanime && DITE_MAJORITE.test(texte)) return DITE_MAJORITE.exec(texte)?.[0];
  if (!VOIX.pour.test(texte)) return undefined;
  for (const champ of ['pour', 'contre', 'abstentions'] as const) {
    const [ecrit, chiffre] = VOIX[champ].exec(texte) ?? [];
    if (chiffre !== undefined && Number(chiffre) !== decompte[champ]) return ecrit;
  }
  return undefined;
}

const compte = ({ decompte: { pour, contre, abstentions, ne_votent_pas: refus } }: IssueDuVote): string =>
  `${pour} pour, ${contre} contre, ${nombre(abstentions, 'abstention')}${refus === 0 ? '' : `, ${refus} refus de vote`}`;

function constats({ dossier }: Contexte, question: QuestionTraitee): readonly Constat[] {
  const { rapport } = question;
  const { mode, tours } = rapport.scrutin;
  const election = tours.length > 0 && elitQuelquUn(rapport);
  if (mode === 'sans-vote' || election || !estDepouillable(question)) return [];
  const issue = issueDe(question, dossier.conseil.unanimite);
  return rapport.decision.flatMap((point, index): readonly Constat[] => {
    const ecrit = point.genre === 'texte' ? faux(point.texte, issue) : undefined;
    if (ecrit === undefined) return [];
    return [
      {
        chemin: ['rapports', rapport.question, 'decision', index],
        ecrit,
        calcule: compte(issue),
        message: `À la question n°${rapport.question}, la décision dit « ${ecrit} », mais les votes notés donnent ${compte(issue)}.`,
        lies: [{ path: ['rapports', rapport.question, 'scrutin'], message: 'Le vote est noté ici.' }],
        remede:
          "Retirer ces mots de la décision, car l'acte dit seul comment le vote est acquis ; s'ils sont exacts, corriger les votes notés.",
        ...(issue.decompte.contre === 0 && UNANIMITE.test(ecrit)
          ? { gravite: 'avertissement' as const }
          : {}),
      },
    ];
  });
}

/** A decision that words its own vote words it right. */
export const VOTE_20: Regle = {
  code: 'VOTE-20',
  nom: 'termes-de-la-decision',
  titre: 'La décision ne dit pas un autre vote que celui qui a eu lieu',
  gravite: 'erreur',
  sources: [MAJORITE, methode("ce que l'acte calcule et ce que la décision écrit se répondent")],
  pourquoi:
    "L'acte dit de lui-même si le vote est acquis à l'unanimité ou à la majorité, et par combien de voix. Une décision qui le " +
    "récrit, avant la séance ou d'après un autre acte, finit par le contredire : l'extrait porterait à la fois l'unanimité et le " +
    "nom de ceux qui ont voté contre. Le vote d'une commission, que la décision rappelle, n'est pas en cause.",
  exemples: {
    valides: [
      {
        titre: "L'avis unanime d'une commission",
        yaml: `rapports/2.md:
  scrutin: { contre: [Paul SIMONET] }
  decision: ["suit l'avis rendu à l'unanimité par la commission n°2"]`,
      },
    ],
    fautifs: [
      {
        titre: "L'unanimité, malgré un vote contre",
        yaml: `rapports/2.md:
  scrutin: { contre: [Paul SIMONET] }
  decision: ["décide, à l'unanimité, d'approuver le règlement"]`,
      },
      {
        titre: "D'autres nombres de voix",
        yaml: `rapports/2.md:
  scrutin: { contre: [Paul SIMONET] }
  decision: ["approuve, par 12 voix pour et 2 contre, le règlement"]`,
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap((question) => constats(contexte, question)),
};
