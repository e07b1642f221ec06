import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const isLeftover = (name: string): boolean => name.startsWith('.') && name.endsWith('.partiel');

/** Removes what interrupted runs left half-written in the folder of a sitting's acts: never a file under its final name. */
export function removeLeftovers(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && isLeftover(entry.name)) rmSync(join(folder, entry.name), { force: true });
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    for (const name of readdirSync(inner)) if (isLeftover(name)) rmSync(join(inner, name), { force: true });
  }
}
