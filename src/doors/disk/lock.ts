import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning, processIdentity } from './process-identity.ts';
import { lockName } from './temporary-names.ts';

/** Name of the lock in the folder of a sitting's acts. */
export const LOCK = '.verrou';

/** Who holds a folder of acts. */
interface Holder {
  readonly machine: string;
  /** See {@link processIdentity}. */
  readonly processus: string;
}

/** A folder held: nobody else writes there. */
export interface Lock {
  /** Whether it is still ours: someone may have removed the file by hand. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/** Cache of the process: makes each taking its own, so that two runs of one process exclude each other too. */
const taken = { count: 0 };

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function holderOf(text: string): Holder {
  try {
    const { machine, processus } = JSON.parse(text) as Partial<Holder>;
    return { machine: String(machine), processus: String(processus) };
  } catch {
    return { machine: hostname(), processus: '' };
  }
}

/** In one step: the lock appears whole, or not at all. */
function take(path: string, own: string, text: string): boolean {
  writeFileSync(own, text);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // A disk without links: creating the file is then the step that only one can do.
    return create(path, text);
  } finally {
    rmSync(own, { force: true });
  }
}

function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Sets aside the lock of a dead process; puts it back when it turns out to be another, taken meanwhile. */
function setAside(path: string, aside: string, dead: string): void {
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) === dead) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

const busy = ({ machine, processus }: Holder, shown: string, what: string): string => {
  const where = machine === hostname() ? '' : ` de la machine ${machine}`;
  const pid = processus.split(' ')[0] ?? '';
  return (
    `Une autre commande écrit déjà ${what}dans ${shown} (processus ${pid}${where}) : attendez qu'elle finisse. ` +
    `Si ce n'est plus le cas, supprimez le fichier ${shown}/${LOCK}.`
  );
};

/**
 * Takes `folder`, which exists; a French sentence when another process holds it. The lock of a process that died is
 * taken over. Throws what the disk throws. `shown` is the folder as the user knows it, `what` what is written there.
 */
export function lockFolder(folder: string, shown: string, what?: string): Lock | string {
  const written = what === undefined ? '' : `${what} `;
  const path = join(folder, LOCK);
  taken.count += 1;
  const own = join(folder, lockName());
  const holder: Holder = { machine: hostname(), processus: processIdentity(process.pid) };
  const text = `${JSON.stringify({ ...holder, prise: taken.count })}\n`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (take(path, own, text)) {
      const isHeld = (): boolean => read(path) === text;
      return { isHeld, release: () => (isHeld() ? rmSync(path, { force: true }) : undefined) };
    }
    const other = read(path);
    if (other === undefined) continue;
    const found = holderOf(other);
    if (found.machine !== hostname() || isRunning(found.processus)) return busy(found, shown, written);
    setAside(path, own, other);
  }
  return busy(holderOf(read(path) ?? ''), shown, written);
}
