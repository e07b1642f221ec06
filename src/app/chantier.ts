import type { Atelier } from '../compose/actes/convention.ts';
import type { Cadre } from '../derive/index.ts';
import { cadre } from '../derive/index.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { DocumentState } from '../document/tree.ts';
import { chronologie } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { Sources } from '../readers/dossier/index.ts';
import { readAtelier } from './atelier.ts';
import type { Folders, TemplateFiles } from './folders.ts';

/** What the acts and the documents of one sitting are made with. */
export interface Chantier {
  /** What they share: the dossier, its timeline, its lists. */
  readonly cadre: Cadre;
  /** Templates and house style. */
  readonly atelier: Atelier;
  readonly sources: Sources;
  readonly etat: DocumentState;
  /** What is wrong with the templates, short of an error. Placed and sorted. */
  readonly faults: readonly Fault[];
}

/** A sitting of which something is to be made, as a draft or as the final paper. */
export interface ToMake {
  readonly dossier: Dossier;
  readonly sources: Sources;
  readonly etat: DocumentState;
}

/** Assembles what a sitting is made with; what is wrong with the templates when they have an error. `shown` is their folder. */
export function chantierOf(
  { dossier, sources, etat }: ToMake,
  templates: TemplateFiles,
  shown: string,
): Chantier | readonly Fault[] {
  const { atelier, faults } = readAtelier(templates, shown);
  return atelier === undefined
    ? faults
    : { cadre: cadre(dossier, chronologie(dossier)), atelier, sources, etat, faults };
}

/** The same from the templates as they stand; a French sentence when they can't be read. */
export function openChantier(folders: Folders, toMake: ToMake): Chantier | readonly Fault[] | string {
  const templates = folders.templates();
  return typeof templates === 'string' ? templates : chantierOf(toMake, templates, folders.templatesShown);
}

/** Whether a sitting can be made: not when its templates are wrong, nor when they can't be read. */
export const isChantier = (found: Chantier | readonly Fault[] | string): found is Chantier =>
  typeof found === 'object' && 'cadre' in found;
