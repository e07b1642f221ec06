/** Written acts read back: what doors need of them. */
export type { ValueDifference } from '../../readers/acts/differences.ts';
export type { ReadingProblem } from '../../readers/acts/faults.ts';
export { readingFault } from '../../readers/acts/faults.ts';
export type { InspectedAct } from '../../readers/acts/inspect-act.ts';
export { inspectAct } from '../../readers/acts/inspect-act.ts';
export type { SignatureField } from '../../readers/acts/signatures.ts';
