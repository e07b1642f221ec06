/** Versions of Node that the program must run on, each from npm. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HOME } from '../production/sandbox.ts';

/** The oldest that the program promises, and the last of each line that is maintained. */
export const VERSIONS = ['20.19.0', '22.23.5', '24.22.3'] as const;

const PACKAGE = `node-${process.platform}-${process.arch}`;
const WITHOUT = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];

const execute = promisify(execFile);

/** The path of that version of Node, put beside the packages at the first call. */
export async function runtime(version: string): Promise<string> {
  const folder = join(HOME, 'node_modules', '.cache', 'node', version);
  const path = join(folder, 'node_modules', PACKAGE, 'bin', 'node');
  if (!existsSync(path))
    await execute('npm', ['install', '--prefix', folder, ...WITHOUT, `${PACKAGE}@${version}`]);
  return path;
}

/** This process is run by vitest, which tells so to its own; a program that we start is not. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|SEANCE_)/u.test(name)),
);

/** What a program prints to both outputs, run by that version of Node; one that fails throws. */
export async function runBy(version: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await execute(await runtime(version), args, { cwd, env, maxBuffer: 1e8 });
  return stdout + stderr;
}
