import { isRunning, processIdentity } from './process-identity.ts';

/** Cache of the process: no two temporary names of one process are the same. */
const given = { count: 0 };

/** `1234 5678@boot` and `1234-5678@boot`: an identity as a part of a file name, and back. */
const inName = (identity: string): string => identity.replace(' ', '-');
const fromName = (name: string): string => name.replace('-', ' ');

const NAME = /^\.(?:verrou\.)?(\d+(?:-\d*@[\w-]*)?)\.\d+\.partiel$/u;

function next(prefix: string): string {
  given.count += 1;
  return `${prefix}.${inName(processIdentity(process.pid))}.${given.count}.partiel`;
}

/** A new hidden name of this process, for the folder in which a change is written before it is put in place. */
export const stagingName = (): string => next('');

/** A new hidden name of this process, beside the lock. */
export const lockName = (): string => next('.verrou');

/** Whether `name` is one of these, whoever gave it. */
export const isTemporary = (name: string): boolean => NAME.test(name);

/** Whether the process that gave this name is another one, and lives: what bears it is work under way. */
export function belongsToAnother(name: string): boolean {
  const identity = fromName(NAME.exec(name)?.[1] ?? '');
  return identity !== processIdentity(process.pid) && isRunning(identity);
}
