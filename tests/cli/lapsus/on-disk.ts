import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Sortie } from '../monde.ts';
import { lance } from '../monde.ts';
import type { Council } from './councils.ts';
import type { Left, Slip } from './slips.ts';

/** A folder in memory, where the system has one: files are written and removed by the thousand. */
const ROOM = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A council on a disk, in whose files slips are made one after the other. */
export interface Desk {
  /** Makes one slip, gives a command, and puts everything back. */
  readonly give: (slip: Slip, argv: readonly string[]) => Promise<Sortie>;
  readonly remove: () => void;
}

/** Sets a council on a disk; `more` are other files of its folder, among them those that commands are given. */
export function deskOf({ files }: Council, more: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const folder = mkdtempSync(join(ROOM, 'seance-lapsus-'));
  const put = (path: string, content: string | Left): void => {
    const full = join(folder, path);
    rmSync(full, { recursive: true, force: true });
    if (content === 'removed') return;
    mkdirSync(content === 'folder' ? full : dirname(full), { recursive: true });
    if (content !== 'folder') writeFileSync(full, content);
  };
  const all = { ...files, ...more };
  const reset = (): void => {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, content] of Object.entries(all)) put(path, content);
  };
  reset();
  return {
    give: async (slip, argv) => {
      put(slip.file, slip.left());
      try {
        return await lance(folder, argv, { stop: AbortSignal.abort() });
      } finally {
        reset();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
