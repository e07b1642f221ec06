import type { MadeFiles } from '../made-files.ts';
import type { Making } from './freshness.ts';

/** What a run makes at once, and puts in place together: the acts of one question. */
export interface Batch {
  readonly making: Making;
  /** Folder of its files, in that of the sitting's acts. */
  readonly folder: string;
  /** Makes its files in memory. */
  readonly make: () => Promise<MadeFiles>;
}
