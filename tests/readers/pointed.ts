import type { Fault } from '../../src/diagnostics/fault.ts';
import { sortFaults } from '../../src/diagnostics/index.ts';
import { loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { SEANCE_ID } from './fixtures.ts';

/** What a fault points at: file and line, and the very characters under its carets. */
export function pointed({ position }: Fault): string {
  if (!position) return 'nowhere';
  const { file, line, column, length, excerpt } = position;
  return `${file.replace(/^data\//u, '')}:${line} ${excerpt.slice(column - 1, column - 1 + length)}`;
}

/** The faults of `files`, errors first, each as its code and what it points at. */
export const told = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
  faultsOf(files).map((fault) => `${fault.code} ${pointed(fault)}`);

/** The faults of `files`, errors first. */
export function faultsOf(files: Readonly<Record<string, string | Uint8Array>>): readonly Fault[] {
  const { faults, sources } = loadDossier('data', SEANCE_ID, memoryReader(files));
  return sortFaults(faults, sources.position);
}
