import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { volumeFiles } from './sitting.ts';

/** Writes a made-up data folder of `count` questions under `folder`, and returns how many bytes it holds. */
export function writeVolume(folder: string, count: number, seed = 1): number {
  let bytes = 0;
  for (const [name, text] of volumeFiles(count, seed)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
