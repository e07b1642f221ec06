import type { DateCivile } from './date.ts';
import { sansCivilite } from './personne.ts';
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

/** Whether two writings, with a civility or without, name one person. */
export const memePersonne = (a: string, b: string): boolean => a === b || sansCivilite(a) === sansCivilite(b);

const MILLISECONDES_PAR_JOUR = 86_400_000;

const jourDe = (date: DateCivile): number => Date.parse(date) / MILLISECONDES_PAR_JOUR;

/** The names that had the most votes; nobody where no vote was cast. */
function enTete({ suffrages }: Tour): readonly string[] {
  const plus = Math.max(0, ...suffrages.map(({ voix }) => voix));
  return plus === 0 ? [] : suffrages.filter(({ voix }) => voix === plus).map(({ pour }) => pour);
}

/** Those who stand, alone or on a list. */
type Candidatures = Pick<Scrutin, 'candidats' | 'listes'>;

/**
 * The mean day of birth of those called `noms`, in days; undefined where one is unknown. The first name of "M. Luc
 * OLIVIER" and that of the candidates may have a civility or not.
 */
function naissanceMoyenne(noms: readonly string[], candidats: readonly Candidat[]): number | undefined {
  const jours = noms.map((nom) => {
    const naissance = candidats.find((un) => memePersonne(un.nom, nom))?.naissance;
    return naissance === undefined ? undefined : jourDe(naissance);
  });
  const connus = jours.filter((jour) => jour !== undefined);
  return connus.length === 0 || connus.length < jours.length
    ? undefined
    : connus.reduce((total, jour) => total + jour, 0) / connus.length;
}

/**
 * The oldest of `noms`, for lists the one with the highest mean age (CGCT L2122-7-2); undefined where a date of birth is
 * missing or the first two are as old.
 */
function lePlusAge(
  noms: readonly string[],
  { candidats = [], listes = [] }: Candidatures,
): string | undefined {
  const dates = noms.map((nom) => ({
    nom,
    ne: naissanceMoyenne(listes.find((une) => une.nom === nom)?.membres ?? [nom], candidats),
  }));
  if (dates.some(({ ne }) => ne === undefined)) return undefined;
  const [premier, second] = dates.toSorted((a, b) => (a.ne ?? 0) - (b.ne ?? 0));
  return premier?.ne === second?.ne ? undefined : premier?.nom;
}

function depouille(tour: Tour, rang: number, candidatures: Candidatures): TourDepouille {
  const exprimes = tour.suffrages.reduce((total, { voix }) => total + voix, 0);
  const base = { ...tour, numero: rang + 1, bulletins: exprimes + tour.blancs + tour.nuls, exprimes };
  const premiers = enTete(tour);
  if (base.numero >= MAJORITE_RELATIVE) {
    const elu = premiers.length > 1 ? lePlusAge(premiers, candidatures) : premiers[0];
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
export function election({ tours, ...candidatures }: Pick<Scrutin, 'tours'> & Candidatures): Election {
  const depouilles = tours.map((tour, rang) => depouille(tour, rang, candidatures));
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
