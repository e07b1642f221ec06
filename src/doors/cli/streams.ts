import { fstatSync, writeSync } from 'node:fs';
import { codeOf } from '../disk/write-failure.ts';

/** An output of the process, and what became of what was printed to it. */
export interface Output {
  readonly print: (text: string) => void;
  /** The code of what went wrong (`EPIPE`, `ENOSPC`), once all was written; undefined when nothing did. */
  readonly failure: () => Promise<string | undefined>;
}

/** What an output needs of a stream. */
type Sink = Pick<NodeJS.WriteStream, 'write' | 'on'> & { readonly fd?: number };

/** Writes the whole of `text` to a file: one whose disk is nearly full takes a part, and only refuses the next. */
function writeWhole(file: number, text: string): void {
  for (let left = Buffer.from(text); left.length > 0; ) left = left.subarray(writeSync(file, left));
}

/** The file that the output goes to; undefined for a terminal or a pipe. */
const fileBehind = ({ fd }: Sink): number | undefined =>
  fd !== undefined && fstatSync(fd).isFile() ? fd : undefined;

/**
 * Prints to `stream`, and to nothing more once it failed: whoever read it is gone, or the disk behind it is full. The
 * engine would end the process with a trace of its own.
 */
export function outputTo(stream: Sink): Output {
  let failed: string | undefined;
  const fail = (error: unknown): void => {
    failed ??= codeOf(error) || 'inconnue';
  };
  stream.on('error', fail);
  const file = fileBehind(stream);
  const print = (text: string): void => {
    if (failed !== undefined || text === '') return;
    try {
      if (file === undefined) stream.write(text);
      else writeWhole(file, text);
    } catch (error) {
      fail(error);
    }
  };
  const failure = (): Promise<string | undefined> =>
    new Promise((resolve) => {
      if (failed !== undefined) resolve(failed);
      else
        stream.write('', (error) => {
          if (error) fail(error);
          // An error of the write before is told after its own call.
          setImmediate(() => resolve(failed));
        });
    });
  return { print, failure };
}
