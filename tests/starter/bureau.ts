import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { HOME } from '../../bench/sample.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { lance, type Sortie } from '../cli/monde.ts';
import { FICHIERS } from '../readers/fixtures.ts';

/** A folder of its own in which commands are given, gone when the test ends. */
export interface Bureau {
  readonly seance: (...argv: readonly string[]) => Promise<Sortie>;
  readonly ecrit: (path: string, content: string | Uint8Array) => void;
  readonly lit: (path: string) => string;
  readonly chemin: (path: string) => string;
}

function bureau(): Bureau {
  const cwd = mkdtempSync(join(tmpdir(), 'seance-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  return {
    chemin: (path) => join(cwd, path),
    lit: (path) => readFileSync(join(cwd, path), 'utf8'),
    ecrit: (path, content) => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    },
    seance: (...argv) => lance(cwd, argv, { today: '2024-10-01' as DateCivile, width: 4000 }),
  };
}

/** A folder with the reference data. */
export function bureauDeReference(): Bureau {
  const lieu = bureau();
  cpSync(join(HOME, 'data'), lieu.chemin('data'), { recursive: true });
  return lieu;
}

/** A folder with a small made-up council and its sitting, but for the files that `changes` gives or takes away. */
export function petitBureau(changes: Readonly<Record<string, string | undefined>> = {}): Bureau {
  const lieu = bureau();
  for (const [path, text] of Object.entries({ ...FICHIERS, ...changes })) {
    if (text !== undefined) lieu.ecrit(`data/${path}`, text);
  }
  return lieu;
}
