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

/** Makes one input and gives it to the program. */
export async function tried(seed: number, number: number): Promise<Trial> {
  await prepare();
  const { domain, files } = inputOf(seed, number);
  const start = processorTime();
  try {
    const verdict = await domain.give(files);
    return { number, verdict, time: processorTime() - start, memory: peak() };
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { number, verdict: 'plantage', time: processorTime() - start, memory: peak(), trace };
  }
}
