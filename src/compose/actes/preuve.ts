import type { FaitsDePreuve } from '../../domaine/faits.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';
import type { Atelier } from './convention.ts';

/** Composes the proof of a vote by its template. Typography is not set here. */
export function composerPreuve({ modeles, charte }: Atelier, nom: string, faits: FaitsDePreuve): Composition {
  const modele = modeles.templates.get(nom);
  if (!modele) return { faults: modeles.faults };
  return composeDocument(modele, faits, {}, { charte });
}
