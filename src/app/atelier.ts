import type { Atelier } from '../compose/atelier.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { sortFaults } from '../diagnostics/index.ts';
import { loadCharte } from '../readers/dossier/index.ts';
import { readTemplates } from './documents/templates.ts';
import type { TemplateFiles } from './folders.ts';
import { forbids } from './policy/forbids.ts';

/** Templates and house style, and all that is wrong with them. */
export interface ReadAtelier {
  /** Absent when there is an error: nothing can be made. */
  readonly atelier?: Atelier;
  /** Placed and sorted. */
  readonly faults: readonly Fault[];
}

/** Reads templates and house style; `shown` is their folder as the user knows it. */
export function readAtelier({ sources, charte: style }: TemplateFiles, shown: string): ReadAtelier {
  const { charte, faults: ofStyle } = loadCharte(style, `${shown}/charte.yaml`);
  const templates = readTemplates(sources, shown);
  const faults = sortFaults([...ofStyle, ...templates.faults]);
  return charte === undefined || forbids(faults) ? { faults } : { atelier: { templates, charte }, faults };
}
