import type { Conseil } from '../../domaine/conseil.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import type { Proportionnelle } from '../../domaine/representation-proportionnelle.ts';
import { proportionnelle, repartis } from '../../domaine/representation-proportionnelle.ts';
import type { Tour } from '../../domaine/scrutin.ts';
import { questionsTraitees } from '../parcours.ts';
import { enumeration, nombre } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { cgct, L2121_21, L5211_1 } from '../sources.ts';

const MAXIMUM = 3;

const exprimes = ({ suffrages }: Tour): number => suffrages.reduce((total, { voix }) => total + voix, 0);

const ordinal = (rang: number): string => (rang === 0 ? 'premier' : rang === 1 ? 'deuxième' : 'troisième');

/** Those who have more than half of the votes cast. */
const elus = (tour: Tour): readonly string[] =>
  tour.suffrages.filter(({ voix }) => voix * 2 > exprimes(tour)).map(({ pour }) => pour);

function tropDeTours({ question, nature, scrutin }: Rapport): readonly Constat[] {
  const nomination = elitQuelquUn({ nature });
  const permis = nomination ? MAXIMUM : 1;
  if (scrutin.tours.length <= permis) return [];
  return [
    {
      chemin: ['rapports', question, 'scrutin', 'tours', permis],
      message: nomination
        ? `À la question n°${question}, ${nombre(scrutin.tours.length, 'tour')} sont notés : une nomination en a trois au plus, le dernier à la majorité relative.`
        : `À la question n°${question}, ${nombre(scrutin.tours.length, 'tour')} sont notés : une délibération se vote en un seul tour.`,
      remede: nomination
        ? 'Retirer les tours en trop.'
        : 'Retirer les tours en trop, ou écrire « nature: nomination » ou « nature: election ».',
    },
  ];
}

/** A round after somebody was elected, and a last round that elected nobody. */
function tourInutile({ question, scrutin }: Rapport, tour: Tour, rang: number): readonly Constat[] {
  const dernier = rang === scrutin.tours.length - 1;
  const majoritaires = elus(tour);
  const base = { chemin: ['rapports', question, 'scrutin', 'tours', rang] };
  const majorite = Math.floor(exprimes(tour) / 2) + 1;
  if (!dernier && majoritaires.length > 0 && rang < MAXIMUM - 1)
    return [
      {
        ...base,
        message: `À la question n°${question}, ${enumeration(majoritaires)} a la majorité absolue dès le ${ordinal(rang)} tour (${majorite} suffrages sur ${exprimes(tour)}) : le tour suivant n'avait pas lieu d'être.`,
        remede:
          'Vérifier les suffrages de ce tour ; si plusieurs postes étaient à pourvoir, acquitter ce constat.',
        gravite: 'avertissement',
      },
    ];
  if (dernier && rang < MAXIMUM - 1 && majoritaires.length === 0)
    return [
      {
        ...base,
        message: `À la question n°${question}, personne n'a la majorité absolue au ${ordinal(rang)} tour (${majorite} suffrages sur ${exprimes(tour)}), et aucun tour ne suit.`,
        calcule: nombre(majorite, 'suffrage'),
        remede: 'Noter le tour suivant, ou corriger les suffrages de celui-ci.',
      },
    ];
  return [];
}

function egaliteFinale({ question, scrutin }: Rapport): readonly Constat[] {
  const tour = scrutin.tours[MAXIMUM - 1];
  if (!tour) return [];
  const plus = Math.max(...tour.suffrages.map(({ voix }) => voix));
  const ex = tour.suffrages.filter(({ voix }) => voix === plus).map(({ pour }) => pour);
  if (ex.length < 2) return [];
  return [
    {
      chemin: ['rapports', question, 'scrutin', 'tours', MAXIMUM - 1],
      message: `À la question n°${question}, ${enumeration(ex)} ont autant de suffrages au troisième tour : l'élection est acquise au plus âgé.`,
      remede: 'Porter au procès-verbal les âges qui départagent, et vérifier le nom proclamé.',
      gravite: 'information',
    },
  ];
}

