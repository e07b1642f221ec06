import type { FaitsDePreuve } from '../../domaine/faits.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';
import type { Atelier } from './convention.ts';

/** Composes the proof of a vote by its template. Typography is not set here. */
export function composePreuve({ modeles, charte }: Atelier, name: string, faits: FaitsDePreuve): Composition {
  const template = modeles.templates.get(name);
  if (!template) return { faults: modeles.faults };
  return composeDocument(template, faits, {}, { charte });
}
