import type { Fault } from '../diagnostics/fault.ts';
import type { DateCivile } from '../domaine/date.ts';
import type { Acquittement } from '../domaine/dossier.ts';
import { enFaute } from './constat.ts';
import { ACQU_01, ACQU_02 } from './notices.ts';
import { loisAu } from './portee.ts';

/** A warning or an information that someone accepted, with the acknowledgement that says so. */
export interface FauteAcquittee {
  readonly fault: Fault;
  readonly acquittement: Acquittement;
}

/** Faults once the acknowledgements are applied. */
export interface Tri {
  readonly faults: readonly Fault[];
  readonly acquittees: readonly FauteAcquittee[];
}

/** `rapports.64` aims at `rapports.64.avis.0.date` and not at `rapports.641`. */
const vise = (lieu: string | undefined, chemin: string): boolean =>
  lieu === undefined || chemin === lieu || chemin.startsWith(`${lieu}.`);

const correspond = (acquittement: Acquittement, fault: Fault): boolean =>
  acquittement.code === fault.code && vise(acquittement.lieu, (fault.path ?? []).join('.'));

function sansObjet({ code, lieu }: Acquittement, index: number, jour: DateCivile): Fault {
  const place = lieu === undefined ? '' : ` à l'endroit « ${lieu} »`;
  return enFaute(
    ACQU_01,
    {
      chemin: ['acquittements', index, lieu === undefined ? 'code' : 'lieu'],
      message: `L'acquittement de ${code} ne correspond à aucun constat${place}.`,
      remede: "Retirer cet acquittement, ou corriger son code ou son lieu d'après le constat qu'il vise.",
    },
    loisAu(ACQU_01, jour, undefined),
  );
}

function refuse({ code, par }: Acquittement, index: number, fault: Fault, jour: DateCivile): Fault {
  return enFaute(
    ACQU_02,
    {
      chemin: ['acquittements', index, 'code'],
      message: `L'acquittement de ${code} par ${par} est sans effet : ${code} est ici une erreur, et une erreur ne s'acquitte pas.`,
      ...(fault.path ? { lies: [{ path: fault.path, message: `L'erreur ${code} est signalée ici.` }] } : {}),
      remede: `Corriger ce que ${code} signale, puis retirer cet acquittement.`,
    },
    loisAu(ACQU_02, jour, undefined),
  );
}

/**
 * Sets apart the warnings and information that are acknowledged, by code and place (a data path joined by dots,
 * which holds for all that stands under it). An acknowledgement of an error, or of nothing, is a fault of its own.
 * `jour` is the day of the sitting.
 */
export function acquitte(
  faults: readonly Fault[],
  acquittements: readonly Acquittement[],
  jour: DateCivile,
): Tri {
  const visees = acquittements.map((acquittement) =>
    faults.filter((fault) => correspond(acquittement, fault)),
  );
  const acquittees = new Map<Fault, Acquittement>();
  const propres: Fault[] = [];
  acquittements.forEach((acquittement, index) => {
    const siennes = visees[index] ?? [];
    for (const fault of siennes)
      if (fault.severity !== 'erreur' && !acquittees.has(fault)) acquittees.set(fault, acquittement);
    const erreur = siennes.find(({ severity }) => severity === 'erreur');
    if (erreur) propres.push(refuse(acquittement, index, erreur, jour));
    if (siennes.length === 0) propres.push(sansObjet(acquittement, index, jour));
  });
  return {
    faults: [...faults.filter((fault) => !acquittees.has(fault)), ...propres],
    acquittees: [...acquittees].map(([fault, acquittement]) => ({ fault, acquittement })),
  };
}
