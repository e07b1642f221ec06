import { checkDossier } from '../../check/index.ts';
import type { Acknowledged } from '../../diagnostics/index.ts';
import { sortFaults } from '../../diagnostics/index.ts';
import { type DateCivile, dateEnChiffres } from '../../domaine/date.ts';
import type { Folders } from '../folders.ts';
import { askedOfRules } from './asked-of-rules.ts';
import type { OpenSeance } from './open-seance.ts';
import { openSeance } from './open-seance.ts';

/** A sitting read and checked. Faults are placed and sorted. */
export interface CheckedSeance extends OpenSeance {
  readonly acknowledged: readonly Acknowledged[];
}

type Acknowledgement = ReturnType<typeof checkDossier>['acquittees'][number];

/** A fault that someone accepted, and why, by whom, when. */
function acknowledgedFault(
  { fault, acquittement }: Acknowledgement,
  { position }: OpenSeance['sources'],
): Acknowledged {
  const { motif, par, le } = acquittement;
  return {
    fault: sortFaults([fault], position)[0] ?? fault,
    justification: `${motif.replace(/\.$/u, '')} (${par}, le ${dateEnChiffres(le as DateCivile)})`,
  };
}

/** Reads the sitting `id` and runs every rule. One that was not read whole is not judged: what rules reckon would be false. */
export function checkSeance(folders: Folders, id: string, today: DateCivile): CheckedSeance {
  const opened = openSeance(folders, id);
  const { dossier, partial, faults, sources } = opened;
  if (dossier === undefined || partial)
    return { ...opened, faults: sortFaults(faults, sources.position), acknowledged: [] };
  const { faults: found, acquittees } = checkDossier(askedOfRules(folders, dossier, today));
  return {
    ...opened,
    faults: sortFaults([...faults, ...found], sources.position),
    acknowledged: acquittees.map((one) => acknowledgedFault(one, sources)),
  };
}
