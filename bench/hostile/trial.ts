import type { Verdict } from './domain.ts';
import { inputOf, prepare } from './inputs.ts';

/** What became of one input. */
export interface Trial {
  readonly number: number;
  readonly verdict: Verdict | 'plantage';
  /** Of the processor, in milliseconds: a machine that does something else does not count against an input. */
  readonly time: number;
  /** The most memory that the process ever held, in megabytes. */
  readonly memory: number;
  /** The trace of a crash. */
  readonly trace?: string;
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const peak = (): number => process.resourceUsage().maxRSS / 1024;

/** Megabytes above which what former inputs left is swept before the next. */
const SWEPT_ABOVE = 300;

/** The collector, in a process that was started with `--expose-gc`: the engine lets four times what is alive pile up. */
function sweep(): void {
  if (process.memoryUsage.rss() / 1024 / 1024 > SWEPT_ABOVE) globalThis.gc?.();
}

/** Makes one input and gives it to the program. What goes wrong in the making is a crash too, which the trace tells. */
export async function tried(seed: number, number: number): Promise<Trial> {
  await prepare();
  sweep();
  let start = processorTime();
  const ended = () => ({ number, time: processorTime() - start, memory: peak() });
  try {
    const { domain, files } = inputOf(seed, number);
    start = processorTime();
    const verdict = await domain.give(files);
    return { ...ended(), verdict };
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ...ended(), verdict: 'plantage', trace };
  }
}
