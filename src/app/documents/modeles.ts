import type { FormeQuelconque } from '../../compose/forme.ts';
import { lireModeles } from '../../compose/modeles.ts';
import type { LoadedTemplates, LoadOptions } from '../../compose/templates.ts';
import { ACTES, DOCUMENTS } from './registry.ts';

/** The shape of what each template that words a document is given. */
const formes = (): Readonly<Record<string, FormeQuelconque>> =>
  Object.fromEntries(
    [...Object.values(ACTES), ...Object.values(DOCUMENTS)].map(({ modele, forme }) => [modele, forme]),
  );

/**
 * Reads the templates of every kind of document, by name, and checks them. `shown` is what faults put before the names;
 * `known` gives a text that was read before, as it was kept.
 */
export const readModeles = (
  sources: Readonly<Record<string, string>>,
  shown: string,
  known?: LoadOptions['known'],
): LoadedTemplates => lireModeles(sources, shown, formes(), known);
