export type { DecisionPoint } from './decision-points.ts';
export type { WordedDeliberation } from './deliberations.ts';
export { deliberationsOf } from './deliberations.ts';
export { readDocx } from './read-docx.ts';
export type { WordBlock, WordRun, WordTable, WordText } from './word-text.ts';
export { isWordFault } from './word-text.ts';
