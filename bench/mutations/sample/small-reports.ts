import { REPORTS_1_TO_18 } from './reports-1-to-18.ts';
import { REPORTS_30_TO_75 } from './reports-30-to-75.ts';
import type { SmallReport } from './small-report.ts';

/**
 * Reports at both ends of each stretch of the sitting in which nobody moves: the result announced in figures there makes
 * every late arrival and early departure noted at the wrong question show. Subjects are made up, people are those of the
 * register.
 */
export const SMALL_REPORTS: readonly SmallReport[] = [...REPORTS_1_TO_18, ...REPORTS_30_TO_75];
