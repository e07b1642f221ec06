import type { Fault } from '../../diagnostics/fault.ts';
import type { Charte } from '../../document/charte.ts';
import { casier } from '../../domaine/casiers.ts';
import type { Convention } from '../../domaine/convention.ts';
import type { FaitConvention } from '../../domaine/faits.ts';
import type { Renvois } from '../../domaine/renvois.ts';
import type { TexteEcrit } from '../corps.ts';
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

/** What a convention is composed from. */
export interface EntreesDeConvention {
  readonly convention: Convention;
  readonly faits: FaitConvention;
  readonly renvois: Renvois;
  readonly corps: TexteEcrit;
}

/** Composes a convention: alone, or to be a slot of the deliberation that annexes it. Typography is not set here. */
export function composerConvention(atelier: Atelier, entrees: EntreesDeConvention): Composition {
  const { convention, faits, renvois, corps } = entrees;
  const faults: Fault[] = [];
  const references = wordedReferences(renvois, atelier.modeles, faults);
  const numerotation = (nom: string): readonly string[] =>
    convention.annexes.flatMap((annexe) =>
      annexe.genre === 'texte' && casier('Annexes', annexe.partie) === nom ? annexe.numerotation : [],
    );
  const parties = casiersDuCorps(corps, { references, numerotation }, ['articles', 'annexes']);
  const modele = atelier.modeles.templates.get('convention');
  if (!modele) return { faults: atelier.modeles.faults };
  const composition = composeDocument(modele, faits, parties.casiers, { charte: atelier.charte });
  return { ...composition, faults: [...faults, ...parties.faults, ...composition.faults] };
}
