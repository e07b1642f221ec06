import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { HouseLook } from '../../app/starter/house-look.ts';
import { dressed } from '../../app/starter/house-look.ts';

/**
 * The templates of the house `name` that the program in `home` comes with, by path in its folder: its pictures, which are
 * those of a made-up council, give way to the logo of the real one.
 */
export function houseTemplates(
  home: string,
  name: string,
  look: HouseLook,
): ReadonlyMap<string, string | Uint8Array> {
  const folder = join(home, 'maisons', name, 'templates');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('images/'))
    .toSorted();
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const { logo } = look;
  return new Map<string, string | Uint8Array>([
    ...files.map((path) => [path, path === 'charte.yaml' ? dressed(text(path), look) : text(path)] as const),
    ...(logo === undefined ? [] : [[`images/${logo.name}`, logo.bytes] as const]),
  ]);
}
