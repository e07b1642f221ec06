import { lirePersonne, sansCivilite } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

/** Offices that only members hold: the council elects them from among its own. */
const PARMI_LES_MEMBRES =
  /(?<!\p{L})(?:élection|élit|désignation)[^.;]{0,40}(?<!\p{L})(?:vice-président|président|maire|adjoint|membres? du bureau)/iu;

/** An office elsewhere: "élection du président de la commission", "de l'association". */
const AILLEURS =
  /(?:président\p{L}*|membres?) (?:de|d['\u2019]|du|au|aux|à) ?(?:la |l['\u2019]|sein )?(?:commission|association|jury|comité|groupe|conseil d|séance|SPL|SEM|syndicat mixte)/iu;

const cle = (nom: string): string => plie(sansCivilite(nom));

function constats({ chronologie }: Contexte, rapport: Rapport): readonly Constat[] {
  const { question, nature, titre, scrutin } = rapport;
  if (nature !== 'election' || !PARMI_LES_MEMBRES.test(titre) || AILLEURS.test(titre)) return [];
  const membres = new Set(
    chronologie.registre.communes.flatMap(({ membres: elus }) => elus.map(({ nom }) => plie(nom))),
  );
  const vus = new Set<string>();
  return scrutin.tours.flatMap(({ suffrages }, tour) =>
    suffrages.flatMap(({ pour }, rang): readonly Constat[] => {
      // A list, or "autres", is nobody.
      if (
        lirePersonne(pour) === undefined ||
        /liste/iu.test(pour) ||
        membres.has(cle(pour)) ||
        vus.has(cle(pour))
      )
        return [];
      vus.add(cle(pour));
      return [
        {
          chemin: ['rapports', question, 'scrutin', 'tours', tour, 'suffrages', rang, 'pour'],
          ecrit: pour,
          message: `À la question n°${question}, ${pour} a reçu des suffrages, et n'est pas membre de l'assemblée au jour de la séance.`,
          remede:
            "Corriger le nom d'après le procès-verbal du dépouillement ; un suffrage donné à qui n'est pas membre est nul.",
        },
      ];
    }),
  );
}

/** The executive is elected from among the members. */
export const VOTE_30: Regle = {
  code: 'VOTE-30',
  nom: 'candidats-membres',
  titre: "Le chef de l'exécutif et ses seconds sont élus parmi les membres",
  gravite: 'erreur',
  sources: [cgct('L2122-4'), cgct('L5211-2')],
  pourquoi:
    "L'assemblée élit son président ou son maire, leurs vice-présidents ou adjoints et les membres du bureau parmi les siens. Un nom qui " +
    "n'est pas au registre, ou celui d'une suppléante, est mal recopié du dépouillement, ou l'élection est nulle.",
  exemples: {
    valides: [
      {
        titre: 'Un membre',
        yaml: `rapports/2.md:
  nature: election
  titre: Élection du 2e vice-président
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Noé QUENTIN, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une suppléante',
        yaml: `rapports/2.md:
  nature: election
  titre: Élection du 2e vice-président
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Tania WEBER, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap(({ rapport }) => constats(contexte, rapport)),
};
