import type { DataPath, Related } from '../../diagnostics/fault.ts';
import type { Tour } from '../../domaine/scrutin.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { issueDe, nomsRepetes, votesAnormaux } from '../scrutins.ts';
import { methode } from '../sources.ts';

const voix = (n: number): string => nombre(n, 'voix', 'voix');

/** Named votes that no other rule faults, and that sum to more than there is. */
function ouvert(question: QuestionTraitee): readonly Constat[] {
  const { rapport, etat } = question;
  const { decompte } = issueDe(question);
  if (decompte.pour >= 0 || nomsRepetes(rapport).length > 0 || votesAnormaux(question).length > 0) return [];
  const notees = etat.votants - decompte.pour;
  return [
    {
      chemin: ['rapports', rapport.question, 'scrutin'],
      message: `À la question n°${rapport.question}, ${voix(notees)} sont notées contre, en abstention ou en refus de vote, pour ${etat.votants} en tout.`,
      ecrit: voix(notees),
      calcule: voix(etat.votants),
      remede: 'Corriger les noms et les nombres de voix du scrutin.',
    },
  ];
}

const bulletins = ({ suffrages, blancs, nuls }: Tour): number =>
  suffrages.reduce((total, { voix: n }) => total + n, 0) + blancs + nuls;

/** The figures of a round, each where it is written. */
const chiffresDuTour = (lieu: DataPath, { suffrages }: Tour): readonly Related[] =>
  suffrages.map(({ pour, voix: n }, rang) => ({
    path: [...lieu, 'suffrages', rang, 'voix'],
    message: `« ${pour} » : ${voix(n)}.`,
  }));

/** Every round of a secret ballot has as many papers as there are voters. */
const manquants = (n: number): string =>
  n === 1
    ? 'celui qui manque est tenu pour une abstention'
    : `les ${n} qui manquent sont tenus pour des abstentions`;

function secret({ rapport, etat }: QuestionTraitee): readonly Constat[] {
  const { question, scrutin } = rapport;
  if (scrutin.mode !== 'secret') return [];
  return scrutin.tours.flatMap((tour, rang): readonly Constat[] => {
    const total = bulletins(tour);
    if (total === etat.votants) return [];
    const trop = total > etat.votants;
    const lieu = ['rapports', question, 'scrutin', 'tours', rang];
    const compte = `À la question n°${question}, le dépouillement${scrutin.tours.length > 1 ? ` du tour ${rang + 1}` : ''} compte ${nombre(total, 'bulletin')} pour ${nombre(etat.votants, 'votant')}`;
    return [
      {
        chemin: lieu,
        message: trop
          ? `${compte} : il y en a ${total - etat.votants} de trop.`
          : `${compte} : ${manquants(etat.votants - total)}.`,
        ecrit: nombre(total, 'bulletin'),
        calcule: nombre(etat.votants, 'votant'),
        lies: chiffresDuTour(lieu, tour),
        remede: trop
          ? 'Reprendre le dépouillement, la feuille de présence et les procurations à cette question.'
          : "Vérifier que tous n'ont pas voté ; si oui, acquitter ce constat, sinon corriger les suffrages, les blancs ou les nuls.",
        ...(trop ? {} : { gravite: 'avertissement' as const }),
      },
    ];
  });
}

/** No more voices than there are. */
export const VOTE_08: Regle = {
  code: 'VOTE-08',
  nom: 'total-des-voix',
  titre: "Il n'y a pas plus de suffrages que de voix",
  gravite: 'erreur',
  sources: [
    methode('pour + contre + abstentions + blancs + nuls = voix présentes ou représentées - voix retirées'),
  ],
  pourquoi:
    'Le total des suffrages, des abstentions, des bulletins blancs et nuls est celui des voix dans la salle : présents et ' +
    'procurations, moins les intéressés. Un bulletin de trop annule un scrutin secret serré ; un bulletin de moins peut être une ' +
    'abstention, mais il faut le savoir.',
  exemples: {
    valides: [
      {
        titre: 'Quatorze bulletins pour quatorze votants',
        yaml: `rapports/2.md:
  scrutin:
    mode: secret
    demandeurs: [Maud PERRIN, Inès GUYOT, Noé QUENTIN, Odile RENARD]
    tours: [{ suffrages: [{ pour: Pour, voix: 9 }, { pour: Contre, voix: 3 }], blancs: 1, nuls: 1 }]`,
      },
    ],
    fautifs: [
      {
        titre: 'Seize bulletins pour quatorze votants',
        yaml: `rapports/2.md:
  scrutin:
    mode: secret
    demandeurs: [Maud PERRIN, Inès GUYOT, Noé QUENTIN, Odile RENARD]
    tours: [{ suffrages: [{ pour: Pour, voix: 11 }, { pour: Contre, voix: 3 }], blancs: 1, nuls: 1 }]`,
      },
    ],
  },
  controle: (contexte) =>
    questionsTraitees(contexte).flatMap((question) =>
      question.rapport.scrutin.mode === 'secret' ? secret(question) : ouvert(question),
    ),
};
