import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The templates of the house `name` that the program in `home` comes with, by path in its folder. */
export function houseTemplates(home: string, name: string): ReadonlyMap<string, string> {
  const folder = join(home, 'maisons', name, 'templates');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
  return new Map(
    files.map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}
