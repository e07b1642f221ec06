import type { Format } from '../formats.ts';
import type { MadeFiles } from '../made-files.ts';
import type { Making } from './freshness.ts';
import type { Delivery } from './manifest.ts';

/** What a run makes at once, and puts in place together: the acts of one question. */
export interface Batch {
  readonly making: Making;
  /** Folder of its files, in that of the sitting's acts. */
  readonly folder: string;
  /** Makes its files in memory. */
  readonly make: () => Promise<MadeFiles>;
}

/** What a question gives in each format. */
export const deliveriesOf = (
  { making, folder }: Batch,
  { files }: MadeFiles,
  formats: readonly Format[],
): readonly Delivery[] =>
  formats.map((format) => ({
    ...{ ...making, format },
    fichiers: files.filter((file) => file.format === format).map(({ name }) => `${folder}/${name}`),
  }));
