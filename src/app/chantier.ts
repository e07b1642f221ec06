import type { Atelier } from '../compose/atelier.ts';
import type { Cadre } from '../derive/index.ts';
import { cadre } from '../derive/index.ts';
import type { Fault } from '../diagnostics/fault.ts';
import type { DocumentState } from '../document/tree.ts';
import { chronologie } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { Sources } from '../readers/dossier/index.ts';
import type { ReadAtelier } from './atelier.ts';
import { readAtelier } from './atelier.ts';
import type { Folders, TemplateFiles } from './folders.ts';
import { writtenPictures } from './pictures.ts';
import { fingerprint } from './run/fingerprint.ts';

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

/** Assembles what a sitting is made with, from templates of `folders`; what is wrong with them when they have an error. */
export function chantierOf(
  { dossier, sources, etat }: ToMake,
  templates: TemplateFiles,
  folders: Pick<Folders, 'templatesShown' | 'memory'> & Partial<Pick<Folders, 'data' | 'dataShown'>>,
): Chantier | readonly Fault[] {
  const { templatesShown: shown, memory, data, dataShown = '' } = folders;
  const written = data && writtenPictures({ data, dataShown }, dossier.id);
  const read = (): ReadAtelier => readAtelier(templates, shown);
  const { atelier, faults } = memory ? memory.once('atelier', [fingerprint(templates), shown], read) : read();
  return atelier === undefined
    ? faults
    : {
        cadre: cadre(dossier, (memory?.controle.chronologie ?? chronologie)(dossier)),
        atelier: { ...atelier, ...(written && { written }) },
        sources,
        etat,
        faults,
      };
}

/** The same from the templates as they stand; a French sentence when they can't be read. */
export function openChantier(folders: Folders, toMake: ToMake): Chantier | readonly Fault[] | string {
  const templates = folders.templates();
  if (typeof templates === 'string') return templates;
  return chantierOf(toMake, templates, folders);
}

/** Whether a sitting can be made: not when its templates are wrong, nor when they can't be read. */
export const isChantier = (found: Chantier | readonly Fault[] | string): found is Chantier =>
  typeof found === 'object' && 'cadre' in found;
