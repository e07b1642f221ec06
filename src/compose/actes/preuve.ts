import type { FaitsCommuns, FaitsDePreuve } from '../../domaine/faits.ts';
import type { Atelier } from '../atelier.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';

/** Composes the proof of a vote by its template. Typography is not set here. */
export function composePreuve(
  { templates, charte }: Atelier,
  name: string,
  faits: FaitsDePreuve & FaitsCommuns,
): Composition {
  const template = templates.byName.get(name);
  if (!template) return { faults: templates.faults };
  return composeDocument(template, faits, {}, { charte });
}
