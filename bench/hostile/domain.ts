import type { Random } from '../volume/random.ts';

/** Files of an input, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the program made of an input: read, or refused with faults that say why. */
export type Verdict = 'lu' | 'refusé';

/** A kind of files that the program reads. */
export interface Domain {
  readonly id: string;
  /** Share of all inputs, in hundredths. */
  readonly share: number;
  /** An input, which the same draws always give. */
  readonly make: (random: Random) => Files;
  /** Gives an input to the program as commands do; throws what the program throws. */
  readonly give: (files: Files) => Promise<Verdict>;
}
