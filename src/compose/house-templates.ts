import type { Fault } from '../diagnostics/fault.ts';
import type { AnyShape } from './shape.ts';
import { renvois } from './shapes/renvois.ts';
import type { KeptTemplate } from './template/kept-template.ts';
import { keptTemplate } from './template/kept-template.ts';
import { readTemplate } from './template/read-template.ts';
import type { LoadedTemplates, LoadOptions } from './templates.ts';
import { loadTemplates } from './templates.ts';

/** The text of a template file without the line feed that ends it, which is not part of the template. */
const templateText = (file: string): string => file.replace(/\r?\n$/u, '');

/**
 * Reads the templates of the house, by name (`deliberation`, `partiels/personne`), and checks them. `folder` is what
 * faults put before the names; `shapes` the shape of what each template that words a document is given; `known` gives a
 * text that was read before, as it was kept.
 */
export function readHouseTemplates(
  sources: Readonly<Record<string, string>>,
  folder: string,
  shapes: Readonly<Record<string, AnyShape>>,
  known?: LoadOptions['known'],
): LoadedTemplates {
  const texts = Object.fromEntries(Object.entries(sources).map(([name, text]) => [name, templateText(text)]));
  return loadTemplates(texts, {
    entries: { ...shapes, ...renvois },
    fileOf: (name) => `${folder}/${name}.hbs`,
    ...(known && { known }),
  });
}

/** Templates without faults as they can be kept: what each was read as, by its text. */
export function keptTemplates(sources: Readonly<Record<string, string>>): ReadonlyMap<string, KeptTemplate> {
  const kept = Object.values(sources).flatMap((file) => {
    const faults: Fault[] = [];
    const text = templateText(file);
    const nodes = readTemplate({ source: { file: '', text, firstLine: 1 }, faults });
    return faults.length === 0 ? [[text, keptTemplate(nodes)] as const] : [];
  });
  return new Map(kept);
}
