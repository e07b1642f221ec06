import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the manifest in the folder of a sitting's acts. */
export const MANIFEST = 'manifeste.json';

/** The text of the manifest in a folder of acts; undefined when there is none, or none that can be read. */
export function manifestIn(root: string): string | undefined {
  try {
    return readFileSync(join(root, MANIFEST), 'utf8');
  } catch {
    return undefined;
  }
}
