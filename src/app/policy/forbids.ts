import type { Fault } from '../../diagnostics/fault.ts';

/** Whether a fault is an error. */
export const isError = ({ severity }: Fault): boolean => severity === 'erreur';

/** Whether an error among `faults` forbids what would be made of them. */
export const forbids = (faults: readonly Fault[]): boolean => faults.some(isError);
