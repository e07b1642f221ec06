import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOME } from './sandbox.ts';

const PROGRAM = join(HOME, 'bin', 'seance.mjs');

const folder = mkdtempSync(join(tmpdir(), 'seance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  execFileSync(process.execPath, [join(HOME, 'bin', 'build.mjs')]);
});

/** How a process ended, and what it said on its standard error. */
interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** How `child` ends. */
const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve) => {
    let err = '';
    child.stderr?.on('data', (part) => {
      err += String(part);
    });
    child.once('close', (code) => resolve({ code, err }));
  });

/** What the shell does, in which `seance` is the program. */
const inShell = (line: string, cwd: string): Promise<Ended> =>
  ended(
    spawn('sh', ['-c', line.replace('seance', `exec "${process.execPath}" "${PROGRAM}"`)], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );

/** What an engine prints of its own accord. */
const TRACE = /node:|\bat .*:\d+|Error:/u;

describe('an output that can be written no more', () => {
  it('is no failure when its reader had enough', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'regles', '--markdown'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    expect(await ended(child)).toEqual({ code: 0, err: '' });
  });

  // A file that may hold so many blocks of 512 bytes is refused the next, as on a full disk.
  it('is told in French when the disk behind it is full', async () => {
    const { code, err } = await inShell('ulimit -f 1; seance regles > sortie', folder);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^La sortie de la commande n'a pas pu être écrite en entier : le disque est plein\b.*\.\n$/u,
    );
    // An error of the data stays what it is.
    const usage = await inShell('ulimit -f 0; seance expliquer > sortie', folder);
    expect(usage.code).toBe(2);
    expect(usage.err).not.toMatch(TRACE);
  });
});

describe('the folder where a command is given', () => {
  it('is told to be gone', async () => {
    const gone = join(folder, 'parti');
    mkdirSync(gone);
    const { code, err } = await inShell(`rmdir "$PWD" && seance verifier`, gone);
    expect(code).toBe(2);
    expect(err).toMatch(/^Le dossier où la commande est donnée n'existe plus : /u);
    expect(err).not.toMatch(TRACE);
  });
});
