import type { Fault } from '../../diagnostics/fault.ts';
import type { Charte } from '../../document/charte.ts';
import { sharedBlock } from '../../document/shared.ts';
import { casier } from '../../domaine/casiers.ts';
import type { Convention } from '../../domaine/convention.ts';
import type { FaitConvention } from '../../domaine/faits.ts';
import type { Renvois } from '../../domaine/renvois.ts';
import type { Casiers, TexteEcrit } from '../corps.ts';
import { casiersDuCorps } from '../corps.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';
import { wordedReferences } from '../renvois.ts';
import type { LoadedTemplates } from '../templates.ts';

/** What every act is composed with. */
export interface Atelier {
  readonly modeles: LoadedTemplates;
  readonly charte: Charte;
}

/** The written parts of a convention, read once for its two copies. */
export interface CorpsDeConvention {
  readonly casiers: Casiers;
  readonly faults: readonly Fault[];
}

/** Reads the body of a convention: its preamble, its articles, its written annexes. */
export function lireCorpsDeConvention(
  atelier: Atelier,
  convention: Convention,
  renvois: Renvois,
  corps: TexteEcrit,
): CorpsDeConvention {
  const faults: Fault[] = [];
  const references = wordedReferences(renvois, atelier.modeles, faults);
  const numerotation = (nom: string): readonly string[] =>
    convention.annexes.flatMap((annexe) =>
      annexe.genre === 'texte' && casier('Annexes', annexe.partie) === nom ? annexe.numerotation : [],
    );
  const parties = casiersDuCorps(corps, { references, numerotation }, ['articles', 'annexes']);
  // The copy to sign and the one that the deliberation annexes hold the same blocks.
  for (const blocs of Object.values(parties.casiers)) for (const bloc of blocs) sharedBlock(bloc);
  return { casiers: parties.casiers, faults: [...faults, ...parties.faults] };
}

/**
 * Composes a convention by its template: the copy to sign, or a slot of the deliberation that annexes it. Typography is
 * not set here.
 */
export function composerConvention(
  atelier: Atelier,
  nom: string,
  faits: FaitConvention,
  casiers: Casiers,
): Composition {
  const modele = atelier.modeles.templates.get(nom);
  if (!modele) return { faults: atelier.modeles.faults };
  return composeDocument(modele, faits, casiers, { charte: atelier.charte });
}
