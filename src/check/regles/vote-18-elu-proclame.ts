import { election } from '../../domaine/election.ts';
import { sansCivilite } from '../../domaine/personne.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import { proportionnelle } from '../../domaine/representation-proportionnelle.ts';
import { nomVoisin } from '../ecrits/noms-proches.ts';
import { questionsTraitees } from '../parcours.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_21, L5211_1 } from '../sources.ts';

/** Tied at the last round, and nobody can be told the oldest. */
function sansAge({ question, scrutin }: Rapport): readonly Constat[] {
  const { exAequo, elu } = election(scrutin);
  if (exAequo.length < 2 || elu !== undefined) return [];
  return [
    {
      chemin: ['rapports', question, 'scrutin', 'tours', scrutin.tours.length - 1],
      message: `À la question n°${question}, ${enumeration(exAequo)} ont autant de suffrages au dernier tour, et leurs dates de naissance ne les départagent pas.`,
      remede: "Donner leurs dates de naissance dans « candidats » : l'élection est acquise au plus âgé.",
    },
  ];
}

function proclamation({ question, scrutin }: Rapport): readonly Constat[] {
  const { proclame } = scrutin;
  const { elu, tours } = election(scrutin);
  if (proclame === undefined || (elu !== undefined && sansCivilite(proclame) === sansCivilite(elu)))
    return [];
  const dernier = tours.at(-1);
  const requis =
    dernier?.majorite === undefined
      ? ''
      : ` (majorité absolue : ${dernier.majorite} suffrages sur ${dernier.exprimes})`;
  return [
    {
      chemin: ['rapports', question, 'scrutin', 'proclame'],
      ecrit: proclame,
      ...(elu === undefined ? {} : { calcule: elu }),
      message:
        elu === undefined
          ? `À la question n°${question}, le nom proclamé est ${proclame}, mais le dépouillement n'élit personne${requis}.`
          : `À la question n°${question}, le nom proclamé est ${proclame}, mais le dépouillement élit ${elu}.`,
      remede: 'Reprendre les suffrages du dernier tour, ou le nom proclamé.',
    },
  ];
}

/** Votes for a name that is nearly a candidate's: anybody else may receive some, candidate or not. */
function candidatsInconnus({ question, scrutin }: Rapport, { presences }: Contexte): readonly Constat[] {
  const { candidats, listes = [], tours } = scrutin;
  if (candidats === undefined) return [];
  const connus = [...candidats, ...listes].map(({ nom }) => nom);
  // Another rule tells a name that is nearly a member's.
  const dAilleurs = connus.filter((nom) => !presences.has(sansCivilite(nom)));
  return tours.flatMap(({ suffrages }, tour) =>
    suffrages.flatMap(({ pour }, place) =>
      connus.includes(pour) || presences.has(sansCivilite(pour)) || nomVoisin(pour, dAilleurs) === undefined
        ? []
        : [
            {
              chemin: ['rapports', question, 'scrutin', 'tours', tour, 'suffrages', place, 'pour'],
              ecrit: pour,
              message: `À la question n°${question}, « ${pour} » reçoit des suffrages sans être parmi les candidats.`,
              remede: "Écrire le nom comme dans « candidats », ou l'y ajouter.",
              gravite: 'avertissement' as const,
            },
          ],
    ),
  );
}

const estElection = ({ nature, scrutin }: Rapport): boolean =>
  elitQuelquUn({ nature }) && scrutin.mode === 'secret' && scrutin.tours.length > 0;

/** The elected is the one that the rounds elect. */
export const VOTE_18: Regle = {
  code: 'VOTE-18',
  nom: 'elu-proclame',
  titre: "L'élu proclamé est celui que le dépouillement désigne",
  gravite: 'erreur',
  sources: [L2121_21, L5211_1],
  pourquoi:
    "Aux deux premiers tours, nul n'est élu sans la majorité absolue des suffrages exprimés ; au troisième, la majorité relative suffit, " +
    "et à égalité le plus âgé est élu. Proclamer un autre nom, ou départager sans les âges, rend l'élection annulable. Tout membre peut recevoir " +
    "des suffrages sans être parmi les candidats : un nom qui n'est celui de personne n'est signalé que s'il ressemble à celui d'un candidat.",
  exemples: {
    valides: [
      {
        titre: 'Élue au premier tour',
        yaml: `rapports/2.md:
  nature: nomination
  scrutin:
    mode: secret
    proclame: Odile RENARD
    tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 5 }], blancs: 0, nuls: 0 }]`,
      },
    ],
    fautifs: [
      {
        titre: 'Sans la majorité absolue',
        yaml: `rapports/2.md:
  nature: nomination
  scrutin:
    mode: secret
    proclame: Odile RENARD
    tours: [{ suffrages: [{ pour: Odile RENARD, voix: 6 }, { pour: Noé QUENTIN, voix: 6 }], blancs: 2, nuls: 0 }]`,
      },
    ],
  },
  controle: (contexte) =>
    questionsTraitees(contexte)
      .map(({ rapport }) => rapport)
      .filter((rapport) => estElection(rapport) && !proportionnelle(rapport, contexte.dossier.conseil))
      .flatMap((rapport) => [
        ...sansAge(rapport),
        ...proclamation(rapport),
        ...candidatsInconnus(rapport, contexte),
      ]),
};
