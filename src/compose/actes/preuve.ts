import type { FaitsDePreuve } from '../../domaine/faits.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';
import type { Atelier } from './convention.ts';

/** Composes the proof of a vote. Typography is not set here. */
export function composerPreuve({ modeles, charte }: Atelier, faits: FaitsDePreuve): Composition {
  const modele = modeles.templates.get('preuve-du-vote');
  if (!modele) return { faults: modeles.faults };
  return composeDocument(modele, faits, {}, { charte });
}
