import { type Endroit, endroitDurable } from '../../check/acquittements.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import type { DateCivile } from '../../domaine/date.ts';
import type { Folders } from '../folders.ts';
import type { CheckedSeance } from './check-seance.ts';
import { checkSeance } from './check-seance.ts';

/** A warning or an information that may be accepted, and what its acknowledgement says of where it stands. */
export interface ToAcknowledge {
  readonly fault: Fault;
  readonly endroit: Endroit;
}

/** What the rules find under one code in a sitting. */
export interface FoundUnderCode {
  readonly seance: CheckedSeance;
  readonly toAccept: readonly ToAcknowledge[];
  /** Errors: they are mended, never accepted. */
  readonly errors: readonly Fault[];
}

/** What is found under `code` in the sitting `id`, in the order in which `verifier` tells it. */
export function foundUnderCode(
  folders: Folders,
  id: string,
  { today, code }: { readonly today: DateCivile; readonly code: string },
): FoundUnderCode {
  const seance = checkSeance(folders, id, today);
  const { dossier, faults } = seance;
  const found = faults.filter((fault) => fault.code === code);
  const accepted = found.filter(({ severity }) => severity !== 'erreur');
  return {
    seance,
    errors: found.filter(({ severity }) => severity === 'erreur'),
    toAccept: dossier ? accepted.map((fault) => ({ fault, endroit: endroitDurable(dossier, fault) })) : [],
  };
}
