import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOME } from './sandbox.ts';

const PROGRAM = join(HOME, 'bin', 'seance.mjs');
const FULL = '/dev/full';

beforeAll(() => {
  execFileSync(process.execPath, [join(HOME, 'bin', 'build.mjs')]);
});

/** How a process ended, and what it said on its standard error. */
interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** Runs the program, its standard output to `out`; a pipe is closed at once by whoever reads it. */
const ended = (args: readonly string[], out: 'pipe' | number, cwd = HOME): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: ['ignore', out, 'pipe'] });
    child.stdout?.destroy();
    let err = '';
    child.stderr?.on('data', (part) => {
      err += String(part);
    });
    child.once('close', (code) => resolve({ code, err }));
  });

/** What an engine prints of its own accord. */
const TRACE = /node:|\bat .*:\d+|Error:/u;

describe('an output that can be written no more', () => {
  it('is no failure when its reader had enough', async () => {
    expect(await ended(['regles', '--markdown'], 'pipe')).toEqual({ code: 0, err: '' });
  });

  it.runIf(existsSync(FULL))('is told in French when the disk behind it is full', async () => {
    const { code, err } = await ended(['regles'], openSync(FULL, 'w'));
    expect(code).toBe(1);
    expect(err).toBe("La sortie de la commande n'a pas pu être écrite en entier : le disque est plein.\n");
    // An error of the data stays what it is.
    const usage = await ended(['expliquer'], openSync(FULL, 'w'));
    expect(usage.code).toBe(2);
    expect(usage.err).not.toMatch(TRACE);
  });
});

describe('the folder where a command is given', () => {
  // A process keeps its folder when it is deleted, where the system lets it be.
  it.runIf(process.platform !== 'win32')('is told to be gone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seance-'));
    const shell = `rmdir "$PWD" && exec "${process.execPath}" "${PROGRAM}" verifier`;
    const gone = await new Promise<Ended>((resolve) => {
      const child = spawn('sh', ['-c', shell], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
      let err = '';
      child.stderr?.on('data', (part) => {
        err += String(part);
      });
      child.once('close', (code) => resolve({ code, err }));
    });
    if (existsSync(folder)) rmdirSync(folder);
    expect(gone.code).toBe(2);
    expect(gone.err).toMatch(/^Le dossier où la commande est donnée n'existe plus : /u);
    expect(gone.err).not.toMatch(TRACE);
  });
});
