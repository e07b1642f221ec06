import { escapedSign, UNSEEN } from '../../diagnostics/foreign-text.ts';
import type { World } from './world.ts';

const ESCAPE = '\u001b';

/** Sequences that the program itself prints: colours, and the bar that is drawn again from the start of its line. */
const OWN = [`${ESCAPE}\\[(?:[012]|1;3[136])m`, `${ESCAPE}\\[K`, '^\\r'].join('|');

/** One of ours, or a sign that is not to be shown. */
const WATCHED = new RegExp(`(${OWN})|${UNSEEN.source}`, 'gu');

const isColour = (sequence: string): boolean => sequence.endsWith('m');

/**
 * `world` with a last look at all that is printed, whoever worded it: names of files, arguments, data. Nothing goes out
 * that a terminal would obey or that nobody would see, but the program's own colours and bar, where they may be printed.
 */
export function guarded(world: World): World {
  const isAllowed = (own: string): boolean => (isColour(own) ? world.color : world.terminal === true);
  const safe = (text: string): string =>
    text.replace(WATCHED, (sign: string, own: string | undefined) =>
      own !== undefined && isAllowed(own) ? sign : sign.replace(UNSEEN, escapedSign),
    );
  return { ...world, out: (text) => world.out(safe(text)), err: (text) => world.err(safe(text)) };
}
