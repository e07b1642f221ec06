/**
 * Writes the acts of the sample sitting into a folder that is then removed, and keeps what the engine compiled for it,
 * so that the first act of every later run need not compile it again.
 */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CACHE, HOME, openProgram } from './program.mjs';

const { script, exports } = openProgram();
const data = fileURLToPath(new URL('../data', import.meta.url));
const folder = mkdtempSync(`${tmpdir()}/seance-`);
try {
  await exports.main(['generer', '--donnees', data, '--sortie', folder], HOME);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// Whole or not at all: another command may be opening it.
writeFileSync(`${CACHE}.new`, script.createCachedData());
renameSync(`${CACHE}.new`, CACHE);
