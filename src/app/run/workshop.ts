import { cadre } from '../../derive/index.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import type { DocumentState } from '../../document/tree.ts';
import { chronologie } from '../../domaine/chronologie.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { TemplateFiles } from '../../doors/disk/workspace.ts';
import type { Sources } from '../../readers/dossier/index.ts';
import { readAtelier } from '../atelier.ts';
import type { Format } from '../formats.ts';
import type { Production } from '../production.ts';
import { production } from '../production.ts';

/** What acts are made from. */
export interface Materials {
  readonly dossier: Dossier;
  readonly sources: Sources;
  readonly templates: TemplateFiles;
  /** The templates folder as the user knows it. */
  readonly templatesShown: string;
  readonly etat: DocumentState;
}

/** Makes the files of a question, in memory. Faults are not placed yet. */
export type Workshop = (rapport: Rapport, formats: readonly Format[]) => Promise<Production>;

/**
 * Reads the templates and the house style; the faults found in them when there is an error. This module is loaded only
 * once some act is to be made: templates, Markdown and all that composes stay out of a run in which nothing changed.
 */
export function openWorkshop(materials: Materials): Workshop | readonly Fault[] {
  const { dossier, sources, templates, templatesShown, etat } = materials;
  const { atelier, faults } = readAtelier(templates, templatesShown);
  if (atelier === undefined) return faults;
  const chantier = { cadre: cadre(dossier, chronologie(dossier)), atelier, sources, etat };
  return (rapport, formats) => production(chantier, rapport, formats);
}
