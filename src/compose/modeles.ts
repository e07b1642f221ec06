import type { Fault } from '../diagnostics/fault.ts';
import type { FormeQuelconque } from './forme.ts';
import { renvois } from './formes/renvois.ts';
import type { KeptTemplate } from './template/kept-template.ts';
import { keptTemplate } from './template/kept-template.ts';
import { readTemplate } from './template/read-template.ts';
import type { LoadedTemplates, LoadOptions } from './templates.ts';
import { loadTemplates } from './templates.ts';

/** The text of a template file without the line feed that ends it, which is not part of the template. */
const texteDe = (fichier: string): string => fichier.replace(/\r?\n$/u, '');

/**
 * Reads the templates of the house, by name (`deliberation`, `partiels/personne`), and checks them. `folder` is what
 * faults put before the names; `formes` the shape of what each template that words a document is given; `connu` gives a
 * text that was read before, as it was kept.
 */
export function lireModeles(
  sources: Readonly<Record<string, string>>,
  folder: string,
  formes: Readonly<Record<string, FormeQuelconque>>,
  connu?: LoadOptions['known'],
): LoadedTemplates {
  const textes = Object.fromEntries(Object.entries(sources).map(([nom, texte]) => [nom, texteDe(texte)]));
  return loadTemplates(textes, {
    entries: { ...formes, ...renvois },
    fileOf: (nom) => `${folder}/${nom}.hbs`,
    ...(connu && { known: connu }),
  });
}

/** Templates without faults as they can be kept: what each was read as, by its text. */
export function modelesGardes(sources: Readonly<Record<string, string>>): ReadonlyMap<string, KeptTemplate> {
  const gardes = Object.values(sources).flatMap((fichier) => {
    const faults: Fault[] = [];
    const text = texteDe(fichier);
    const nodes = readTemplate({ source: { file: '', text, firstLine: 1 }, faults });
    return faults.length === 0 ? [[text, keptTemplate(nodes)] as const] : [];
  });
  return new Map(gardes);
}
