import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What stands in a new council's house style in the place of the logo of the made-up one. */
const NO_LOGO = `# Le logo : ranger son fichier (PNG, JPEG ou SVG) dans le dossier « images », à côté de cette charte, puis, sans le dièse :
# logo: { fichier: logo.png, texte_alternatif: Logo de la collectivité, largeur: 30 }`;

const withoutLogo = (charte: string): string => charte.replace(/^logo:.*$/mu, NO_LOGO);

/**
 * The templates of the house `name` that the program in `home` comes with, by path in its folder; without its pictures,
 * which are those of a made-up council.
 */
export function houseTemplates(home: string, name: string): ReadonlyMap<string, string> {
  const folder = join(home, 'maisons', name, 'templates');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('images/'))
    .toSorted();
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return new Map(files.map((path) => [path, path === 'charte.yaml' ? withoutLogo(text(path)) : text(path)]));
}
