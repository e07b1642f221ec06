import type { Fault } from './fault.ts';
import { citation, shortened } from './foreign-text.ts';

/** `fault` as every format tells it: what it quotes of the data is cut where it is long. */
export function presentable(fault: Fault): Fault {
  const { message, written, reckoned, hint, related } = fault;
  return {
    ...fault,
    message: shortened(message),
    ...(written === undefined ? {} : { written: citation(written) }),
    // What was reckoned is ours, and may have to be copied whole: a sum in letters.
    ...(reckoned === undefined ? {} : { reckoned: shortened(reckoned) }),
    ...(hint === undefined ? {} : { hint: shortened(hint) }),
    ...(related === undefined
      ? {}
      : { related: related.map((place) => ({ ...place, message: shortened(place.message) })) }),
  };
}
