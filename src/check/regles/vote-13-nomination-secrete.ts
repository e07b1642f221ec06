import { plie } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L5211_1, SCRUTIN_SECRET } from '../sources.ts';

/** Offices that a text has elected by secret ballot, whatever the number of candidates (CGCT L2122-7, L5211-2). */
const SCRUTIN_IMPOSE =
  /\b(?:election|elections)\s+(?:du|de la|des|d'un|d'une|de)\s+(?:(?:nouveau|nouvelle|nouveaux|\d+|\w+)\s+)?(?:maires?|adjoint(?:e?s?)|presidente?|vice-presidente?s?|bureau)\b/u;

/** Secrecy given up: "décide, à l'unanimité, de ne pas procéder au scrutin secret". */
const RENONCE =
  /\b(?:ne pas (?:proceder|recourir|voter|designer|nommer|elire)|renonc\w+|ecart\w+|dispens\w+)\b[^;]*\bsecrets?\b|\ba main levee\b/u;

/** What the law lets a council do, which is not what this one did; or a majority, where all must agree. */
const PAS_TOUS = /\bpeu(?:t|vent)\b|\bmajorite\b/u;

/** Whether the paper says that all agreed to do without the secret ballot. */
const aRenonce = ({ decision, corps }: Rapport): boolean =>
  [...decision.map((point) => (point.genre === 'texte' ? point.texte : '')), ...corps.split('\n')]
    .flatMap((texte) => plie(texte).split(/(?<=[.;])\s/u))
    .some((phrase) => RENONCE.test(phrase) && !PAS_TOUS.test(phrase));

function constat(rapport: Rapport): readonly Constat[] {
  const { question, nature, titre, scrutin } = rapport;
  if (scrutin.mode === 'secret') return [];
  const impose = SCRUTIN_IMPOSE.test(plie(titre));
  if (!impose && scrutin.mode !== 'sans-vote' && aRenonce(rapport)) return [];
  const chemin = ['rapports', question, 'scrutin', 'mode'];
  const dit = nature === 'election' ? 'élection' : 'nomination';
  if (scrutin.mode === 'sans-vote') {
    if (!impose) return [];
    return [
      {
        chemin,
        message: `La question n°${question} est une élection sans vote : la nomination sans scrutin ne vaut que pour les commissions et les organismes extérieurs.`,
        ecrit: scrutin.mode,
        remede: "Écrire « mode: secret » avec les tours, même s'il n'y avait qu'un candidat ou qu'une liste.",
      },
    ];
  }
  return [
    {
      chemin,
      message: impose
        ? `La question n°${question} est une élection votée au scrutin ${scrutin.mode} : la loi impose le scrutin secret.`
        : `La question n°${question} est une ${dit} votée au scrutin ${scrutin.mode} : elle se fait au scrutin secret, sauf décision unanime du conseil quand aucun texte ne l'impose.`,
      ecrit: scrutin.mode,
      remede: impose
        ? 'Écrire « mode: secret » avec les tours.'
        : "Écrire « mode: secret » avec les tours ; si le conseil a renoncé au secret à l'unanimité, l'écrire dans la décision : « décide, à l'unanimité, de ne pas procéder au scrutin secret ».",
    },
  ];
}

const controle = (contexte: Contexte): readonly Constat[] =>
  questionsTraitees(contexte)
    .map(({ rapport }) => rapport)
    .filter(elitQuelquUn)
    .flatMap(constat);

/** Nominations are secret unless all agree otherwise. */
export const VOTE_13: Regle = {
  code: 'VOTE-13',
  nom: 'nomination-secrete',
  titre: 'Une nomination se vote au scrutin secret',
  gravite: 'avertissement',
  sources: [SCRUTIN_SECRET, cgct('L2122-7'), L5211_1],
  pourquoi:
    "Il est voté au scrutin secret lorsqu'il y a lieu de procéder à une nomination ou à une présentation. Le conseil peut décider, " +
    "à l'unanimité, d'y renoncer, sauf si un texte impose le secret : la décision ou l'exposé le dit. Dans les commissions et les organismes extérieurs, quand il n'y " +
    "a qu'un candidat par poste, ou qu'une liste, la nomination prend effet aussitôt : elle se note « sans-vote ». Le maire, le " +
    'président, leurs adjoints et vice-présidents sont toujours élus au scrutin secret.',
  exemples: {
    valides: [
      {
        titre: 'Scrutin secret',
        yaml: `rapports/2.md:
  nature: nomination
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
    fautifs: [
      { titre: 'À main levée, sans que rien dise pourquoi', yaml: 'rapports/2.md: { nature: nomination }' },
    ],
  },
  controle,
};
