import type { Fault } from '../../diagnostics/fault.ts';
import { type Place, positionOf } from '../../document/source-text.ts';

/**
 * Codes of the faults of templates:
 * `MODELE-01` not Handlebars; `MODELE-02` a construct that the house refuses; `MODELE-03` an unknown path;
 * `MODELE-04` a value used for what it is not; `MODELE-05` an unknown template or partial; `MODELE-06` a partial that
 * calls itself; `MODELE-07` a value missing from the facts; `MODELE-08` a value that can't be printed; `MODELE-09` a
 * file of the house that overlays nothing.
 */
export type TemplateFaultCode = `MODELE-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** What a fault of a template may add to its sentence. */
export interface FaultDetails {
  readonly hint?: string;
  readonly written?: string;
}

/** Returns an error at a place of a template. */
export function templateFault(
  code: TemplateFaultCode,
  place: Place,
  message: string,
  details: FaultDetails = {},
): Fault {
  return { code, severity: 'erreur', position: positionOf(place), message, ...details };
}
