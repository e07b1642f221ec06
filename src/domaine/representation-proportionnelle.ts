import type { Conseil } from './conseil.ts';
import type { DateCivile } from './date.ts';
import { memePersonne } from './election.ts';
import { plie } from './pliage.ts';
import type { Rapport } from './rapport.ts';
import type { Repartition, Scrutin, Tour } from './scrutin.ts';

/** The seats of one list. */
export interface SiegesDeListe {
  readonly liste: string;
  readonly voix: number;
  readonly sieges: number;
}

/** Seats shared between lists. */
export interface SiegesRepartis {
  readonly listes: readonly SiegesDeListe[];
  /** Lists that nothing but the age of their candidates parts for the last seat; empty when it is settled. */
  readonly egales: readonly string[];
}

/** An election in proportion: the rule, and the seats where they are known. */
export interface Proportionnelle {
  readonly regle: Repartition;
  readonly sieges?: number;
  /** The seats that the law sets for this commission; absent where it sets none. */
  readonly siegesDeDroit?: number;
}

const COMMISSION_D_APPEL_D_OFFRES =
  /\bcommissions? d'appel d'offres\b|\bcao\b|\bcommissions? (?:de|des) (?:delegations? de services? publics?|concessions?)\b/u;

/** A tender commission has five elected members, three in a commune under 3 500 inhabitants (CGCT L1411-5). */
const siegesDeLaCommission = ({ collectivite: { nature, population } }: Conseil): number | undefined => {
  if (nature !== 'commune') return 5;
  if (population === undefined) return undefined;
  return population < 3500 ? 3 : 5;
};

/**
 * How an election shares seats between lists: as it is written; else by the largest remainder for a tender commission
 * whose rounds are between lists (CGCT L1411-5, D1411-3). Undefined for an election by majority.
 */
export function proportionnelle(
  { titre, scrutin }: Pick<Rapport, 'titre' | 'scrutin'>,
  conseil: Conseil,
): Proportionnelle | undefined {
  const commission = COMMISSION_D_APPEL_D_OFFRES.test(plie(titre));
  const deListes = scrutin.tours.some(({ suffrages }) =>
    suffrages.some(({ pour }) => /\bliste\b/iu.test(pour)),
  );
  const regle = scrutin.repartition ?? (commission && deListes ? 'plus fort reste' : undefined);
  if (regle === undefined) return undefined;
  const deDroit = commission ? siegesDeLaCommission(conseil) : undefined;
  const sieges = scrutin.sieges ?? deDroit;
  return {
    regle,
    ...(sieges === undefined ? {} : { sieges }),
    ...(deDroit === undefined ? {} : { siegesDeDroit: deDroit }),
  };
}

/** Places in the order in which the next seats go: the greatest claim first, then the most votes. */
interface Demande {
  readonly place: number;
  /** Compared exactly, as a fraction. */
  readonly numerateur: number;
  readonly denominateur: number;
  readonly voix: number;
}

const avant = (a: Demande, b: Demande): number =>
  b.numerateur * a.denominateur - a.numerateur * b.denominateur || b.voix - a.voix;

/** The day of birth of the candidate of a list who would have its next seat, by the place of the list. */
type Suivant = (place: number, sieges: number) => DateCivile | undefined;

/** The claim whose candidate is the oldest (CGCT D1411-4); undefined where ages are unknown or equal. */
function duPlusAge(
  egales: readonly Demande[],
  sieges: readonly number[],
  suivant: Suivant,
): Demande | undefined {
  const nes = egales.map((demande) => ({ demande, ne: suivant(demande.place, sieges[demande.place] ?? 0) }));
  if (nes.some(({ ne }) => ne === undefined)) return undefined;
  const [premier, second] = nes.toSorted((a, b) => ((a.ne ?? '') < (b.ne ?? '') ? -1 : 1));
  return premier?.ne === second?.ne ? undefined : premier?.demande;
}

/** Gives `reste` seats one by one to the strongest claim. */
function donne(
  voix: readonly number[],
  sieges: number[],
  reste: number,
  demande: (place: number) => Demande,
  uneFois: boolean,
  suivant: Suivant,
): readonly number[] {
  const servis = new Set<number>();
  for (let n = 0; n < reste; n += 1) {
    const rangees = voix
      .map((_, place) => place)
      .filter((place) => !(uneFois && servis.has(place)) && (voix[place] ?? 0) > 0)
      .map(demande)
      .toSorted(avant);
    const [premiere, ...autres] = rangees;
    if (!premiere) return [];
    const egales = autres.filter((autre) => avant(premiere, autre) === 0);
    // As many seats left as there are equal claims: each has its own, whatever the ages.
    const serree = egales.length + 1 > reste - n;
    const servie = serree ? duPlusAge([premiere, ...egales], sieges, suivant) : premiere;
    if (servie === undefined) return [premiere, ...egales].map(({ place }) => place);
    sieges[servie.place] = (sieges[servie.place] ?? 0) + 1;
    servis.add(servie.place);
  }
  return [];
}

/**
 * The seats of each list: as many as its votes hold of the quotient, then by the largest remainders or the highest
 * averages; between equal claims, the list with the most votes, then the oldest of the candidates who would be elected
 * (CGCT D1411-4). Nobody is cut from a tie that ages, unknown or equal, do not settle: the lists are named.
 */
export function repartis(
  { suffrages }: Tour,
  sieges: number,
  regle: Repartition,
  { listes = [], candidats = [] }: Pick<Scrutin, 'listes' | 'candidats'> = {},
): SiegesRepartis {
  const suivant: Suivant = (place, rang) => {
    const nom = listes.find((une) => une.nom === suffrages[place]?.pour)?.membres[rang];
    return nom === undefined ? undefined : candidats.find((un) => memePersonne(un.nom, nom))?.naissance;
  };
  const voix = suffrages.map((un) => un.voix);
  const exprimes = voix.reduce((total, n) => total + n, 0);
  const acquis = voix.map((n) => (exprimes === 0 ? 0 : Math.floor((n * sieges) / exprimes)));
  const reste = exprimes === 0 ? 0 : sieges - acquis.reduce((total, n) => total + n, 0);
  const base = (place: number) => ({ place, voix: voix[place] ?? 0 });
  const egales =
    regle === 'plus fort reste'
      ? donne(
          voix,
          acquis,
          reste,
          (place) => ({
            ...base(place),
            numerateur: ((voix[place] ?? 0) * sieges) % exprimes,
            denominateur: 1,
          }),
          true,
          suivant,
        )
      : donne(
          voix,
          acquis,
          reste,
          (place) => ({
            ...base(place),
            numerateur: voix[place] ?? 0,
            denominateur: (acquis[place] ?? 0) + 1,
          }),
          false,
          suivant,
        );
  return {
    listes: suffrages.map(({ pour, voix: nombre }, place) => ({
      liste: pour,
      voix: nombre,
      sieges: acquis[place] ?? 0,
    })),
    egales: egales.map((place) => suffrages[place]?.pour ?? ''),
  };
}
