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
 * What the engine is told not to do: a command is over before most of what it would optimise pays, a third of the whole
 * processor time. Functions longer than 300 bytes of its code are left as they are, and none is copied into another
 * one. Patterns, of which a check tries six hundred, are compiled at once: by default the engine first makes them ready to
 * be interpreted, then compiles those that are tried again, which nearly all are. These flags are known to every version
 * from Node 20 on.
 */
const MODESTY = [
  '--max-optimized-bytecode-size=300',
  '--max-inlined-bytecode-size-cumulative=0',
  '--no-regexp-tier-up',
];

/** The program's exports, and the script they come from. */
export function openProgram() {
  for (const flag of MODESTY) setFlagsFromString(flag);
  const cachedData = existsSync(CACHE) ? readFileSync(CACHE) : undefined;
  // The build escapes all that is not ASCII: a byte a character, in the file and in memory.
  const script = new Script(readFileSync(PROGRAM, 'latin1'), { filename: PROGRAM, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(createRequire(url), module, url.href);
  return { script, exports: module.exports };
}