/** Seats shared in proportion: one round, a number of seats, and nothing left to the ages. */
function parListes(
  { question, scrutin }: Rapport,
  { regle, sieges, siegesDeDroit }: Proportionnelle,
): readonly Constat[] {
  const base = ['rapports', question, 'scrutin'];
  const [tour, second] = scrutin.tours;
  if (second)
    return [
      {
        chemin: [...base, 'tours', 1],
        message: `À la question n°${question}, ${nombre(scrutin.tours.length, 'tour')} sont notés : une élection à la représentation proportionnelle n'en a qu'un.`,
        remede: 'Ne garder que le tour qui a réparti les sièges.',
      },
    ];
  if (sieges === undefined)
    return [
      {
        chemin: [...base, 'tours'],
        message: `À la question n°${question}, les listes se partagent des sièges dont le nombre n'est pas donné.`,
        remede: 'Écrire « sieges: 5 » sous « scrutin » : les sièges de chaque liste se calculent.',
      },
    ];
  if (siegesDeDroit !== undefined && sieges !== siegesDeDroit)
    return [
      {
        chemin: [...base, 'sieges'],
        ecrit: String(sieges),
        calcule: nombre(siegesDeDroit, 'siège'),
        message: `À la question n°${question}, ${nombre(sieges, 'siège est', 'sièges sont')} à pourvoir, alors que la loi donne ${siegesDeDroit} membres élus à cette commission.`,
        remede: 'Corriger le nombre de sièges : les suppléants sont élus selon les mêmes modalités, à part.',
        gravite: 'avertissement',
      },
    ];
  const egales = tour ? repartis(tour, sieges, regle, scrutin).egales : [];
  if (egales.length === 0) return [];
  return [
    {
      chemin: [...base, 'tours', 0],
      message: `À la question n°${question}, ${enumeration(egales)} ont les mêmes droits au dernier siège : il revient au plus âgé des candidats susceptibles d'être élus, et le programme ne l'attribue pas.`,
      remede:
        'Donner les noms des listes (« listes ») et les dates de naissance (« candidats ») : le siège en découle.',
      gravite: 'avertissement',
    },
  ];
}

function constats(rapport: Rapport, conseil: Conseil): readonly Constat[] {
  const { nature, scrutin } = rapport;
  if (scrutin.mode !== 'secret') return [];
  if (!elitQuelquUn({ nature })) return tropDeTours(rapport);
  const listes = proportionnelle(rapport, conseil);
  if (listes) return parListes(rapport, listes);
  return [
    ...tropDeTours(rapport),
    ...scrutin.tours.flatMap((tour, rang) => tourInutile(rapport, tour, rang)),
    ...egaliteFinale(rapport),
  ];
}

/** Rounds of a nomination. */
export const VOTE_11: Regle = {
  code: 'VOTE-11',
  nom: 'tours-de-scrutin',
  titre: 'Une nomination se fait en trois tours au plus, selon leurs majorités',
  gravite: 'erreur',
  sources: [L2121_21, L5211_1, cgct('L1411-5'), cgct('D1411-3')],
  pourquoi:
    "Pour une nomination ou une présentation, si aucun candidat n'obtient la majorité absolue des suffrages exprimés aux deux " +
    'premiers tours, un troisième a lieu à la majorité relative ; à égalité, le plus âgé est élu. Les bulletins blancs et nuls ne ' +
    "sont pas des suffrages exprimés. Une délibération ordinaire se vote en un seul tour. La commission d'appel d'offres, et toute " +
    "élection qui dit sa « repartition », se fait en un tour, entre listes, à la représentation proportionnelle : l'acte donne les " +
    'sièges de chacune.',
  exemples: {
    valides: [
      {
        titre: 'Élue au deuxième tour',
        yaml: `rapports/2.md:
  nature: nomination
  scrutin:
    mode: secret
    tours:
      - { suffrages: [{ pour: Odile RENARD, voix: 6 }, { pour: Noé QUENTIN, voix: 6 }], blancs: 2, nuls: 0 }
      - { suffrages: [{ pour: Odile RENARD, voix: 8 }, { pour: Noé QUENTIN, voix: 5 }], blancs: 1, nuls: 0 }`,
      },
      {
        titre: "Une commission d'appel d'offres, à la représentation proportionnelle",
        yaml: `rapports/2.md:
  nature: election
  titre: Élection de la commission d'appel d'offres
  scrutin:
    mode: secret
    tours: [{ suffrages: [{ pour: Liste A, voix: 6 }, { pour: Liste B, voix: 5 }, { pour: Liste C, voix: 3 }], blancs: 0, nuls: 0 }]`,
      },
    ],
    fautifs: [
      {
        titre: "Personne n'a la majorité, et aucun tour ne suit",
        yaml: `rapports/2.md:
  nature: nomination
  scrutin:
    mode: secret
    tours: [{ suffrages: [{ pour: Odile RENARD, voix: 6 }, { pour: Noé QUENTIN, voix: 6 }], blancs: 2, nuls: 0 }]`,
      },
      {
        titre: 'Deux tours pour une délibération',
        yaml: `rapports/2.md:
  scrutin:
    mode: secret
    demandeurs: [Maud PERRIN, Inès GUYOT, Noé QUENTIN, Odile RENARD]
    tours:
      - { suffrages: [{ pour: Pour, voix: 7 }, { pour: Contre, voix: 7 }], blancs: 0, nuls: 0 }
      - { suffrages: [{ pour: Pour, voix: 8 }, { pour: Contre, voix: 6 }], blancs: 0, nuls: 0 }`,
      },
    ],
  },
  controle: (contexte) =>
    questionsTraitees(contexte).flatMap(({ rapport }) => constats(rapport, contexte.dossier.conseil)),
};
