import type { Fault } from '../../diagnostics/fault.ts';
import type { Block } from '../../document/tree.ts';
import { amendement, casier, EXPOSE, point } from '../../domaine/casiers.ts';
import type { FaitsDeDeliberation } from '../../domaine/faits.ts';
import type { Renvois } from '../../domaine/renvois.ts';
import type { TexteEcrit } from '../corps.ts';
import { blocsDuTexte, casiersDuCorps } from '../corps.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';
import { wordedReferences } from '../renvois.ts';
import type { Atelier } from './convention.ts';

/** What an extract of the register is composed from. */
export interface EntreesDeDeliberation {
  readonly faits: FaitsDeDeliberation;
  readonly renvois: Renvois;
  readonly corps: TexteEcrit;
  /** The points of the decision that are words, by their rank in the decision. */
  readonly points: ReadonlyMap<number, TexteEcrit>;
  /** The bodies of the annexed conventions, by id. */
  readonly conventions: ReadonlyMap<string, readonly Block[]>;
  /** The words of the amendments, in their order. */
  readonly amendements: readonly TexteEcrit[];
}

/** Composes the extract of the register for one question by its template, its annexes after it. Typography is not set here. */
export function composerDeliberation(
  atelier: Atelier,
  nom: string,
  entrees: EntreesDeDeliberation,
): Composition {
  const faults: Fault[] = [];
  const references = wordedReferences(entrees.renvois, atelier.modeles, faults);
  const patrons = atelier.charte.numerotation;
  const numerotation = (partie: string): readonly string[] => (partie === EXPOSE ? patrons.expose : []);
  const parties = casiersDuCorps(entrees.corps, { references, numerotation }, ['annexes']);
  const casiers: Record<string, readonly Block[]> = { ...parties.casiers };
  const courts = [
    ...[...entrees.points].map(([rang, texte]) => [point(rang), texte] as const),
    ...entrees.amendements.map((texte, rang) => [amendement(rang), texte] as const),
  ];
  for (const [place, texte] of courts) {
    const { blocs, faults: ennuis } = blocsDuTexte(texte, references);
    casiers[place] = blocs;
    faults.push(...ennuis);
  }
  for (const [id, blocs] of entrees.conventions) casiers[casier('Conventions', id)] = blocs;
  const modele = atelier.modeles.templates.get(nom);
  if (!modele) return { faults: atelier.modeles.faults };
  const composition = composeDocument(modele, entrees.faits, casiers, { charte: atelier.charte });
  return { ...composition, faults: [...faults, ...parties.faults, ...composition.faults] };
}
