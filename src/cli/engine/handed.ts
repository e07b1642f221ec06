import type { IdQuestion } from '../../domaine/seance.ts';
import type { Format } from '../printers.ts';
import type { Production } from '../production.ts';
import type { Materials } from './workshop.ts';

/** What a helper is given when it starts: plain values, which are copied into its own memory. */
export interface Handed {
  /** The build that the head is of: a helper of another would make other bytes. */
  readonly build: string;
  /** Without the places of the data: the head looks those up. */
  readonly materials: Omit<Materials, 'sources'>;
  readonly formats: readonly Format[];
  /** The objects of the materials that have no prototype, which a copy does not tell from others. */
  readonly bare: readonly object[];
}

/** What a helper says: first that it is ready, then one answer a question. */
export type Said =
  | { readonly kind: 'ready' }
  /** `made` is absent when the head is to make the question itself, to see what is the matter with it. */
  | { readonly kind: 'answer'; readonly question: IdQuestion; readonly made?: Production };

/** Gathers the objects under `value` that have no prototype. */
function gather(value: unknown, seen: Set<object>, bare: object[]): readonly object[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return bare;
  seen.add(value);
  if (Object.getPrototypeOf(value) === null) bare.push(value);
  for (const inner of Object.values(value)) gather(inner, seen, bare);
  return bare;
}

/** What to hand to a helper for it to make acts from `materials` as a program of this build does. */
export function toHand(all: Materials, formats: readonly Format[], build: string): Handed {
  const { sources: _places, ...materials } = all;
  return { build, materials, formats, bare: gather(materials, new Set(), []) };
}

/**
 * The materials as they were before they were copied. A table without prototype, in which what is looked up and not
 * there is not found, is such a table again: a copy keeps the identity of what is handed twice.
 */
export function received({ materials, bare }: Handed): Handed['materials'] {
  for (const table of bare) Object.setPrototypeOf(table, null);
  return materials;
}
