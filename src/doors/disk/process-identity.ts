import { readFileSync } from 'node:fs';

/** When a process started, since which start of the machine: a number of process is given again, this is not. */
function birth(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${fields[19] ?? ''}@${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
  } catch {
    return '';
  }
}

/** What tells a process from any other: its number and, where the system says it (Linux), its birth. */
export const processIdentity = (pid: number): string => `${pid} ${birth(pid)}`.trim();

/** Whether the process of this identity still runs. In doubt it does: work under way is never taken over. */
export function isRunning(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'EPERM') return false;
  }
  const now = processIdentity(pid);
  return !(identity.includes('@') && now.includes('@')) || now === identity;
}
