import { execFileSync, spawnSync } from 'node:child_process';

/** What a program prints; one that fails throws. */
export const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8' });

/** What poppler says of the signatures of a file. It ends badly when one is not there or not valid, and says so. */
export const pdfsig = (path: string): string => spawnSync('pdfsig', [path], { encoding: 'utf8' }).stdout;
