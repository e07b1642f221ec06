import type { Annexe, DeliberationApart, Rapport } from './rapport.ts';

/** One deliberation that a report gives, as a report of its own, and its rank among those voted apart. */
export interface DeliberationDuRapport {
  readonly rapport: Rapport;
  /** From 0; absent where the report gives one deliberation only. */
  readonly rang?: number;
}

const signe = ({ decision }: DeliberationApart, convention: string): boolean =>
  decision.some((point) => point.genre === 'signature' && point.signature === convention);

/**
 * Annexes of the deliberation of rank `rang`: its own, else those of the report; a convention follows the deliberation
 * that authorises its signature, or the first one.
 */
function annexesDe(rapport: Rapport, apart: DeliberationApart, rang: number): readonly Annexe[] {
  if (apart.annexes !== undefined) return apart.annexes;
  const toutes = rapport.deliberations ?? [];
  return rapport.annexes.filter((annexe) => {
    if (annexe.genre !== 'convention') return true;
    const signataire = toutes.findIndex((une) => signe(une, annexe.convention));
    return rang === Math.max(0, signataire);
  });
}

/** The report as if its deliberation of rank `rang` were the only one. */
function seule(rapport: Rapport, apart: DeliberationApart, rang: number): Rapport {
  const { deliberations: _, deliberation: __, ...commun } = rapport;
  const { numero, titre, scrutin, decision } = apart;
  return {
    ...commun,
    ...(numero === undefined ? {} : { deliberation: numero }),
    titre: titre ?? rapport.titre,
    scrutin,
    decision,
    annexes: annexesDe(rapport, apart, rang),
  };
}

/** The deliberations that a report gives, in the order of their votes. */
export function deliberationsDe(rapport: Rapport): readonly DeliberationDuRapport[] {
  const { deliberations } = rapport;
  if (deliberations === undefined) return [{ rapport }];
  return deliberations.map((apart, rang) => ({ rapport: seule(rapport, apart, rang), rang }));
}

/** A number given to a deliberation, and the keys under the report where it is written. */
export interface NumeroEcrit {
  readonly numero: string;
  readonly chemin: readonly (string | number)[];
}

/** The numbers that a report gives to its deliberations, in the order of their votes. */
export function numerosDe(rapport: Rapport): readonly NumeroEcrit[] {
  const { deliberation, deliberations } = rapport;
  if (deliberations === undefined)
    return deliberation === undefined ? [] : [{ numero: deliberation, chemin: ['deliberation'] }];
  return deliberations.flatMap(({ numero }, rang) =>
    numero === undefined ? [] : [{ numero, chemin: ['deliberations', rang, 'numero'] }],
  );
}
