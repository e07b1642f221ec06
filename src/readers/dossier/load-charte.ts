import type { Fault } from '../../diagnostics/fault.ts';
import type { Charte } from '../../document/charte.ts';
import { readData } from './data-file.ts';
import { openText } from './open-file.ts';
import { charteSchema } from './schemas/charte.ts';

/** The house style and its faults; undefined when too much of it is missing. */
export interface CharteResult {
  readonly charte?: Charte;
  readonly faults: readonly Fault[];
}

/** Reads the house style from the text of `file` (`templates/charte.yaml`). */
export function loadCharte(text: string, file: string): CharteResult {
  const { value, faults } = readData(openText(file, text), charteSchema);
  return value === undefined ? { faults } : { charte: value, faults };
}
