/**
 * How properties draw: the same draws at every push; others, and more of them, for `npm run test:random`. Runs before
 * every file of tests.
 */
import fc from 'fast-check';
import { inject } from 'vitest';

/** What the run says of draws: their seed, and how many times as many as on push. */
export interface Draws {
  readonly seed: number;
  readonly times: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly draws: Draws;
  }
}

const { seed, times } = inject('draws');

/** So many draws of one property on push, times as many at random; 100 for a property that says nothing. */
export const draws = (onPush: number): { readonly numRuns: number } => ({ numRuns: onPush * times });

fc.configureGlobal({ seed, ...draws(100) });
