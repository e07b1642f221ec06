import type { AnyShape } from './shape.ts';
import { renvois } from './shapes/renvois.ts';
import type { HouseFolder } from './stray-files.ts';
import { strayFiles } from './stray-files.ts';
import type { LoadedTemplates } from './templates.ts';
import { loadTemplates } from './templates.ts';

/** The text of a template file without the line feed that ends it, which is not part of the template. */
const templateText = (file: string): string => file.replace(/\r?\n$/u, '');

/**
 * Reads the templates of the house, by name (`deliberation`, `partiels/personne`), and checks them. `folder` is what
 * faults put before the names; `shapes` the shape of what each template that words a document is given; `house` what is
 * laid over the templates of the program, when something is.
 */
export function readHouseTemplates(
  sources: Readonly<Record<string, string>>,
  folder: string,
  shapes: Readonly<Record<string, AnyShape>>,
  house?: HouseFolder,
): LoadedTemplates {
  const texts = Object.fromEntries(Object.entries(sources).map(([name, text]) => [name, templateText(text)]));
  const theirs = house && new Set(house.names);
  const folderOf = (name: string): string =>
    theirs?.has(name) === false ? (house?.ownShown ?? folder) : folder;
  const loaded = loadTemplates(texts, {
    entries: { ...shapes, ...renvois },
    fileOf: (name) => `${folderOf(name)}/${name}.hbs`,
  });
  if (house === undefined) return loaded;
  return { ...loaded, faults: [...strayFiles(house, folder, loaded), ...loaded.faults] };
}
