import type { Rapport } from '../../domaine/rapport.ts';
import type { Tour } from '../../domaine/scrutin.ts';
import { questionsTraitees } from '../parcours.ts';
import { enumeration, nombre } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { L2121_21, L5211_1 } from '../sources.ts';

const MAXIMUM = 3;

const exprimes = ({ suffrages }: Tour): number => suffrages.reduce((total, { voix }) => total + voix, 0);

const ordinal = (rang: number): string => (rang === 0 ? 'premier' : rang === 1 ? 'deuxième' : 'troisième');

/** Those who have more than half of the votes cast. */
const elus = (tour: Tour): readonly string[] =>
  tour.suffrages.filter(({ voix }) => voix * 2 > exprimes(tour)).map(({ pour }) => pour);

function tropDeTours({ question, nature, scrutin }: Rapport): readonly Constat[] {
  const nomination = nature === 'nomination' || nature === 'election';
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

function constats(rapport: Rapport): readonly Constat[] {
  const { nature, scrutin } = rapport;
  if (scrutin.mode !== 'secret') return [];
  if (nature !== 'nomination' && nature !== 'election') return tropDeTours(rapport);
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
  sources: [L2121_21, L5211_1],
  pourquoi:
    "Pour une nomination ou une présentation, si aucun candidat n'obtient la majorité absolue des suffrages exprimés aux deux " +
    'premiers tours, un troisième a lieu à la majorité relative ; à égalité, le plus âgé est élu. Les bulletins blancs et nuls ne ' +
    'sont pas des suffrages exprimés. Une délibération ordinaire se vote en un seul tour.',
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
  controle: (contexte) => questionsTraitees(contexte).flatMap(({ rapport }) => constats(rapport)),
};
