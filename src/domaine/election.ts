import type { Candidat, Scrutin, Tour } from './scrutin.ts';

/** One round of an election, counted. Numbers are papers. */
export interface TourDepouille extends Tour {
  /** From 1. */
  readonly numero: number;
  /** Papers found in the urn. */
  readonly bulletins: number;
  /** Blank and void papers left out. */
  readonly exprimes: number;
  /** Least number of votes to be elected: more than half of the votes cast; absent where the most votes suffice. */
  readonly majorite?: number;
  /** Who is elected at this round. */
  readonly elu?: string;
}

/** How an election came out (CGCT L2121-21). */
export interface Election {
  readonly tours: readonly TourDepouille[];
  /** Nobody when no round decides, or when ages that must part the first are unknown or equal. */
  readonly elu?: string;
  /** Elected as the oldest of those who had as many votes. */
  readonly auBeneficeDeLAge: boolean;
  /** Those who had as many votes at the last round by relative majority; empty when one had more. */
  readonly exAequo: readonly string[];
}

/** From this round on, the most votes suffice. */
const MAJORITE_RELATIVE = 3;

/** The names that had the most votes; nobody where no vote was cast. */
function enTete({ suffrages }: Tour): readonly string[] {
  const plus = Math.max(0, ...suffrages.map(({ voix }) => voix));
  return plus === 0 ? [] : suffrages.filter(({ voix }) => voix === plus).map(({ pour }) => pour);
}

/** The oldest of `noms`; undefined where a date of birth is missing or two are the same. */
function lePlusAge(noms: readonly string[], candidats: readonly Candidat[]): string | undefined {
  const dates = noms.map((nom) => ({ nom, ne: candidats.find((un) => un.nom === nom)?.naissance }));
  if (dates.some(({ ne }) => ne === undefined)) return undefined;
  const [premier, second] = dates.toSorted((a, b) => ((a.ne ?? '') < (b.ne ?? '') ? -1 : 1));
  return premier?.ne === second?.ne ? undefined : premier?.nom;
}

function depouille(tour: Tour, rang: number, candidats: readonly Candidat[]): TourDepouille {
  const exprimes = tour.suffrages.reduce((total, { voix }) => total + voix, 0);
  const base = { ...tour, numero: rang + 1, bulletins: exprimes + tour.blancs + tour.nuls, exprimes };
  const premiers = enTete(tour);
  if (base.numero >= MAJORITE_RELATIVE) {
    const elu = premiers.length > 1 ? lePlusAge(premiers, candidats) : premiers[0];
    return elu === undefined ? base : { ...base, elu };
  }
  const majorite = Math.floor(exprimes / 2) + 1;
  const elu = tour.suffrages.find(({ voix }) => voix >= majorite)?.pour;
  return { ...base, majorite, ...(elu === undefined ? {} : { elu }) };
}

/**
 * The rounds of an election and who is elected: more than half of the votes cast at the first two rounds, the most
 * votes at the third, the oldest on a tie (CGCT L2121-21). The last round decides: rules say what is wrong with others.
 */
export function election({ tours, candidats = [] }: Pick<Scrutin, 'tours' | 'candidats'>): Election {
  const depouilles = tours.map((tour, rang) => depouille(tour, rang, candidats));
  const dernier = depouilles.at(-1);
  const premiers = dernier !== undefined && dernier.majorite === undefined ? enTete(dernier) : [];
  const exAequo = premiers.length > 1 ? premiers : [];
  const elu = dernier?.elu;
  return {
    tours: depouilles,
    ...(elu === undefined ? {} : { elu }),
    auBeneficeDeLAge: elu !== undefined && exAequo.length > 1,
    exAequo,
  };
}
