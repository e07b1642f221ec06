import type { Fault } from '../../diagnostics/fault.ts';
import { sharedBlock } from '../../document/shared.ts';
import { casier } from '../../domaine/casiers.ts';
import type { Convention } from '../../domaine/convention.ts';
import type { FaitConvention, FaitsCommuns } from '../../domaine/faits.ts';
import type { Renvois } from '../../domaine/renvois.ts';
import type { Atelier } from '../atelier.ts';
import { composedIn } from '../atelier.ts';
import type { Slots, WrittenText } from '../body-slots.ts';
import { bodySlots } from '../body-slots.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';
import { wordedReferences } from '../worded-references.ts';

/** The written parts of a convention, read once for its two copies. */
export interface ConventionBody {
  readonly slots: Slots;
  readonly faults: readonly Fault[];
}

/** Reads the body of a convention: its preamble, its articles, its written annexes. */
export function readConventionBody(
  atelier: Atelier,
  convention: Convention,
  renvois: Renvois,
  body: WrittenText,
): ConventionBody {
  const faults: Fault[] = [];
  const references = wordedReferences(renvois, atelier, faults);
  const numerotation = (name: string): readonly string[] =>
    convention.annexes.flatMap((annexe) =>
      annexe.genre === 'texte' && casier('Annexes', annexe.partie) === name ? annexe.numerotation : [],
    );
  const parts = bodySlots(body, { references, numerotation }, ['articles', 'annexes']);
  // The copy to sign and the one that the deliberation annexes hold the same blocks.
  for (const blocks of Object.values(parts.slots)) for (const block of blocks) sharedBlock(block);
  return { slots: parts.slots, faults: [...faults, ...parts.faults] };
}

/**
 * Composes a convention by its template: the copy to sign, or a slot of the deliberation that annexes it. Typography is
 * not set here.
 */
export function composeConvention(
  atelier: Atelier,
  name: string,
  faits: FaitConvention & FaitsCommuns,
  slots: Slots,
): Composition {
  const template = atelier.templates.byName.get(name);
  if (!template) return { faults: atelier.templates.faults };
  return composeDocument(template, faits, slots, composedIn(atelier));
}
