import { notices } from '../../check/catalogue.ts';
import type { Fault } from '../../diagnostics/fault.ts';

/** Whether a fault is of a rule that wants what only the sitting gives: papers made before go without. */
export function isOfTheEnd(): (fault: Fault) => boolean {
  const codes = new Set(notices().flatMap(({ code, moment }) => (moment === 'apres' ? [code] : [])));
  return ({ code }) => codes.has(code);
}

/** The faults of a sitting for the papers made once it was held: what was only recalled is wanted. */
export function onceHeld(faults: readonly Fault[]): readonly Fault[] {
  const isRecalled = isOfTheEnd();
  return faults.map((fault) => (isRecalled(fault) ? { ...fault, severity: 'erreur' as const } : fault));
}
