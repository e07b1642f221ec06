import { closeSync, fsync, fsyncSync, open, openSync } from 'node:fs';

/** What systems say where folders can't be flushed, or are always. */
const NEEDLESS = ['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP', 'ENOSYS', 'EBADF', 'ENOENT'];

const isNeedless = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && NEEDLESS.includes(String(error.code));

/** Waits until the disk holds the names that stand in a folder, a power cut notwithstanding. Throws what the disk throws. */
export function flushFolder(path: string): void {
  try {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!isNeedless(error)) throw error;
  }
}

/** Waits, while other work goes on, until the disk holds the file or the folder at `path`; the error that it gives, if any. */
export const flushed = (path: string): Promise<unknown> =>
  new Promise((resolve) => {
    const end = (error: unknown): void => resolve(error && !isNeedless(error) ? error : undefined);
    open(path, 'r', (refused, handle) => {
      if (refused) return end(refused);
      fsync(handle, (error) => {
        try {
          closeSync(handle);
        } catch {
          // Nothing was written by this handle.
        }
        end(error);
      });
    });
  });
