/**
 * Opens the built program, with what the engine compiled of it when it was built: without it, compiling is a fifth of
 * the time of a short command. The engine refuses a cache made by another version of itself, and compiles as usual.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const url = new URL('../dist/cli.cjs', import.meta.url);

/** The folder of the program: its templates and its packages stand there. */
export const HOME = fileURLToPath(new URL('..', import.meta.url));

/** Where the program is built, and where the engine's cache of it is kept. */
export const PROGRAM = fileURLToPath(url);
export const CACHE = fileURLToPath(new URL('../dist/cli.cache', import.meta.url));

/**
 * How much a function must run, in bytes of its code, before the engine optimises it: seven times its own figure. A
 * sitting is over before most of what the engine would optimise pays. A flag of the engine of Node 20, where it was
 * measured; others keep their own.
 */
const PATIENCE = 500_000;

/** The program's exports, and the script they come from. */
export function openProgram() {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
  const cachedData = existsSync(CACHE) ? readFileSync(CACHE) : undefined;
  // The build escapes all that is not ASCII: a byte a character, in the file and in memory.
  const script = new Script(readFileSync(PROGRAM, 'latin1'), { filename: PROGRAM, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(createRequire(url), module, url.href);
  return { script, exports: module.exports };
}
