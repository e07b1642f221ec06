import type { Fault, Severity } from './fault.ts';

/** How many faults of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

/** Counts `faults` by severity. */
export function tally(faults: readonly Fault[]): Tally {
  const count = (severity: Severity): number => faults.filter((fault) => fault.severity === severity).length;
  return {
    erreur: count('erreur'),
    avertissement: count('avertissement'),
    information: count('information'),
  };
}

/** "1 erreur", "2 erreurs", "0 erreur", "2 anciens documents": in French, nought is singular. */
export const counted = (number: number, noun: string): string =>
  `${number} ${number > 1 ? noun.replaceAll(/(?= |$)/gu, 's') : noun}`;

/** "25 000". */
export const inFigures = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ' ');

/** "1 erreur, 0 avertissement, 2 informations." */
export function tallySentence({ erreur, avertissement, information }: Tally): string {
  const parts = [
    counted(erreur, 'erreur'),
    counted(avertissement, 'avertissement'),
    counted(information, 'information'),
  ];
  return `${parts.join(', ')}.`;
}

/**
 * What a command ends with on account of `faults`: 3 when one is a defect of the program, since nobody can mend it in
 * the data; else 1 when an error forbids the act; else 0.
 */
export function exitCode(faults: readonly Fault[]): 0 | 1 | 3 {
  if (faults.some(({ defect }) => defect !== undefined)) return 3;
  return faults.some(({ severity }) => severity === 'erreur') ? 1 : 0;
}
