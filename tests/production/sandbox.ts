import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { DAY, volumeFiles } from '../../bench/volume/sitting.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import type { World } from '../../src/doors/cli/world.ts';
import { lance, type Sortie } from '../cli/monde.ts';

/** The project: its templates and its built program. */
export const HOME = join(import.meta.dirname, '..', '..');

/** A folder with a made-up sitting, in which commands are run. */
export interface Sandbox {
  readonly folder: string;
  /** Folder of the acts. */
  readonly acts: string;
  readonly day: string;
  readonly seance: (argv: readonly string[], world?: Partial<World>) => Promise<Sortie>;
  /** Changes a file of the sandbox. */
  readonly edit: (path: string, change: (text: string) => string) => void;
  readonly path: (path: string) => string;
  /** Notes some of its folders as they are. */
  readonly keep: (...folders: readonly string[]) => void;
  /** Brings those folders back to what was noted. */
  readonly restore: (...folders: readonly string[]) => void;
  readonly remove: () => void;
}

/** A new sandbox, with a sitting of `count` questions. */
export function sandbox(count: number): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'seance-engine-'));
  const path = (name: string): string => join(folder, name);
  for (const [name, text] of volumeFiles(count)) {
    mkdirSync(dirname(path(`data/${name}`)), { recursive: true });
    writeFileSync(path(`data/${name}`), text);
  }
  return {
    folder,
    acts: join(folder, 'out', DAY),
    day: DAY,
    path,
    edit: (name, change) => writeFileSync(path(name), change(readFileSync(path(name), 'utf8'))),
    seance: (argv, world = {}) => lance(folder, argv, { today: '2025-04-10' as DateCivile, ...world }),
    keep: (...folders) => {
      for (const name of folders) cpSync(path(name), path(`sain/${name}`), { recursive: true });
    },
    restore: (...folders) => {
      for (const name of folders) {
        rmSync(path(name), { recursive: true, force: true });
        cpSync(path(`sain/${name}`), path(name), { recursive: true });
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every file under `folder`, by its path there. Hidden ones too. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

/** What tells that a file was not touched, not even written again with the same bytes. */
export function stampsIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...filesIn(folder).keys()].map((name) => {
      const { ino, mtimeMs, ctimeMs } = statSync(join(folder, name));
      return [name, `${ino} ${mtimeMs} ${ctimeMs}`];
    }),
  );
}

/** The names of the files that differ between two lists. */
export function changed(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => String(before.get(name)) !== String(after.get(name))).toSorted();
}
