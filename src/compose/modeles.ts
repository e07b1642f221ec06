import type { FormeQuelconque } from './forme.ts';
import { convention } from './formes/convention.ts';
import { deliberation } from './formes/deliberation.ts';
import { documentDeSeance, feuilleDePresence, tables } from './formes/documents.ts';
import { preuve } from './formes/preuve.ts';
import { procesVerbal } from './formes/proces-verbal.ts';
import { renvois } from './formes/renvois.ts';
import type { LoadedTemplates } from './templates.ts';
import { loadTemplates } from './templates.ts';

const ENTREES: Readonly<Record<string, FormeQuelconque>> = {
  deliberation,
  convention,
  'preuve-du-vote': preuve,
  convocation: documentDeSeance,
  'feuille-de-presence': feuilleDePresence,
  'liste-des-deliberations': documentDeSeance,
  'proces-verbal': procesVerbal,
  'feuille-de-cloture': documentDeSeance,
  'tables-annuelles': tables,
  ...renvois,
};

/**
 * Reads the templates of the house, by name (`deliberation`, `partiels/personne`), and checks them. The line feed that
 * ends a file is not part of its template. `folder` is what faults put before the names.
 */
export function lireModeles(sources: Readonly<Record<string, string>>, folder: string): LoadedTemplates {
  const textes = Object.fromEntries(
    Object.entries(sources).map(([nom, texte]) => [nom, texte.replace(/\r?\n$/u, '')]),
  );
  return loadTemplates(textes, { entries: ENTREES, fileOf: (nom) => `${folder}/${nom}.hbs` });
}
